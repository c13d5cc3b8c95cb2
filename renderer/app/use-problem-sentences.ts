import { useEffect, useState } from 'react';
import type { Problem } from '../../scans/services/api.ts';
import { useApp, useAppState } from './use-app.ts';

/** Problems as sentences in the language of the screen; empty until the program has said them. */
export function useProblemSentences(problems: readonly Problem[]): readonly string[] {
  const app = useApp();
  const { language } = useAppState();
  const [sentences, setSentences] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    const tell = (next: readonly string[]) => {
      if (wanted) setSentences(next);
    };
    if (problems.length === 0) tell([]);
    else {
      app.client.call('problems.explain', { problems: [...problems], language }).then(
        (outcome) => tell(outcome.ok ? outcome.value.map(({ sentence }) => sentence) : []),
        () => tell([]),
      );
    }
    return () => {
      wanted = false;
    };
  }, [app, problems, language]);
  return sentences;
}
