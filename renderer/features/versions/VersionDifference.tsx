import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { ComparedPart } from '../../../scans/assessment/compare-assessments.ts';
import type {
  AnswerInWords,
  GenerationDifference,
  GenerationView,
} from '../../../scans/services/views/generation-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { LevelChip } from '../../components/LevelChip.tsx';
import type { WordKey } from '../../language/words.ts';
import { useDifference } from './use-versions.ts';
import { whenKept } from './when-kept.ts';

type Props = {
  readonly id: AssessmentId;
  readonly version: GenerationView;
  readonly goBack: () => void;
};

/** What was different then: per theme the questions, then all else in a sentence each. */
export function VersionDifference({ id, version, goBack }: Props) {
  const speech = useSpeech();
  const { say } = speech;
  const found = useDifference(id, version.file);
  const sentences = useProblemSentences(found.kind === 'failed' ? found.problems : none);
  if (found.kind === 'reading') return <div className="version-reading" aria-busy="true" />;
  if (found.kind === 'failed') return <p role="alert">{sentences.join(' ')}</p>;
  if (version.differences === 0) return <p>{say('versions.nothing')}</p>;
  return (
    <>
      <Told difference={found.difference} />
      <Button aria-label={say('versions.back.for', { when: whenKept(speech, version.at) })} onClick={goBack}>
        {say('versions.back')}
      </Button>
    </>
  );
}

const none: readonly never[] = [];

function Told({ difference }: { readonly difference: GenerationDifference }) {
  const { say, count } = useSpeech();
  const { themes, parts, notAsked, nameThen, closedThen } = difference;
  return (
    <>
      {parts.length === 0 && notAsked === 0 ? null : (
        <ul className="version-parts">
          {parts.map((part) => (
            <li key={part}>{say(partWord(part, closedThen), { name: nameThen })}</li>
          ))}
          {notAsked === 0 ? null : <li>{count('versions.not-asked', notAsked)}</li>}
        </ul>
      )}
      {themes.map(({ dimension, name, questions }) => (
        <section key={dimension}>
          <h3>{name}</h3>
          {questions.map(({ question, ask, before, now }) => (
            <div className="version-question" key={question}>
              <p className="ask">{ask}</p>
              <dl>
                <Answer label={say('versions.then')} answer={before} other={now} />
                <Answer label={say('versions.now')} answer={now} other={before} />
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
        {level === null ? null : <LevelChip level={level} small />} <span>{words}</span>
        {note === other.note ? null : (
          <p className="note">{note === '' ? say('versions.no-note') : say('versions.note', { note })}</p>
        )}
      </dd>
    </div>
  );
}

function partWord(part: ComparedPart, closedThen: boolean): WordKey {
  if (part !== 'closed') return partWords[part];
  return closedThen ? 'versions.part.closed' : 'versions.part.open';
}

const partWords = {
  name: 'versions.part.name',
  company: 'versions.part.company',
  respondents: 'versions.part.respondents',
  importance: 'versions.part.importance',
  facts: 'versions.part.facts',
  'to-confirm': 'versions.part.to-confirm',
  advice: 'versions.part.advice',
  plan: 'versions.part.plan',
} as const satisfies Record<Exclude<ComparedPart, 'closed'>, WordKey>;
