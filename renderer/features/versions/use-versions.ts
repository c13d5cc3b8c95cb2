import { useEffect, useState } from 'react';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { Problem } from '../../../scans/services/api.ts';
import type { GenerationDifference, GenerationView } from '../../../scans/services/views/generation-view.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState } from '../../app/use-app.ts';

type Read<T> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | ({ readonly kind: 'read' } & T);

/** The copies of a scan, newest first. */
export function useVersions(id: AssessmentId): Read<{ readonly rows: readonly GenerationView[] }> {
  const { client } = useApp();
  const [found, setFound] = useState<ReturnType<typeof useVersions>>({ kind: 'reading' });
  useEffect(() => {
    let wanted = true;
    void client.call('assessment.generations', { id }).then((outcome) => {
      if (!wanted) return;
      setFound(
        outcome.ok
          ? { kind: 'read', rows: outcome.value }
          : { kind: 'failed', problems: problemsOf(outcome.failure) },
      );
    });
    return () => {
      wanted = false;
    };
  }, [client, id]);
  return found;
}

/** What going back to one of them would change, in the language of the screen. */
export function useDifference(
  id: AssessmentId,
  file: string,
): Read<{ readonly difference: GenerationDifference }> {
  const { client } = useApp();
  const { language } = useAppState();
  const [found, setFound] = useState<ReturnType<typeof useDifference>>({ kind: 'reading' });
  useEffect(() => {
    let wanted = true;
    void client.call('assessment.compareGeneration', { id, file, language }).then((outcome) => {
      if (!wanted) return;
      setFound(
        outcome.ok
          ? { kind: 'read', difference: outcome.value }
          : { kind: 'failed', problems: problemsOf(outcome.failure) },
      );
    });
    return () => {
      wanted = false;
    };
  }, [client, id, file, language]);
  return found;
}
