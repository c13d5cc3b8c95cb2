import { useEffect, useRef } from 'react';
import type { Scan } from '../../app/scan.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { useStore } from '../../app/store.ts';
import { Button } from '../../components/Button.tsx';
import type { PickedFile } from '../../host/client.ts';
import { TakenFileRow } from './TakenFileRow.tsx';
import { useTakeFiles } from './use-take-files.ts';

/** Answers that came on a stick or by mail, chosen or dragged in together. */
export function BringFiles({ scan, closed }: { readonly scan: Scan; readonly closed: boolean }) {
  const { client } = useApp();
  const { say } = useSpeech();
  const { told, take, settle } = useTakeFiles(scan);
  useDropped(closed ? null : take);
  if (closed) return null;
  const pick = async () => {
    const files = await client.pickFiles('scan').catch(() => []);
    if (files.length > 0) void take(files);
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
    </section>
  );
}

/** What is let go on the window while this page is there comes to the group, and not to the list. */
function useDropped(take: ((files: readonly PickedFile[]) => Promise<void>) | null): void {
  const app = useApp();
  const { files } = useStore(app.incoming);
  const before = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (take === null || files.length === 0) return;
    app.incoming.set({ files: [], passedOver: [] });
    // In their order, one at a time, so that a folder is never in memory whole.
    before.current = before.current.then(async () => {
      for (const file of files) {
        const bytes = await file.read();
        await take([{ name: file.name, bytes: bytes ?? new Uint8Array() }]);
      }
    });
  }, [app, take, files]);
}
