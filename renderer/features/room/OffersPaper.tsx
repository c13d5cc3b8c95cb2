import { useState } from 'react';
import type { RoomView } from '../../../scans/services/views/room-view.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { unanswered } from '../../host/client.ts';
import { SavedFile } from '../report/SavedFile.tsx';
import type { SavedOutcome } from '../report/SavedFile.tsx';

/** The list on paper; with names only where all agreed to that. */
export function OffersPaper({ view: { session } }: { readonly view: RoomView }) {
  const { client } = useApp();
  const { settings, language: spoken } = useAppState();
  const { say } = useSpeech();
  const [names, setNames] = useState(false);
  const [outcome, setOutcome] = useState<SavedOutcome | null>(null);
  const make = async () => {
    const language = settings.paperLanguage ?? spoken;
    const made = await client.call('room.offersPaper', { session, language, names });
    return made.ok
      ? client.saveFile(made.value)
      : ({ kind: 'failed', problems: problemsOf(made.failure) } as const);
  };
  const save = async () => {
    const saved = await make().catch(() => unanswered);
    if (saved.kind !== 'cancelled') setOutcome({ ...saved, at: new Date().toISOString() });
  };
  return (
    <section className="room-paper">
      <label className="opt-row">
        <input type="checkbox" checked={names} onChange={({ target }) => setNames(target.checked)} />
        {say('room.market.names')}
      </label>
      <Button onClick={() => void save()}>{say('room.market.save')}</Button>
      {outcome === null ? null : <SavedFile outcome={outcome} />}
    </section>
  );
}
