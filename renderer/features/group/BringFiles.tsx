import { useEffect } from 'react';
import type { Scan } from '../../app/scan.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { useStore } from '../../app/store.ts';
import { Button } from '../../components/Button.tsx';
import type { WaitingFile } from '../../host/client.ts';
import { readBefore } from '../../host/pick-file.ts';
import { OpenSealedDialog } from '../moving/OpenSealedDialog.tsx';
import { TakenFileRow } from './TakenFileRow.tsx';
import { useTakeFiles } from './use-take-files.ts';
import type { Room } from './use-take-files.ts';

type Props = {
  readonly scan: Scan;
  readonly closed: boolean;
  /** Where files of other companies may come as well. */
  readonly room?: Room | null;
};

/** Answers that came on a stick or by mail, chosen or dragged in together. */
export function BringFiles({ scan, closed, room = null }: Props) {
  const { client } = useApp();
  const { say } = useSpeech();
  const { told, take, settle, asked } = useTakeFiles(scan, room);
  useDropped(closed ? null : take);
  if (closed) return null;
  const pick = async () => {
    const files = await client.pickFiles('scan').catch(() => []);
    if (files.length > 0) take(files.map(readBefore));
  };
  return (
    <section className="group-part" aria-labelledby="files">
      <h2 className="section" id="files">
        {say('group.files')}
      </h2>
      <p className="note">{say('group.files.hint')}</p>
      <Button onClick={() => void pick()}>{say('group.files.pick')}</Button>
      <div aria-live="polite">
        <ul className="taken-files">
          {told.map((one) => (
            <TakenFileRow key={one.key} one={one} settle={settle} />
          ))}
        </ul>
      </div>
      {asked === null ? null : <OpenSealedDialog key={`${String(asked.at)} ${asked.file.name}`} {...asked} />}
    </section>
  );
}

/** What is let go on the window while this page is there comes to the group, and not to the list. */
function useDropped(take: ((files: readonly WaitingFile[]) => void) | null): void {
  const app = useApp();
  const { files } = useStore(app.incoming);
  useEffect(() => {
    if (take === null || files.length === 0) return;
    app.incoming.set({ files: [], passedOver: [] });
    take(files);
  }, [app, take, files]);
}
