import { useState } from 'react';
import type { Offer } from '../../../scans/sessions/register.ts';
import type { OfferRow, RoomView } from '../../../scans/services/views/room-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { OfferForm } from './OfferForm.tsx';
import { OffersPaper } from './OffersPaper.tsx';
import type { Room } from './use-room.ts';

type Props = { readonly room: Room; readonly view: RoomView };

/** Offers and questions: typed in while people say them, theme by theme, and printed. */
export function Market({ room, view }: Props) {
  const { say } = useSpeech();
  const [gone, setGone] = useState<Offer | null>(null);
  const remove = async (offer: Offer) => {
    if (await room.change('room.removeOffer', offer)) setGone(offer);
  };
  const putBack = async (offer: Offer) => {
    if (await room.change('room.addOffer', offer)) setGone(null);
  };
  return (
    <>
      <OfferForm view={view} onAdd={(offer) => room.change('room.addOffer', offer)} />
      <div aria-live="polite">
        {gone === null ? null : (
          <p className="note">
            {say('room.market.gone', { text: gone.text })}{' '}
            <Button look="plain" small onClick={() => void putBack(gone)}>
              {say('room.market.back')}
            </Button>
          </p>
        )}
      </div>
      {view.market.length === 0 ? <p className="note">{say('room.market.none')}</p> : null}
      {view.market.map(({ dimension, name, show, see, meets }) => (
        <section key={dimension ?? 'other'} className="room-stall">
          <h2 className="section">{dimension === null ? say('room.market.other') : name}</h2>
          {meets ? <p className="room-meets">{say('room.market.meets')}</p> : null}
          <OfferList label={say('room.market.show')} rows={show} onRemove={remove} />
          <OfferList label={say('room.market.see')} rows={see} onRemove={remove} />
        </section>
      ))}
      <OffersPaper view={view} />
    </>
  );
}

type ListProps = {
  readonly label: string;
  readonly rows: readonly OfferRow[];
  readonly onRemove: (offer: Offer) => Promise<void>;
};

function OfferList({ label, rows, onRemove }: ListProps) {
  const { say } = useSpeech();
  if (rows.length === 0) return null;
  return (
    <>
      <p className="label">{label}</p>
      <ul className="room-offers">
        {rows.map(({ offer, company }) => (
          <li key={`${offer.assessment} ${offer.text}`}>
            <span>
              {offer.text} <small>{company}</small>
            </span>
            <Button
              look="plain"
              small
              aria-label={say('room.market.remove-this', { text: offer.text })}
              onClick={() => void onRemove(offer)}
            >
              {say('room.market.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
