import { useEffect, useState } from 'react';
import type { SessionView } from '../../../scans/services/views/register-view.ts';
import type { SeatProgress } from '../../../scans/services/views/workshop-view.ts';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { later } from '../../app/later.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { Field } from '../../components/Field.tsx';
import { whoOf } from '../sessions/who-of.ts';
import type { WorkshopDesk } from './use-workshop.ts';

type Props = {
  readonly desk: WorkshopDesk;
  readonly session: SessionId;
  readonly seats: readonly SeatProgress[];
};

type Persons = SessionView['persons'];

/** Who of the register sits where: then his answers are in what he gets of us, and go when he is erased. */
export function SeatPersons({ desk, session, seats }: Props) {
  const { client } = useApp();
  const { say } = useSpeech();
  const [persons, setPersons] = useState<Persons>([]);
  useEffect(
    () =>
      later(0, () => {
        void client.call('session.view', { id: session }).then((found) => {
          if (found.ok) setPersons(found.value.persons);
        });
      }),
    [client, session],
  );
  if (persons.length === 0 || seats.length === 0) return null;
  return (
    <details className="workshop-more">
      <summary>{say('workshop.persons')}</summary>
      <div className="workshop-form">
        <p className="note">{say('workshop.persons.hint')}</p>
        {seats.map((seat) => (
          <SeatPerson key={seat.id} desk={desk} session={session} seat={seat} persons={persons} />
        ))}
      </div>
    </details>
  );
}

type SeatProps = Pick<Props, 'desk' | 'session'> & {
  readonly seat: SeatProgress;
  readonly persons: Persons;
};

function SeatPerson({ desk, session, seat, persons }: SeatProps) {
  const { say } = useSpeech();
  const { id, label, assessment, role, way } = seat;
  const link = (chosen: string) => {
    const person = persons.find((one) => one.id === chosen)?.id ?? null;
    const wish = { label, assessment, role: role ?? null, way, person };
    void desk.act((call) => call('workshop.seat', { session, seat: id, ...wish }));
  };
  return (
    <Field label={say('workshop.persons.seat', { label })}>
      {(ties) => (
        <select
          className="input"
          {...ties}
          value={seat.person ?? ''}
          onChange={({ target }) => link(target.value)}
        >
          <option value="">{say('workshop.persons.none')}</option>
          {persons.map((person) => (
            <option key={person.id} value={person.id}>
              {whoOf(person)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
