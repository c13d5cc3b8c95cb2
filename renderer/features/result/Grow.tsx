import { useState } from 'react';
import type { Problem } from '../../../scans/services/api.ts';
import type { QuickResultView } from '../../../scans/services/views/result-view.ts';
import { problemsOf } from '../../app/save-queue.ts';
import type { Scan } from '../../app/scan.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { go } from '../../app/use-route.ts';
import { Button } from '../../components/Button.tsx';
import { RichText } from '../../components/RichText.tsx';

const none: readonly Problem[] = [];

type Props = { readonly scan: Scan; readonly body: QuickResultView };

/** The invitation to the full scan, and the way into it while the answers are fresh. */
export function Grow({ scan, body }: Props) {
  const app = useApp();
  const { say } = useSpeech();
  const [problems, setProblems] = useState<readonly Problem[] | null>(null);
  const sentences = useProblemSentences(problems ?? none);

  const grow = async () => {
    const outcome = await app.client.call('assessment.grow', { id: scan.id });
    if (outcome.ok) go({ page: 'question', id: outcome.value.assessment.id, question: null, from: null });
    else setProblems(problemsOf(outcome.failure));
  };

  return (
    <section className="block rule-top grow">
      <p>
        <RichText text={body.core.next} />
      </p>
      {body.cannotGrow === '' ? (
        <>
          <p className="note">{say('result.grow-text')}</p>
          <Button onClick={() => void grow().catch(() => setProblems(none))}>{say('result.grow')}</Button>
        </>
      ) : (
        <p className="note">{body.cannotGrow}</p>
      )}
      {problems === null ? null : (
        <p className="field-error" role="alert">
          {[say('result.grow-failed'), ...sentences].join(' ')}
        </p>
      )}
    </section>
  );
}
