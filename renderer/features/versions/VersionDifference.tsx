import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { GenerationView } from '../../../scans/services/views/generation-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { Difference } from '../../components/Difference.tsx';
import type { DifferenceWords } from '../../components/Difference.tsx';
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
      <Difference difference={found.difference} words={words} />
      <Button aria-label={say('versions.back.for', { when: whenKept(speech, version.at) })} onClick={goBack}>
        {say('versions.back')}
      </Button>
    </>
  );
}

const none: readonly never[] = [];

const words = {
  before: 'versions.then',
  now: 'versions.now',
  notAsked: 'versions.not-asked',
  parts: {
    name: 'versions.part.name',
    company: 'versions.part.company',
    respondents: 'versions.part.respondents',
    agreement: 'versions.part.agreement',
    importance: 'versions.part.importance',
    facts: 'versions.part.facts',
    'to-confirm': 'versions.part.to-confirm',
    advice: 'versions.part.advice',
    plan: 'versions.part.plan',
    closed: 'versions.part.closed',
    open: 'versions.part.open',
  },
} as const satisfies DifferenceWords;
