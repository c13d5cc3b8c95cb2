import { createElement, useState } from 'react';
import type { ReactNode } from 'react';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { EraseDialog } from './EraseDialog.tsx';
import { useLeftElsewhere } from './use-left-elsewhere.ts';
import type { Named, Tell } from './use-row-actions.ts';

type Ways = { readonly reload: () => Promise<unknown>; readonly tell: Tell };

/** Erases a scan of the list for good, after a question: for whoever was asked to. */
export function useEraseNow({ reload, tell }: Ways): {
  readonly ask: (row: Named) => void;
  readonly dialog: ReactNode;
} {
  const { client } = useApp();
  const { say } = useSpeech();
  const leftElsewhere = useLeftElsewhere();
  const [asked, setAsked] = useState<Named | null>(null);
  const erase = async ({ id, name }: Named) => {
    setAsked(null);
    const outcome = await client.call('assessment.eraseNow', { id });
    await reload();
    const left = outcome.ok ? await leftElsewhere() : '';
    tell(
      outcome.ok
        ? { text: `${say('start.erased', { name })}${left}` }
        : { text: say('start.did-not-work'), problems: problemsOf(outcome.failure) },
    );
  };
  return {
    ask: setAsked,
    dialog:
      asked === null
        ? null
        : createElement(EraseDialog, {
            what: { name: asked.name },
            close: () => setAsked(null),
            erase: () => void erase(asked),
          }),
  };
}
