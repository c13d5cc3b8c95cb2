import { createElement, useCallback, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { AssessmentRow } from '../../../scans/services/store-ports.ts';
import type { NoticeText } from '../../app/Notice.tsx';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import type { Incoming, PickedFile } from '../../host/client.ts';
import { readBefore } from '../../host/pick-file.ts';
import { ChooseDialog } from './ChooseDialog.tsx';
import { importFiles } from './import-files.ts';
import type { Asking, Choice, Differing, ImportSummary } from './import-files.ts';
import { OpenSealedDialog } from './OpenSealedDialog.tsx';
import { saidOf } from './said-of.ts';
import { SummaryDialog } from './SummaryDialog.tsx';
import { useUnfinished } from './use-unfinished.ts';

export type Importing = {
  readonly pick: () => void;
  /** One is shown at once; of several is said what became of them. */
  readonly takeAll: (incoming: Incoming) => void;
  readonly dialog: ReactNode;
};

type Parts = {
  /** Reads the list again. */
  readonly reload: () => Promise<readonly AssessmentRow[]>;
  readonly tell: (notice: NoticeText) => void;
  /** Puts a scan of the list on the screen. */
  readonly show: (id: AssessmentId, rows: readonly AssessmentRow[]) => void;
};

/** What a person is asked just now, or told. */
type Open =
  | {
      readonly kind: 'sealed';
      readonly file: PickedFile;
      readonly at: number;
      readonly of: number;
      readonly answer: (opened: PickedFile | null) => void;
    }
  | {
      readonly kind: 'differs';
      readonly differing: readonly Differing[];
      readonly answer: (choices: readonly Choice[]) => void;
    }
  | { readonly kind: 'summary'; readonly summary: ImportSummary };

/** Files from outside → the list, with what has to be asked on the way. */
export function useImport({ reload, tell, show }: Parts): Importing {
  const { client } = useApp();
  const { language } = useAppState();
  const speech = useSpeech();
  const [open, setOpen] = useState<Open | null>(null);
  const begin = useUnfinished();
  const before = useRef<Promise<unknown>>(Promise.resolve());

  const run = useCallback(
    async (incoming: Incoming, end: () => boolean) => {
      const summary = await importFiles({ call: client.call, language }, incoming, asking(setOpen));
      if (!end()) return;
      const rows = await reload();
      const isOne = incoming.files.length === 1 && incoming.passedOver.length === 0;
      const [refused] = summary.refused;
      if (isOne && summary.last !== null && summary.older === 0) show(summary.last, rows);
      else if (isOne && refused !== undefined) {
        tell({ text: speech.say('start.did-not-work'), problems: refused.problems });
      } else if (namesOf(summary) > 0) setOpen({ kind: 'summary', summary });
      else tell({ text: saidOf(summary, speech) });
    },
    [client, language, reload, tell, show, speech],
  );
  // What is let go while something is asked waits for its turn.
  const takeAll = useCallback(
    (incoming: Incoming) => {
      const end = begin(incoming);
      before.current = before.current.then(() => run(incoming, end));
    },
    [run, begin],
  );
  const pick = async () => {
    const files = await client.pickFiles('scan');
    if (files.length > 0) takeAll({ files: files.map(readBefore), passedOver: [] });
  };
  return { pick: () => void pick(), takeAll, dialog: dialogOf(open, () => setOpen(null)) };
}

/** How many names have to be told. */
function namesOf({ refused, skipped, passedOver }: ImportSummary): number {
  return refused.length + skipped.length + passedOver.length;
}

function asking(setOpen: (open: Open | null) => void): Asking {
  const answered =
    <T>(resolve: (value: T) => void) =>
    (value: T) => {
      setOpen(null);
      resolve(value);
    };
  return {
    open: (file, at, of) =>
      new Promise((resolve) => setOpen({ kind: 'sealed', file, at, of, answer: answered(resolve) })),
    choose: (differing) =>
      new Promise((resolve) => setOpen({ kind: 'differs', differing, answer: answered(resolve) })),
  };
}

function dialogOf(open: Open | null, close: () => void): ReactNode {
  switch (open?.kind) {
    case 'sealed': {
      const { file, at, of, answer } = open;
      return createElement(OpenSealedDialog, { key: `${String(at)} ${file.name}`, file, at, of, answer });
    }
    case 'differs':
      return createElement(ChooseDialog, { differing: open.differing, answer: open.answer });
    case 'summary':
      return createElement(SummaryDialog, { summary: open.summary, close });
    default:
      return null;
  }
}
