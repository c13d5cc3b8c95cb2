import { useState } from 'react';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Undone } from '../../app/Undone.tsx';
import { Button } from '../../components/Button.tsx';
import { unanswered } from '../../host/client.ts';
import type { Done } from '../../host/client.ts';

/** Where everything stands, and a way to see it. */
export function DataFolder() {
  const { client } = useApp();
  const { start } = useAppState();
  const { say } = useSpeech();
  const [shown, setShown] = useState<Done>({ kind: 'done' });
  const show = async () => {
    setShown(await client.showDataFolder().catch(() => unanswered));
  };
  return (
    <div className="side-block">
      <p className="label">{say('settings.data')}</p>
      <p className="note set-path">{start.dataFolder}</p>
      <p className="note">{say('settings.data-hint')}</p>
      <Button small onClick={() => void show()}>
        {say('settings.data-show')}
      </Button>
      <Undone done={shown} />
    </div>
  );
}
