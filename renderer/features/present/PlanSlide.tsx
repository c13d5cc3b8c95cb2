import type { DimensionId, VariantId } from '../../../scans/definition/definition.ts';
import type { PlanOnWall, SlideOf } from '../../../scans/workshop/present/wall.ts';
import type { Speech } from '../../language/say.ts';
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
  return (
    <>
      <h1>{say('present.plan')}</h1>
      {dimensions.length === 0 ? <p className="wall-lead">{say('present.plan.none')}</p> : null}
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
  const isWhole = haveRoom(rows);
  return (
    <section>
      <h2>{dimensionName(content, variant, id)}</h2>
      <ul>
        {rows
          .filter(({ dimension }) => dimension === id)
          .map((row) => (
            <li key={row.step}>
              <b>{speech.say(`present.plan.${row.step}`)}</b>{' '}
              {isWhole || row.step === 'this-week' ? `${row.text} ` : ''}
              <span className="wall-agreed">{agreedOn(row, speech)}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}

const signsPerLine = 78;
const lines = 13;

/** Where all texts together are too long, those of the quarter stay on paper. */
function haveRoom(rows: readonly PlanOnWall[]): boolean {
  const needed = rows.map(({ text, sign }) => Math.ceil((text.length + sign.length + 45) / signsPerLine));
  return needed.reduce((sum, one) => sum + one, 0) <= lines;
}

function agreedOn({ isTaken, on, sign }: PlanOnWall, { say, date }: Speech): string {
  return [
    say(isTaken ? 'present.plan.taken' : 'present.plan.open'),
    ...(on === '' ? [] : [date(on)]),
    ...(sign === '' ? [] : [say('present.plan.sign', { sign })]),
  ].join(' · ');
}
