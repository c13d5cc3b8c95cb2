import type { DirectoryRow } from '../../../scans/services/views/directory-view.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { Button } from '../../components/Button.tsx';
import { keepDraft, tell } from './directory-desk.ts';
import { keyOf } from './DirectoryRows.tsx';
import { useDesk } from './use-directory.ts';
import { useUndo } from './use-undo.ts';

/** Takes the own entry away: the facts of the scan hold again, or an added centre is gone. It can be undone. */
export function TakeBack({ row }: { readonly row: DirectoryRow }) {
  const { client } = useApp();
  const { language } = useAppState();
  const { say } = useSpeech();
  const desk = useDesk();
  const undo = useUndo();
  const act = row.added ? 'remove' : 'take-back';
  const takeBack = async () => {
    const outcome = await client.call('directory.remove', { id: row.id, language });
    if (!outcome.ok) {
      tell(desk, { text: say('start.did-not-work'), problems: problemsOf(outcome.failure) });
    } else {
      keepDraft(desk, keyOf(row), null);
      desk.shown.set({ language, view: outcome.value });
      tell(desk, { text: say(`directory.${act}.done`, { name: row.name }), act: undo(row) });
    }
    go({ page: 'directory', part: { kind: 'list' } });
  };
  return (
    <section className="dir-back" aria-label={say(`directory.${act}`)}>
      <Button onClick={() => void takeBack()}>{say(`directory.${act}`)}</Button>
      <p className="note">{say(`directory.${act}.note`)}</p>
    </section>
  );
}
