import { useState } from 'react';
import type { RoomView } from '../../../scans/services/views/room-view.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { SavedFile } from '../report/SavedFile.tsx';
import { useSavedFile } from './use-saved-file.ts';

/** The list on paper; with names only where all agreed to that. */
export function OffersPaper({ view: { session } }: { readonly view: RoomView }) {
  const { client } = useApp();
  const { settings, language: spoken } = useAppState();
  const { say } = useSpeech();
  const [names, setNames] = useState(false);
  const { outcome, save } = useSavedFile();
  const language = settings.paperLanguage ?? spoken;
  const make = () => client.call('room.offersPaper', { session, language, names });
  return (
    <section className="room-paper">
      <label className="opt-row">
        <input type="checkbox" checked={names} onChange={({ target }) => setNames(target.checked)} />
        {say('room.market.names')}
      </label>
      <Button onClick={() => void save(make)}>{say('room.market.save')}</Button>
      {outcome === null ? null : <SavedFile outcome={outcome} />}
    </section>
  );
}
