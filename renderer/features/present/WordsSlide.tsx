import type { SlideOf, WordsOnly } from '../../../scans/workshop/present/wall.ts';
import type { Timer } from '../../../scans/sessions/register.ts';
import type { WordKey } from '../../language/words.ts';
import type { WallWords } from './wall-speech.ts';
import { WallTimer } from './WallTimer.tsx';

type Said = { readonly title: WordKey; readonly lines: readonly WordKey[] };

const said: Readonly<Record<Exclude<WordsOnly, 'welcome' | 'break'>, Said>> = {
  waiting: { title: 'present.waiting', lines: ['present.waiting.text'] },
  'nothing-to-discuss': { title: 'present.agreed', lines: ['present.agreed.text'] },
  reading: {
    title: 'present.reading',
    lines: ['present.reading.one', 'present.reading.two', 'present.reading.three'],
  },
  pairs: { title: 'present.pairs', lines: ['present.pairs.one', 'present.pairs.two', 'present.pairs.three'] },
  'own-plan': {
    title: 'present.own-plan',
    lines: ['present.own-plan.one', 'present.own-plan.two', 'present.own-plan.three'],
  },
  invite: {
    title: 'present.invite',
    lines: ['present.invite.one', 'present.invite.two', 'present.invite.three'],
  },
  end: { title: 'present.end', lines: ['present.end.text'] },
};

/** A heading and a few lines. */
export function WordsSlide({ kind, words }: { readonly kind: keyof typeof said; readonly words: WallWords }) {
  const { title, lines } = said[kind];
  return <Lines title={words.speech.say(title)} lines={lines.map((line) => words.speech.say(line))} />;
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <>
      <h1>{title}</h1>
      <ul className="wall-big few">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** What renewal means, and four rules. */
export function WelcomeSlide({ words: { speech, content } }: { readonly words: WallWords }) {
  const { say } = speech;
  return (
    <>
      <h1>{say('present.welcome')}</h1>
      <p className="wall-lead">{content.instructions.renewal}</p>
      <ol className="wall-big numbered">
        <li>{say('present.rule.names')}</li>
        <li>{say('present.rule.facts')}</li>
        <li>{say('present.rule.boss')}</li>
        <li>{say('present.rule.differ')}</li>
      </ol>
    </>
  );
}

type BreakProps = { readonly words: WallWords; readonly timer: Timer | null };

export function BreakSlide({ words: { speech }, timer }: BreakProps) {
  return (
    <>
      <h1>{speech.say('present.break')}</h1>
      {timer === null ? null : <WallTimer timer={timer} speech={speech} large />}
      {timer?.kind === 'running' ? (
        <p className="wall-lead">{speech.say('present.break.until', { time: speech.time(timer.endsAt) })}</p>
      ) : null}
    </>
  );
}

type CountSlide = SlideOf<'answers' | 'remaining' | 'marks' | 'close' | 'too-few'>;

/** A heading, one figure at most, and a few lines. */
export function FigureSlide({
  slide,
  words: { speech },
}: {
  readonly slide: CountSlide;
  readonly words: WallWords;
}) {
  const { title, figure, lines } = figureOf(slide, speech);
  return (
    <>
      <h1>{title}</h1>
      {figure === '' ? null : <p className="wall-figure">{figure}</p>}
      <ul className="wall-big">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

type Figure = { readonly title: string; readonly figure: string; readonly lines: readonly string[] };

function figureOf(slide: CountSlide, { say, count, date }: WallWords['speech']): Figure {
  switch (slide.kind) {
    case 'answers':
      return {
        title: say('present.answers'),
        figure: slide.people === 0 ? '' : say('present.ready', slide),
        lines: [say('present.answers.text'), say('present.answers.know')],
      };
    case 'remaining':
      return {
        title: say('present.remaining'),
        figure: say('present.remaining.left', { count: Math.max(0, slide.proposed - slide.accepted) }),
        lines: [say('present.remaining.rule'), say('present.remaining.object')],
      };
    case 'marks':
      return {
        title: say('present.marks'),
        figure: count('present.marks.count', slide.marks),
        lines: [say('present.marks.one')],
      };
    case 'close':
      return {
        title: say('present.close'),
        figure: '',
        lines: [
          slide.on === '' ? say('present.close.no-date') : say('present.close.on', { date: date(slide.on) }),
          say('present.close.word'),
          say('present.close.evaluation'),
        ],
      };
    case 'too-few':
      return {
        title: say('present.too-few'),
        figure: '',
        lines: [say('present.too-few.text', { least: slide.least })],
      };
  }
}
