import { useState } from 'react';
import { OtherFolder } from '../../app/OtherFolder.tsx';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Undone } from '../../app/Undone.tsx';
import { Button } from '../../components/Button.tsx';
import { unanswered } from '../../host/client.ts';
import type { Done } from '../../host/client.ts';

/** Where everything stands, a way to see it and to keep it elsewhere, and what stays when the program goes. */
export function DataFolder() {
  const { client } = useApp();
  const { start } = useAppState();
  const { say } = useSpeech();
  const [shown, setShown] = useState<Done>({ kind: 'done' });
  const show = async () => {
    setShown(await client.showDataFolder().catch(() => unanswered));
  };
  const kind =
    client.folderChoice === null && start.dataFolderKind !== 'portable' ? 'named' : start.dataFolderKind;
  return (
    <div className="side-block set-folder">
      <p className="label">{say('settings.data')}</p>
      <p className="note set-path">{start.dataFolder}</p>
      <p className="note">{say('settings.data-hint')}</p>
      <div className="set-acts">
        <Button small onClick={() => void show()}>
          {say('settings.data-show')}
        </Button>
        <OtherFolder small />
      </div>
      <Undone done={shown} />
      <p className="note">{say(`folder.kind.${kind}`)}</p>
      <p className="note">{say('folder.uninstall')}</p>
    </div>
  );
}
