import { useEffect, useState } from 'react';
import { useApp } from '../../app/use-app.ts';
import type { WordKey } from '../../language/words.ts';

/** Before an erasing: what happens to copies in the second place. `null`: none was chosen, or it is not known yet. */
export function useCopiesElsewhere(): WordKey | null {
  const { secondPlace } = useApp().client;
  const [word, setWord] = useState<WordKey | null>(null);
  useEffect(() => {
    let shown = true;
    secondPlace?.state().then(
      (state) => {
        if (!shown || state === null) return;
        const isThere = state.behind?.why !== 'missing';
        setWord(isThere ? 'start.erase.elsewhere' : 'start.erase.elsewhere.later');
      },
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [secondPlace]);
  return word;
}
