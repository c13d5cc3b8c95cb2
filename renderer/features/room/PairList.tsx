import type { PairedSeat, RoomView } from '../../../scans/services/views/room-view.ts';
import { useSpeech } from '../../app/use-app.ts';

/** Who talks with whom: always people of different companies. */
export function PairList({ pairs, without }: Pick<RoomView, 'pairs' | 'without'>) {
  const { say } = useSpeech();
  if (pairs.length === 0) return <p className="note">{say('room.pairs.none')}</p>;
  return (
    <>
      <p className="note">{say('room.pairs.lead')}</p>
      <ol className="room-pairs">
        {pairs.map((pair) => (
          <li key={pair.map(({ seat }) => seat).join(' ')}>
            {pair.map((seat) => (
              <SeatName key={seat.seat} seat={seat} />
            ))}
          </li>
        ))}
      </ol>
      {without.length === 0 ? null : (
        <>
          <p className="note">{say('room.pairs.without')}</p>
          <ul className="room-pairs">
            {without.map((seat) => (
              <li key={seat.seat}>
                <SeatName seat={seat} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function SeatName({ seat: { label, company } }: { readonly seat: PairedSeat }) {
  return (
    <span className="room-seat">
      {label} <small>{company}</small>
    </span>
  );
}
