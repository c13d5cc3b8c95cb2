import { useState } from 'react';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button } from '../../components/Button.tsx';
import type { Problem } from '../../../scans/services/api.ts';

/** Where everything stands, and a way to see it. */
export function DataFolder() {
  const { client } = useApp();
  const { start } = useAppState();
  const { say } = useSpeech();
  const [problems, setProblems] = useState<readonly Problem[]>(none);
  const sentences = useProblemSentences(problems);
  const show = async () => {
    const done = await client.showDataFolder();
    setProblems(done.kind === 'failed' ? done.problems : none);
  };
  return (
    <div className="side-block">
      <p className="label">{say('settings.data')}</p>
      <p className="note set-path">{start.dataFolder}</p>
      <p className="note">{say('settings.data-hint')}</p>
      <Button small onClick={() => void show()}>
        {say('settings.data-show')}
      </Button>
      {sentences.map((sentence) => (
        <p key={sentence} className="note" role="alert">
          {sentence}
        </p>
      ))}
    </div>
  );
}

const none: readonly Problem[] = [];
