import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { unanswered } from '../../host/client.ts';
import { tell } from './directory-desk.ts';
import { useDesk } from './use-directory.ts';

/** Saves all own entries as one file and tells in the foot where it stands. */
export function useExport(): () => Promise<void> {
  const { client } = useApp();
  const { language } = useAppState();
  const { say } = useSpeech();
  const desk = useDesk();
  return async () => {
    const made = await client.call('directory.export', { language });
    const saved = made.ok
      ? await client.saveFile(made.value).catch(() => unanswered)
      : { kind: 'failed' as const, problems: problemsOf(made.failure) };
    if (saved.kind === 'saved') tell(desk, { text: say('start.saved-file', { place: saved.shown }) });
    if (saved.kind === 'failed') {
      tell(desk, { text: say('start.did-not-work'), problems: saved.problems });
    }
  };
}
