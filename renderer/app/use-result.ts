import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../scans/services/api.ts';
import type { ResultView } from '../../scans/services/views/result-view.ts';
import { keepResult, lastResult } from './result-desk.ts';
import { problemsOf } from './save-queue.ts';
import type { Scan } from './scan.ts';
import { useApp, useAppState } from './use-app.ts';
import { useScanState } from './use-scan.ts';

export type ResultState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly view: ResultView }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[]; readonly again: () => void };

/**
 * The result of an open assessment. It is asked again after every save and with another language; what was there
 * stays in sight until the new one comes.
 */
export function useResult(scan: Scan): ResultState {
  const app = useApp();
  const { language } = useAppState();
  const { revision } = useScanState(scan).assessment;
  const [view, setView] = useState<ResultView | null>(() => lastResult(scan, language));
  const [problems, setProblems] = useState<readonly Problem[] | null>(null);
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((times) => times + 1), []);

  useEffect(() => {
    let wanted = true;
    const fail = (why: readonly Problem[]) => {
      if (wanted) setProblems(why);
    };
    app.client.call('result.view', { id: scan.id, language }).then(
      (outcome) => {
        if (!outcome.ok) return fail(problemsOf(outcome.failure));
        keepResult(scan, outcome.value);
        if (!wanted) return;
        setView(outcome.value);
        setProblems(null);
      },
      () => fail([]),
    );
    return () => {
      wanted = false;
    };
  }, [app, scan, language, revision, asked]);

  if (problems !== null) return { kind: 'failed', problems, again };
  return view === null ? { kind: 'loading' } : { kind: 'shown', view };
}
