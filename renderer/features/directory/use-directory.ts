import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../../scans/services/api.ts';
import type { DirectoryView } from '../../../scans/services/views/directory-view.ts';
import type { DirectoryPart } from '../../app/routes.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useStore } from '../../app/store.ts';
import { useApp, useAppState } from '../../app/use-app.ts';
import { directoryDesk } from './directory-desk.ts';
import type { DirectoryDesk } from './directory-desk.ts';

export type DirectoryReading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly view: DirectoryView }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[]; readonly again: () => void };

export function useDesk(): DirectoryDesk {
  return directoryDesk(useApp());
}

/**
 * The list in the language of the screen, read again at every page turn: another window may have changed it. What was
 * there stays in sight until the new one comes.
 */
export function useDirectory(part: DirectoryPart): DirectoryReading {
  const { client } = useApp();
  const { language } = useAppState();
  const { shown } = useDesk();
  const known = useStore(shown);
  const [problems, setProblems] = useState<readonly Problem[] | null>(null);
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((times) => times + 1), []);

  useEffect(() => {
    let wanted = true;
    const tell = (why: readonly Problem[] | null) => {
      if (wanted) setProblems(why);
    };
    client.call('directory.view', { language }).then(
      (outcome) => {
        if (outcome.ok && wanted) shown.set({ language, view: outcome.value });
        tell(outcome.ok ? null : problemsOf(outcome.failure));
      },
      () => tell([]),
    );
    return () => {
      wanted = false;
    };
  }, [client, language, shown, asked, part]);

  if (problems !== null) return { kind: 'failed', problems, again };
  return known?.language === language ? { kind: 'read', view: known.view } : { kind: 'reading' };
}
