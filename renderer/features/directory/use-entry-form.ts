import { useState } from 'react';
import type { Problem } from '../../../scans/services/api.ts';
import type { DirectoryRow, DirectoryView } from '../../../scans/services/views/directory-view.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useStore } from '../../app/store.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { useExplained } from '../../app/use-problem-sentences.ts';
import { go } from '../../app/use-route.ts';
import type { WordKey } from '../../language/words.ts';
import { keepDraft, tell } from './directory-desk.ts';
import { keyOf } from './DirectoryRows.tsx';
import { addOf, changeOf, draftOf, fieldAt, kindOf } from './entry-draft.ts';
import type { EntryDraft, EntryField, EntryKind } from './entry-draft.ts';
import { useDesk } from './use-directory.ts';
import { useUndo } from './use-undo.ts';

/** What the program refused, in words; `field`: where, `null` when the form shows no such field. */
export type EntryError = { readonly field: EntryField | null; readonly text: string };

export type EntryFormState = {
  readonly kind: EntryKind;
  readonly draft: EntryDraft;
  readonly set: (change: Partial<EntryDraft>) => void;
  /** Something was typed that is not saved. */
  readonly changed: boolean;
  /** As if nothing was typed. */
  readonly clear: () => void;
  readonly errors: readonly EntryError[];
  /** Tried this many times; so that the same errors are said again. */
  readonly tries: number;
  readonly busy: boolean;
  readonly send: () => Promise<void>;
};

const none: readonly Problem[] = [];

/** `own`: a sentence of the screen itself, where the program was not asked or did not answer. */
type Tried = { readonly problems: readonly Problem[]; readonly tries: number; readonly own: WordKey | null };
const untried: Tried = { problems: none, tries: 0, own: null };

/** What is typed stays when the page turns, until it is saved or cleared. */
export function useEntryForm(view: DirectoryView, row: DirectoryRow | null): EntryFormState {
  const desk = useDesk();
  const key = row === null ? 'add' : keyOf(row);
  const kept: EntryDraft | undefined = useStore(desk.drafts)[key];
  const first = draftOf(row, view.today);
  const draft = kept ?? first;
  const kind = kindOf(row);
  const { errors, refuse, forget, tries } = useRefusals(kind);
  const save = useSave(row);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    if (busy) return;
    if (draft.sectorText.trim() !== '') return refuse(none, 'company.error.sector');
    setBusy(true);
    try {
      const problems = await save(draft);
      if (problems === null) keepDraft(desk, key, null);
      else refuse(problems, null);
    } catch {
      refuse(none, 'common.unsaved.unreachable');
    } finally {
      setBusy(false);
    }
  };
  return {
    kind,
    draft,
    set: (change) => {
      const next = { ...draft, ...change };
      keepDraft(desk, key, JSON.stringify(next) === JSON.stringify(first) ? null : next);
    },
    changed: kept !== undefined,
    clear: () => {
      keepDraft(desk, key, null);
      forget();
    },
    errors,
    tries,
    busy,
    send,
  };
}

/** Saves and shows the list again, with a way back; else gives why not. */
function useSave(row: DirectoryRow | null): (draft: EntryDraft) => Promise<readonly Problem[] | null> {
  const { client } = useApp();
  const { language } = useAppState();
  const { say } = useSpeech();
  const desk = useDesk();
  const undo = useUndo();
  return async (draft) => {
    const outcome =
      row === null
        ? await client.call('directory.add', { centre: addOf(draft), language })
        : await client.call('directory.change', { entry: changeOf(row, draft), language });
    if (!outcome.ok) return problemsOf(outcome.failure);
    desk.shown.set({ language, view: outcome.value });
    tell(desk, {
      text: say('directory.saved', { name: row?.name ?? draft.name.trim() }),
      ...(row === null ? {} : { act: undo(row) }),
    });
    go({ page: 'directory', part: { kind: 'list' } });
    return null;
  };
}

type Refusals = {
  readonly errors: readonly EntryError[];
  readonly tries: number;
  readonly refuse: (problems: readonly Problem[], own: WordKey | null) => void;
  readonly forget: () => void;
};

/** Why it was not saved, each reason with the field that it is about. */
function useRefusals(kind: EntryKind): Refusals {
  const { say } = useSpeech();
  const [tried, setTried] = useState<Tried>(untried);
  const explained = useExplained(tried.problems);
  const { own, problems, tries } = tried;
  const refused = explained.map(({ sentence }, at) => {
    const problem = problems[at];
    return { field: problem === undefined ? null : fieldAt(problem, kind), text: sentence };
  });
  return {
    errors:
      own === null ? refused : [{ field: own === 'company.error.sector' ? 'sectors' : null, text: say(own) }],
    tries,
    refuse: (why, ownWord) => setTried({ problems: why, tries: tries + 1, own: ownWord }),
    forget: () => setTried(untried),
  };
}
