import { useState } from 'react';
import type {
  SeatProgress,
  WorkshopCompany,
  WorkshopView,
} from '../../../scans/services/views/workshop-view.ts';
import type { SeatWish } from '../../../scans/workshop/run/seats.ts';
import { isAssessmentId } from '../../../scans/assessment/assessment-ids.ts';
import type { SeatId } from '../../../scans/sessions/register.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import { BlankFiles } from '../group/BlankFiles.tsx';
import { useSeveral } from '../room/use-several.ts';
import type { ToMake } from '../room/use-several.ts';
import { SeatRow } from './SeatRow.tsx';
import type { Running, WorkshopDesk } from './use-workshop.ts';

type Props = {
  readonly desk: WorkshopDesk;
  readonly view: WorkshopView;
  readonly workshop: Running;
  /** Seats can be added and taken away. */
  readonly editable?: boolean;
};

const roles = ['owner', 'manager', 'employee', 'adviser'] as const;
const ways = ['kiosk', 'file', 'paper'] as const;

/** Who sits where, how they answer, and how far they are. */
export function Seats({ desk, view, workshop, editable = false }: Props) {
  const { client } = useApp();
  const { say } = useSpeech();
  const { seats } = workshop;
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
        {seats.length === 0
          ? say('workshop.seats.none')
          : say('workshop.seats.ready', { ready, all: here.length })}
      </p>
      <ul className="workshop-rows">
        {seats.map((seat) => (
          <SeatRow
            key={seat.id}
            desk={desk}
            session={view.session.id}
            seat={seat}
            company={companyName(view, seat)}
            editable={editable}
            blank={isWaiting(seat) ? blankOf(seat) : null}
            saved={several.outcomes.get(seat.id)}
          />
        ))}
      </ul>
      {elsewhere.length === 0 ? null : <BlankFiles files={elsewhere.map(blankOf)} several={several} />}
      {editable && view.companies.length > 0 ? <NewSeat desk={desk} view={view} workshop={workshop} /> : null}
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

function NewSeat({ desk, view: { session, companies }, workshop }: Props) {
  const { say } = useSpeech();
  const there = companies.flatMap((one) => (one.kind === 'there' ? [one] : []));
  const [company, setCompany] = useState<string>('');
  const [role, setRole] = useState<SeatWish['role']>(null);
  const [way, setWay] = useState<SeatWish['way']>('kiosk');
  const [typed, setTyped] = useState<string | null>(null);
  const assessment = there.some((one) => one.assessment === company) ? company : there[0]?.assessment;
  const label = typed ?? nextLabel(workshop, there, assessment);
  if (assessment === undefined || !isAssessmentId(assessment)) return null;
  const add = async () => {
    const wish = { label, assessment, role: role ?? null, way, person: null };
    const added = await desk.act((call) =>
      call('workshop.seat', { session: session.id, seat: null, ...wish }),
    );
    if (added !== null) setTyped(null);
  };
  return (
    <form
      className="workshop-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <p className="note">{say('workshop.seats.hint')}</p>
      <Field label={say('workshop.seat.label')}>
        {(ties) => (
          <input
            className="input"
            {...ties}
            autoComplete="off"
            maxLength={64}
            value={label}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      {there.length < 2 ? null : (
        <Field label={say('workshop.company')}>
          {(ties) => (
            <select
              className="input"
              {...ties}
              value={assessment}
              onChange={({ target }) => setCompany(target.value)}
            >
              {there.map(({ assessment: id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={say('workshop.seat.role')}>
        {(ties) => (
          <select
            className="input"
            {...ties}
            value={role ?? ''}
            onChange={({ target }) => setRole(roles.find((one) => one === target.value) ?? null)}
          >
            <option value="">{say('workshop.seat.role.none')}</option>
            {roles.map((one) => (
              <option key={one} value={one}>
                {say(`workshop.seat.role.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('workshop.seat.way')}>
        {(ties) => (
          <select
            className="input"
            {...ties}
            value={way}
            onChange={({ target }) => setWay(ways.find((one) => one === target.value) ?? 'kiosk')}
          >
            {ways.map((one) => (
              <option key={one} value={one}>
                {say(`workshop.seat.way.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button submit>{say('workshop.seat.add')}</Button>
    </form>
  );
}

/** A letter for the company and a number for the person: the first one that nobody has. */
function nextLabel(
  { seats }: Running,
  there: readonly Pick<WorkshopCompany, 'assessment'>[],
  assessment: string | undefined,
): string {
  const letter = String.fromCharCode(
    65 +
      Math.max(
        0,
        there.findIndex((one) => one.assessment === assessment),
      ),
  );
  for (let number = 1; ; number += 1) {
    const label = `${letter}${String(number)}`;
    if (!seats.some((seat) => seat.label.toUpperCase() === label)) return label;
  }
}
