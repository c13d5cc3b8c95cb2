import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { textIn } from '../../host/pick-file.ts';
import { useDesk } from './use-directory.ts';

/** Asks for the list of a colleague and shows what it would change; nothing is changed yet. */
export function useOffer(): () => Promise<void> {
  const { client } = useApp();
  const { language } = useAppState();
  const { offered } = useDesk();
  return async () => {
    const [picked] = await client.pickFiles('list');
    if (picked === undefined) return;
    const file = { name: picked.name, text: textIn(picked) };
    const outcome = await client.call('directory.import', {
      file: file.name,
      text: file.text,
      apply: false,
      language,
    });
    offered.set({
      file,
      outcome: outcome.ok
        ? { kind: 'fits', import: outcome.value }
        : { kind: 'refused', problems: problemsOf(outcome.failure) },
    });
    go({ page: 'directory', part: { kind: 'import' } });
  };
}
