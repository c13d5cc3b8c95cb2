import { Button } from '../components/Button.tsx';
import { LoudBar } from '../components/LoudBar.tsx';
import { useApp, useAppState, useSpeech } from './use-app.ts';
import { useProblemSentences } from './use-problem-sentences.ts';

/** The folder that cannot keep anything: said before anybody types. */
export function FolderProblems() {
  const app = useApp();
  const { folderProblems } = useAppState();
  const { say } = useSpeech();
  const sentences = useProblemSentences(folderProblems);
  if (folderProblems.length === 0) return null;
  return (
    <LoudBar
      label={say('start.folder.title')}
      title={say('start.folder.title')}
      act={<Button onClick={() => void app.tryFolder()}>{say('start.folder.again')}</Button>}
    >
      {sentences.join(' ')}
    </LoudBar>
  );
}
