import type { DimensionId, VariantId } from '../../../scans/definition/definition.ts';
import type { PlanOnWall, SlideOf } from '../../../scans/workshop/present/wall.ts';
import type { Speech } from '../../language/say.ts';
import { Lines } from './WordsSlide.tsx';
import { dimensionName } from './wall-speech.ts';
import type { WallWords } from './wall-speech.ts';

type Props = {
  readonly slide: SlideOf<'plan'>;
  readonly words: WallWords;
  readonly variant: VariantId | null;
};

/** The first steps: what, when, and by what one sees that it worked. Who does it stands on paper. */
export function PlanSlide({ slide, words, variant }: Props) {
  const { say } = words.speech;
  const { rows } = slide;
  const dimensions = [...new Set(rows.map(({ dimension }) => dimension))];
  if (dimensions.length === 0) {
    return <Lines title={say('present.plan')} lines={[say('present.plan.none')]} />;
  }
  return (
    <>
      <h1>{say('present.plan')}</h1>
      <div className="wall-plan">
        {dimensions.map((id) => (
          <Theme key={id} id={id} rows={rows} words={words} variant={variant} />
        ))}
      </div>
    </>
  );
}

type ThemeProps = Omit<Props, 'slide'> & {
  readonly id: DimensionId;
  readonly rows: readonly PlanOnWall[];
};

function Theme({ id, rows, words, variant }: ThemeProps) {
  const { speech, content } = words;
  const room = roomFor(rows);
  return (
    <section>
      <h2>{dimensionName(content, variant, id)}</h2>
      <ul>
        {rows
          .filter(({ dimension }) => dimension === id)
          .map((row) => (
            <li key={row.step}>
              <b>{speech.say(`present.plan.${row.step}`)}</b>{' '}
              {room.quarter || row.step === 'this-week' ? row.text : speech.say('present.plan.on-paper')}{' '}
              <span className="wall-agreed">{agreedOn(row, room.signs, speech)}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}

const lettersPerLine = 76;
const lines = 16;
/** "Dit kwartaal" and "nog niemand"; an agreement has a date too, and before a sign stands "Gelukt als". */
const besides = { open: 24, taken: 42, sign: 14 };

/** What is too long for the wall stays on paper: first the signs, then the texts of the quarter. */
function roomFor(rows: readonly PlanOnWall[]): { readonly quarter: boolean; readonly signs: boolean } {
  const needed = (quarter: boolean, signs: boolean): number =>
    rows
      .map(({ step, text, sign, on }) => {
        const said = quarter || step === 'this-week' ? text.length : 0;
        const signed = signs && sign !== '' ? sign.length + besides.sign : 0;
        return Math.ceil((said + signed + (on === '' ? besides.open : besides.taken)) / lettersPerLine);
      })
      .reduce((sum, one) => sum + one, 0);
  if (needed(true, true) <= lines) return { quarter: true, signs: true };
  if (needed(true, false) <= lines) return { quarter: true, signs: false };
  return { quarter: false, signs: needed(false, true) <= lines };
}

function agreedOn({ isTaken, on, sign }: PlanOnWall, withSign: boolean, { say, date }: Speech): string {
  return [
    say(isTaken ? 'present.plan.taken' : 'present.plan.open'),
    ...(on === '' ? [] : [date(on)]),
    ...(sign === '' || !withSign ? [] : [say('present.plan.sign', { sign })]),
  ].join(' · ');
}
