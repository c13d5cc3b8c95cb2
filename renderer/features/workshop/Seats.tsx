import { useState } from 'react';
import type { SeatProgress, WorkshopView } from '../../../scans/services/views/workshop-view.ts';
import type { SeatId } from '../../../scans/sessions/register.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { BlankFiles } from '../group/BlankFiles.tsx';
import { useSeveral } from '../room/use-several.ts';
import type { ToMake } from '../room/use-several.ts';
import { NewSeat } from './NewSeat.tsx';
import { SeatPersons } from './SeatPersons.tsx';
import { SeatRow } from './SeatRow.tsx';
import type { Running, WorkshopDesk } from './use-workshop.ts';

type Props = {
  readonly desk: WorkshopDesk;
  readonly view: WorkshopView;
  readonly workshop: Running;
  /** One more comes in by the way: the form for it is folded away while there are others. */
  readonly folded?: boolean;
};

/** Who sits where, how they answer, and how far they are. */
export function Seats({ desk, view, workshop, folded = false }: Props) {
  const { client } = useApp();
  const { say } = useSpeech();
  const { seats } = workshop;
  const [isOpen] = useState(!folded || seats.length === 0);
  const several = useSeveral<SeatId>();
  const blankOf = ({ id: seat }: SeatProgress): ToMake<SeatId> => ({
    key: seat,
    make: () => client.call('workshop.blankFile', { session: view.session.id, seat }),
  });
  const elsewhere = seats.filter((seat) => seat.way === 'file' && isWaiting(seat));
  const here = seats.filter(({ state }) => state !== 'left');
  const ready = here.filter(({ state }) => state === 'finished').length;
  return (
    <section className="workshop-part" aria-labelledby="workshop-seats">
      <h2 className="section" id="workshop-seats">
        {say('workshop.seats')}
      </h2>
      <p className="note">
        {seats.length > 0
          ? say('workshop.seats.ready', { ready, all: here.length })
          : say(view.companies.length === 0 ? 'workshop.seats.first' : 'workshop.seats.none')}
      </p>
      <ul className="workshop-rows">
        {seats.map((seat) => (
          <SeatRow
            key={seat.id}
            desk={desk}
            session={view.session.id}
            seat={seat}
            company={companyName(view, seat)}
            blank={isWaiting(seat) ? blankOf(seat) : null}
            saved={several.outcomes.get(seat.id)}
          />
        ))}
      </ul>
      {elsewhere.length === 0 ? null : <BlankFiles files={elsewhere.map(blankOf)} several={several} />}
      <SeatPersons desk={desk} session={view.session.id} seats={seats} />
      {view.companies.length === 0 ? null : (
        <details className="workshop-more" open={isOpen}>
          <summary>{say('workshop.seat.more')}</summary>
          <NewSeat desk={desk} view={view} workshop={workshop} />
        </details>
      )}
    </section>
  );
}

/** Nothing came in of him yet, and he has not the device now. */
function isWaiting({ answered, state }: SeatProgress): boolean {
  return answered === 0 && state === 'waiting';
}

/** Empty where all are of one company. */
function companyName({ companies }: WorkshopView, { assessment }: SeatProgress): string {
  if (companies.length < 2) return '';
  const found = companies.find((one) => one.assessment === assessment);
  return found?.kind === 'there' ? found.name : '';
}
