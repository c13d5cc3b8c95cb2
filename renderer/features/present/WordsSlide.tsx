import type { Timer, WorkshopScript } from '../../../scans/sessions/register.ts';
import type { WordsOnly } from '../../../scans/workshop/present/wall.ts';
import type { WordKey } from '../../language/words.ts';
import { Panels } from './Panels.tsx';
import type { WallWords } from './wall-speech.ts';
import { useSecondsLeft, WallTimer } from './WallTimer.tsx';

type Said = { readonly title: WordKey; readonly lines: readonly WordKey[] };

const said: Readonly<Record<Exclude<WordsOnly, 'welcome' | 'break' | 'pairs'>, Said>> = {
  waiting: { title: 'present.waiting', lines: ['present.waiting.text'] },
  'nothing-to-discuss': { title: 'present.agreed', lines: ['present.agreed.text'] },
  reading: {
    title: 'present.reading',
    lines: ['present.reading.one', 'present.reading.two', 'present.reading.three'],
  },
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

export function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
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

const rules: Readonly<Record<WorkshopScript, readonly WordKey[]>> = {
  'one-company': ofOneCompany(),
  short: ofOneCompany(),
  'several-companies': [
    'present.rule.room.names',
    'present.rule.facts',
    'present.rule.room.own',
    'present.rule.room.stays',
  ],
  'half-hour': ['present.rule.half.answers', 'present.rule.half.talks', 'present.rule.half.action'],
};

function ofOneCompany(): readonly WordKey[] {
  return ['present.rule.names', 'present.rule.facts', 'present.rule.boss', 'present.rule.differ'];
}

type WelcomeProps = { readonly words: WallWords; readonly script: WorkshopScript };

/** What renewal means, and how we work together; of half an hour what happens in it. */
export function WelcomeSlide({ words: { speech, content }, script }: WelcomeProps) {
  return (
    <>
      <h1>{speech.say('present.welcome')}</h1>
      <p className="wall-lead">{content.instructions.renewal}</p>
      <ol className="wall-big numbered">
        {rules[script].map((rule) => (
          <li key={rule}>{speech.say(rule)}</li>
        ))}
      </ol>
    </>
  );
}

/** Two people of different companies: each says two things. */
export function PairsSlide({ words: { speech } }: { readonly words: WallWords }) {
  const { say } = speech;
  return (
    <>
      <h1>{say('present.pairs')}</h1>
      <p className="wall-lead">{say('present.pairs.one')}</p>
      <Panels panels={[{ text: say('present.pairs.two') }, { text: say('present.pairs.three') }]} />
      <footer className="wall-foot">
        <p>{say('present.pairs.after')}</p>
      </footer>
    </>
  );
}

type BreakProps = { readonly words: WallWords; readonly timer: Timer | null };

export function BreakSlide({ words, timer }: BreakProps) {
  return (
    <>
      <h1>{words.speech.say('present.break')}</h1>
      {timer === null ? null : <Rest words={words} timer={timer} />}
    </>
  );
}

/** How long it still takes, and when it is over. */
function Rest({ words: { speech }, timer }: { readonly words: WallWords; readonly timer: Timer }) {
  const isOver = useSecondsLeft(timer) === 0;
  return (
    <div className="wall-rest">
      <WallTimer timer={timer} speech={speech} large />
      {isOver ? <p>{speech.say('present.break.over')}</p> : null}
      {timer.kind === 'running' && !isOver ? (
        <p>{speech.say('present.break.until', { time: speech.time(timer.endsAt) })}</p>
      ) : null}
    </div>
  );
}
