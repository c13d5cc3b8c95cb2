import type { DirectoryRow } from '../../../scans/services/views/directory-view.ts';
import type { NoticeText } from '../../app/Notice.tsx';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { tell } from './directory-desk.ts';
import { changeOf, draftOf } from './entry-draft.ts';
import { useDesk } from './use-directory.ts';

/** The way back after a change of this row: its own entry as it was before, or none. */
export function useUndo(): (before: DirectoryRow) => NonNullable<NoticeText['act']> {
  const { client } = useApp();
  const { language } = useAppState();
  const { say } = useSpeech();
  const desk = useDesk();
  const putBack = async (before: DirectoryRow) => {
    const outcome =
      before.own === null
        ? await client.call('directory.remove', { id: before.id, language })
        : await client.call('directory.change', {
            entry: changeOf(before, draftOf(before, '')),
            language,
          });
    if (outcome.ok) {
      desk.shown.set({ language, view: outcome.value });
      tell(desk, { text: say('directory.undone', { name: before.name }) });
    } else tell(desk, { text: say('start.did-not-work'), problems: problemsOf(outcome.failure) });
  };
  return (before) => ({ label: say('directory.undo'), run: () => void putBack(before) });
}
