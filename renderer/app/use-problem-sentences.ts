import { useEffect, useState } from 'react';
import type { Problem } from '../../scans/services/api.ts';
import type { ProblemSentence } from '../../scans/services/views/app-view.ts';
import { useApp, useAppState } from './use-app.ts';

const none: readonly ProblemSentence[] = [];

/** Problems as sentences in the language of the screen; empty until the program has said them. */
export function useProblemSentences(problems: readonly Problem[]): readonly string[] {
  return useExplained(problems).map(({ sentence }) => sentence);
}

/** The same with the place of each problem, in the same order. */
export function useExplained(problems: readonly Problem[]): readonly ProblemSentence[] {
  return useExplanation(problems) ?? none;
}

/**
 * `null` until the program has said them for the first time, so that what is said aloud at once is said whole. Empty
 * where it cannot.
 */
export function useExplanation(problems: readonly Problem[]): readonly ProblemSentence[] | null {
  const app = useApp();
  const { language } = useAppState();
  const [sentences, setSentences] = useState<readonly ProblemSentence[] | null>(
    problems.length === 0 ? none : null,
  );
  useEffect(() => {
    let wanted = true;
    const tell = (next: readonly ProblemSentence[]) => {
      if (wanted) setSentences(next);
    };
    if (problems.length === 0) tell(none);
    else {
      app.client.call('problems.explain', { problems: [...problems], language }).then(
        (outcome) => tell(outcome.ok ? outcome.value : none),
        () => tell(none),
      );
    }
    return () => {
      wanted = false;
    };
  }, [app, problems, language]);
  return sentences;
}
