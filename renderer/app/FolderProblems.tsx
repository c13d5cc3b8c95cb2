import { Button } from '../components/Button.tsx';
import { LoudBar } from '../components/LoudBar.tsx';
import { isHeldByOther } from './folder-watch.ts';
import { OtherFolder } from './OtherFolder.tsx';
import { useApp, useAppState, useSpeech } from './use-app.ts';
import { currentRoute } from './use-route.ts';
import { useProblemSentences } from './use-problem-sentences.ts';

/** The folder that cannot keep anything: said before anybody types, with all that can be done about it. */
export function FolderProblems() {
  const app = useApp();
  const { folderProblems } = useAppState();
  const { say } = useSpeech();
  const sentences = useProblemSentences(folderProblems);
  const again = async () => {
    await app.tryFolder();
    // The list and the settings are in that folder too; what somebody typed elsewhere is not.
    const isThere = app.state.get().folderProblems.length === 0;
    if (isThere && currentRoute().page === 'start') window.location.reload();
  };
  if (folderProblems.length === 0 || isHeldByOther(folderProblems)) return null;
  return (
    <LoudBar
      label={say('start.folder.title')}
      title={say('start.folder.title')}
      act={
        <div className="loud-acts">
          <Button onClick={() => void again()}>{say('start.folder.again')}</Button>
          <OtherFolder />
        </div>
      }
    >
      {sentences.join(' ')}
    </LoudBar>
  );
}
