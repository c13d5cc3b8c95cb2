import { createElement, useState } from 'react';
import type { ReactNode } from 'react';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { Failure } from '../../../scans/services/failure.ts';
import type { NoticeText } from '../../app/Notice.tsx';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { SealDialog } from '../moving/SealDialog.tsx';
import type { ReadableRow } from './find-scans.ts';
import { RenameDialog } from './RenameDialog.tsx';
import { useEraseNow } from './use-erase-now.ts';

export type Tell = (notice: NoticeText) => void;

/** What is needed of a scan that cannot be opened here. */
export type Named = { readonly id: AssessmentId; readonly name: string };

export type RowActions = {
  readonly rename: (row: ReadableRow) => void;
  readonly copy: (row: ReadableRow) => Promise<void>;
  readonly saveFile: (row: Named) => Promise<void>;
  readonly seal: (row: ReadableRow) => void;
  readonly versions: (row: ReadableRow) => void;
  readonly grow: (row: ReadableRow) => Promise<void>;
  readonly trash: (row: Named) => Promise<void>;
  /** Asks first. */
  readonly erase: (row: Named) => void;
  readonly tell: Tell;
  readonly notice: NoticeText | null;
  readonly closeNotice: () => void;
  readonly dialog: ReactNode;
};

/** What "Meer" on a row can do; each tells in the foot how it went. */
export function useRowActions(reload: () => Promise<unknown>): RowActions {
  const { client } = useApp();
  const { language } = useAppState();
  const { say } = useSpeech();
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const [open, setOpen] = useState<OpenDialog | null>(null);

  const fail = (failure: Failure) =>
    setNotice({ text: say('start.did-not-work'), problems: problemsOf(failure) });
  const restore = async (row: Named) => {
    const trashed = await client.call('assessment.listTrash', {});
    const found = trashed.ok ? trashed.value.find((other) => other.id === row.id) : undefined;
    if (found === undefined) return;
    const outcome = await client.call('assessment.restore', { file: found.file });
    if (!outcome.ok) return fail(outcome.failure);
    await reload();
    setNotice({ text: say('start.put-back.done', { name: row.name }) });
  };

  const erasing = useEraseNow({ reload, tell: setNotice });

  return {
    tell: setNotice,
    notice,
    closeNotice: () => setNotice(null),
    rename: (row) => setOpen({ dialog: 'rename', row }),
    copy: async (row) => {
      const outcome = await client.call('assessment.duplicate', { id: row.id, language });
      if (!outcome.ok) return fail(outcome.failure);
      await reload();
      setNotice({ text: say('start.copied', { name: row.name }) });
    },
    saveFile: async (row) => {
      const made = await client.call('assessment.export', { id: row.id });
      if (!made.ok) return fail(made.failure);
      const saved = await client.saveFile(made.value);
      if (saved.kind === 'saved') setNotice({ text: say('start.saved-file', { place: saved.shown }) });
      if (saved.kind === 'failed') setNotice({ text: say('start.did-not-work'), problems: saved.problems });
    },
    seal: (row) => setOpen({ dialog: 'seal', row }),
    versions: ({ id }) => go({ page: 'versions', id }),
    grow: async (row) => {
      const outcome = await client.call('assessment.grow', { id: row.id });
      if (!outcome.ok) return fail(outcome.failure);
      go({ page: 'question', id: outcome.value.assessment.id, question: null, from: null });
    },
    trash: async (row) => {
      const outcome = await client.call('assessment.trash', { id: row.id });
      if (!outcome.ok) return fail(outcome.failure);
      await reload();
      setNotice({
        text: say('start.trashed', { name: row.name }),
        act: { label: say('start.put-back'), run: () => void restore(row) },
      });
    },
    erase: erasing.ask,
    dialog:
      open === null
        ? erasing.dialog
        : dialogOf(open, { close: () => setOpen(null), tell: setNotice, reload, fail }),
  };
}

type OpenDialog = { readonly dialog: 'rename' | 'seal'; readonly row: ReadableRow };

type DialogParts = {
  readonly close: () => void;
  readonly tell: Tell;
  readonly reload: () => Promise<unknown>;
  readonly fail: (failure: Failure) => void;
};

function dialogOf({ dialog, row }: OpenDialog, { close, tell, reload, fail }: DialogParts): ReactNode {
  return dialog === 'rename'
    ? createElement(RenameDialog, { row, close, reload, fail })
    : createElement(SealDialog, { scan: row, close, tell });
}
