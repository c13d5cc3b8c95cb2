import type { Language } from '../../../scans/services/api.ts';
import type { DirectoryImport, DirectoryView } from '../../../scans/services/views/directory-view.ts';
import type { App } from '../../app/create-app.ts';
import type { NoticeText } from '../../app/Notice.tsx';
import { createStore } from '../../app/store.ts';
import type { Store } from '../../app/store.ts';
import { currentTurn } from '../../app/use-route.ts';
import type { Problem } from '../../../scans/services/api.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { Wish } from './find-rows.ts';

/** A list of somebody else that was chosen: what it would change, or why it is refused. */
export type Offered = {
  readonly file: { readonly name: string; readonly text: string };
  readonly outcome:
    | { readonly kind: 'fits'; readonly import: DirectoryImport }
    | { readonly kind: 'refused'; readonly problems: readonly Problem[] };
};

/** What the screens of the directory share, and what outlives a page turn: above all what somebody typed. */
export type DirectoryDesk = {
  readonly shown: Store<{ readonly language: Language; readonly view: DirectoryView } | null>;
  readonly wish: Store<Wish>;
  /** What was typed and not saved, by the key of its form. */
  readonly drafts: Store<Readonly<Record<string, EntryDraft>>>;
  /** What happened, and at which page turn: on the list it is shown after that one and the next, not later. */
  readonly notice: Store<{ readonly said: NoticeText; readonly turn: number } | null>;
  readonly offered: Store<Offered | null>;
  /** The entry that was open last, so that the list shows it. */
  readonly last: Store<string | null>;
};

const desks = new WeakMap<App, DirectoryDesk>();

/** The one of this window. What is typed there and not saved counts when the window wants to close. */
export function directoryDesk(app: App): DirectoryDesk {
  const known = desks.get(app);
  if (known !== undefined) return known;
  const desk = {
    shown: createStore<{ readonly language: Language; readonly view: DirectoryView } | null>(null),
    wish: createStore<Wish>({ search: '', show: 'all' }),
    drafts: createStore<Readonly<Record<string, EntryDraft>>>({}),
    notice: createStore<{ readonly said: NoticeText; readonly turn: number } | null>(null),
    offered: createStore<Offered | null>(null),
    last: createStore<string | null>(null),
  };
  desks.set(app, desk);
  app.alsoUnsaved(() => Object.keys(desk.drafts.get()).length > 0);
  return desk;
}

/** Says what happened in the foot of the list. */
export function tell({ notice }: DirectoryDesk, said: NoticeText): void {
  notice.set({ said, turn: currentTurn() });
}

/** `null`: nothing is typed there any more. */
export function keepDraft({ drafts }: DirectoryDesk, key: string, draft: EntryDraft | null): void {
  const { [key]: _before, ...others } = drafts.get();
  drafts.set(draft === null ? others : { ...others, [key]: draft });
}
