import { useCallback, useState } from 'react';
import type { AssessmentRow } from '../../../scans/services/store-ports.ts';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { ImportQuestion as Asked } from '../../../scans/services/views/import-view.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import type { DroppedFile, PickedFile } from '../../host/client.ts';
import { importMany, saidOfMany, unreadable } from './import-many.ts';
import { scanRoute } from './scan-route.ts';
import type { Tell } from './use-row-actions.ts';

/** The same scan with another content is there already: which of the two? */
export type ImportQuestion = {
  readonly file: PickedFile;
  readonly differs: Asked;
};

export type Importing = {
  readonly pick: () => void;
  /** One is shown at once; of several is said what became of them. */
  readonly takeAll: (files: readonly DroppedFile[]) => Promise<void>;
  readonly question: ImportQuestion | null;
  readonly answer: (which: 'file' | 'list') => void;
};

/** A scan file of somebody else → the list, and then on the screen. */
export function useImport(reload: () => Promise<readonly AssessmentRow[]>, tell: Tell): Importing {
  const { client } = useApp();
  const { say, count } = useSpeech();
  const [question, setQuestion] = useState<ImportQuestion | null>(null);

  const show = useCallback(
    async (id: AssessmentId) => {
      const rows = await reload();
      const row = rows.find((other) => other.kind === 'readable' && other.id === id);
      if (row?.kind === 'readable') go(scanRoute(row));
    },
    [reload],
  );
  const take = useCallback(
    async (file: PickedFile) => {
      const outcome = await client.call('assessment.import', { file: file.name, bytes: file.bytes });
      if (!outcome.ok) tell({ text: say('start.did-not-work'), problems: problemsOf(outcome.failure) });
      else if (outcome.value.kind === 'sealed') tell({ text: say('start.did-not-work') });
      else if (outcome.value.kind === 'differs') setQuestion({ file, differs: outcome.value });
      else await show(outcome.value.id);
    },
    [client, say, tell, show],
  );
  const takeAll = useCallback(
    async (files: readonly DroppedFile[]) => {
      const [first] = files;
      if (first === undefined) return;
      if (files.length === 1) {
        if (first.bytes !== null) await take({ name: first.name, bytes: first.bytes });
        else tell({ text: say('start.did-not-work'), problems: [unreadable(first)] });
        return;
      }
      const outcome = await importMany(client.call, files);
      await reload();
      tell({ text: saidOfMany(outcome, { say, count }), problems: outcome.problems });
    },
    [client, say, count, tell, take, reload],
  );
  const over = async ({ file, differs }: ImportQuestion) => {
    const outcome = await client.call('assessment.importOver', {
      file: file.name,
      bytes: file.bytes,
      over: differs.present.revision,
    });
    if (outcome.ok) await show(outcome.value.assessment.id);
    else tell({ text: say('start.did-not-work'), problems: problemsOf(outcome.failure) });
  };
  const answer = (which: 'file' | 'list') => {
    const asked = question;
    setQuestion(null);
    if (asked === null) return;
    if (which === 'file') void over(asked);
    else void show(asked.differs.id);
  };
  const pick = async () => {
    const file = await client.pickFile('scan');
    if (file !== null) await take(file);
  };
  return { pick: () => void pick(), takeAll, question, answer };
}
