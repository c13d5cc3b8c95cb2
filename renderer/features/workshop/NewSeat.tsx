import { useState } from 'react';
import { isAssessmentId } from '../../../scans/assessment/assessment-ids.ts';
import type { WorkshopCompany, WorkshopView } from '../../../scans/services/views/workshop-view.ts';
import type { SeatWish } from '../../../scans/workshop/run/seats.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import type { Running, WorkshopDesk } from './use-workshop.ts';

type Props = { readonly desk: WorkshopDesk; readonly view: WorkshopView; readonly workshop: Running };

const roles = ['owner', 'manager', 'employee', 'adviser'] as const;
const ways = ['kiosk', 'file', 'paper'] as const;

/** One more person, with the next free code; role and way stay for the one after him. */
export function NewSeat({ desk, view: { session, companies }, workshop }: Props) {
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
