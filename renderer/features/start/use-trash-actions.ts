import { useState } from 'react';
import type { AssessmentRow } from '../../../scans/services/store-ports.ts';
import type { NoticeText } from '../../app/Notice.tsx';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { nameOf } from './find-scans.ts';
import { useLeftElsewhere } from './use-left-elsewhere.ts';

type SaidOfMany = 'start.erased-all' | 'start.erased-old';

export type TrashActions = {
  readonly restore: (row: AssessmentRow) => Promise<void>;
  /** One after the other; the first that cannot go ends it. */
  readonly erase: (rows: readonly AssessmentRow[], saidOfMany: SaidOfMany) => Promise<void>;
  readonly notice: NoticeText | null;
  readonly closeNotice: () => void;
};

/** What can be done in the trash; each tells in the foot how it went. */
export function useTrashActions(reload: () => Promise<readonly AssessmentRow[]>): TrashActions {
  const { client } = useApp();
  const { say } = useSpeech();
  const leftElsewhere = useLeftElsewhere();
  const [notice, setNotice] = useState<NoticeText | null>(null);
  return {
    notice,
    closeNotice: () => setNotice(null),
    restore: async (row) => {
      const outcome = await client.call('assessment.restore', { file: row.file });
      await reload();
      setNotice(
        outcome.ok
          ? { text: say('start.put-back.done', { name: nameOf(row) }) }
          : { text: say('start.did-not-work'), problems: problemsOf(outcome.failure) },
      );
    },
    erase: async (rows, saidOfMany) => {
      let left = rows;
      for (const { file } of rows) {
        // With a scan goes every file of it, so its other rows are gone too.
        if (!left.some((row) => row.file === file)) continue;
        const outcome = await client.call('assessment.erase', { file });
        left = await reload();
        if (!outcome.ok) {
          setNotice({ text: say('start.did-not-work'), problems: problemsOf(outcome.failure) });
          return;
        }
      }
      const [only, ...more] = rows;
      const name = only === undefined ? '' : nameOf(only);
      const erased = more.length > 0 ? say(saidOfMany) : say('start.erased', { name });
      setNotice({ text: `${erased}${await leftElsewhere()}` });
    },
  };
}
