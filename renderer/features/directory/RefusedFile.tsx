import type { DirectoryView } from '../../../scans/services/views/directory-view.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { tell } from './directory-desk.ts';
import { ProblemList } from './ProblemList.tsx';
import { useDesk } from './use-directory.ts';

/** Why the own entries are not used, and the way on. Nothing where all is well. */
export function RefusedFile({ view }: { readonly view: DirectoryView }) {
  const { client, state } = useApp();
  const { language } = useAppState();
  const { say } = useSpeech();
  const desk = useDesk();
  if (view.problems.length === 0) return null;
  const setAside = async () => {
    const outcome = await client.call('directory.setAside', { language });
    if (outcome.ok) {
      desk.shown.set({ language, view: outcome.value });
      tell(desk, { text: say('directory.refused.aside') });
      const { start } = state.get();
      const notices = start.notices.filter(({ code }) => code !== 'own-list-unused');
      state.set({ ...state.get(), start: { ...start, notices } });
    } else tell(desk, { text: say('start.did-not-work'), problems: problemsOf(outcome.failure) });
  };
  return (
    <section className="error-summary dir-refused" aria-labelledby="dir-refused">
      <h2 id="dir-refused">{say('directory.refused.title')}</h2>
      <p>{say('directory.refused.text', { file: view.file })}</p>
      <ProblemList problems={view.problems} />
      <p className="note">{say('directory.refused.note')}</p>
      <Button onClick={() => void setAside()}>{say('directory.refused.do')}</Button>
    </section>
  );
}
