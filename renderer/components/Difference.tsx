import '../styles/difference.css';
import type { ComparedPart } from '../../scans/assessment/compare-assessments.ts';
import type { AnswerInWords, GenerationDifference } from '../../scans/services/views/generation-view.ts';
import { useSpeech } from '../app/use-app.ts';
import type { PluralKey, WordKey } from '../language/words.ts';
import { LevelChip } from './LevelChip.tsx';

/** What the two sides are called. */
export type DifferenceWords = {
  readonly before: WordKey;
  readonly now: WordKey;
  readonly notAsked: PluralKey;
  /** `open`: closed now and not then. */
  readonly parts: Readonly<Record<ComparedPart | 'open', WordKey>>;
};

type Props = { readonly difference: GenerationDifference; readonly words: DifferenceWords };

/** How one state of a scan differs from another: per theme the questions, then all else in a sentence each. */
export function Difference({ difference, words }: Props) {
  const { say, count } = useSpeech();
  const { themes, parts, notAsked, nameThen, closedThen } = difference;
  const word = (part: ComparedPart) => words.parts[part === 'closed' && !closedThen ? 'open' : part];
  return (
    <>
      {parts.length === 0 && notAsked === 0 ? null : (
        <ul className="difference-parts">
          {parts.map((part) => (
            <li key={part}>{say(word(part), { name: nameThen })}</li>
          ))}
          {notAsked === 0 ? null : <li>{count(words.notAsked, notAsked)}</li>}
        </ul>
      )}
      {themes.map(({ dimension, name, questions }) => (
        <section key={dimension}>
          <h3>{name}</h3>
          {questions.map(({ question, ask, before, now }) => (
            <div className="difference-question" key={question}>
              <p className="ask">{ask}</p>
              <dl>
                <Answer label={say(words.before)} answer={before} other={now} />
                <Answer label={say(words.now)} answer={now} other={before} />
              </dl>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

type AnswerProps = {
  readonly label: string;
  readonly answer: AnswerInWords;
  readonly other: AnswerInWords;
};

function Answer({ label, answer, other }: AnswerProps) {
  const { say } = useSpeech();
  const { level, words, note } = answer;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className="difference-answer">
          {level === null ? null : <LevelChip level={level} small />} <span>{words}</span>
        </span>
        {note === other.note ? null : (
          <p className="note">{note === '' ? say('versions.no-note') : say('versions.note', { note })}</p>
        )}
      </dd>
    </div>
  );
}
