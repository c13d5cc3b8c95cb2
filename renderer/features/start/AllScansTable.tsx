import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { unanswered } from '../../host/client.ts';
import type { Tell } from './use-row-actions.ts';

/** Every scan of the list as a row of one table, for whoever looks back on a season. */
export function AllScansTable({ tell }: { readonly tell: Tell }) {
  const { client } = useApp();
  const { settings, language } = useAppState();
  const { say } = useSpeech();
  const save = async (as: 'xlsx' | 'csv') => {
    const made = await client.call('table.ofList', { as, language: settings.paperLanguage ?? language });
    if (!made.ok) return tell({ text: say('start.did-not-work'), problems: problemsOf(made.failure) });
    const { file, leftOut } = made.value;
    const saved = await client.saveFile(file).catch(() => unanswered);
    if (saved.kind === 'failed') tell({ text: say('start.did-not-work'), problems: saved.problems });
    if (saved.kind !== 'saved') return;
    const missing = leftOut.length === 0 ? [] : [say('start.all-left-out', { names: leftOut.join(', ') })];
    tell({ text: [say('start.saved-file', { place: saved.shown }), ...missing].join(' ') });
  };
  return (
    <>
      <button type="button" className="linklike" onClick={() => void save('xlsx')}>
        {say('start.all-xlsx')}
      </button>
      <button type="button" className="linklike" onClick={() => void save('csv')}>
        {say('start.all-csv')}
      </button>
    </>
  );
}
