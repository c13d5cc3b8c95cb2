import { useState } from 'react';
import { Undone } from '../../app/Undone.tsx';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { unanswered } from '../../host/client.ts';
import type { Done, PickedFile } from '../../host/client.ts';
import { LogoPicture } from './LogoPicture.tsx';

/** The logo that stands on each paper: as it will be drawn, another one, or none. */
export function LogoChoice() {
  const { say } = useSpeech();
  const { logo } = useAppState().settings;
  const { done, choose, remove } = useLogo();
  return (
    <fieldset className="set-logo">
      <legend>{say('settings.logo')}</legend>
      <p className="note">{say('settings.logo-hint')}</p>
      {logo === null ? null : <LogoPicture logo={logo} label={say('settings.logo-shown')} />}
      <div className="set-acts">
        <Button small onClick={choose}>
          {say(logo === null ? 'settings.logo-choose' : 'settings.logo-other')}
        </Button>
        {logo === null ? null : (
          <Button small onClick={remove}>
            {say('settings.logo-remove')}
          </Button>
        )}
      </div>
      <Undone done={done} />
    </fieldset>
  );
}

function useLogo() {
  const { client, changeLogo } = useApp();
  const [done, setDone] = useState<Done>({ kind: 'done' });
  const change = async (picture: PickedFile | null): Promise<void> => {
    setDone(await changeLogo(picture).catch(() => unanswered));
  };
  const choose = async (): Promise<void> => {
    const [picked] = await client.pickFiles('logo').catch(() => []);
    if (picked !== undefined) await change(picked);
  };
  return { done, choose: () => void choose(), remove: () => void change(null) };
}
