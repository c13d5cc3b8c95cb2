import { useState } from 'react';
import type { PersonFields } from '../../../scans/sessions/change-person.ts';
import type { PersonId } from '../../../scans/sessions/register.ts';
import type { SessionView } from '../../../scans/services/views/register-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Fold } from './Fold.tsx';
import { knownOrNew } from './known-or-new.ts';
import { PresenceRow } from './PresenceRow.tsx';
import type { Presence } from './PresenceRow.tsx';
import { Problems } from './Problems.tsx';
import { QuickPerson } from './QuickPerson.tsx';
import { TextField } from './TextField.tsx';
import type { RegisterState } from './use-register.ts';
import { hasIn, whoOf } from './who-of.ts';

type Props = { readonly register: RegisterState<SessionView>; readonly view: SessionView };

/** Who was there, for at least half or for less. The order stays while one ticks. */
export function AttendanceRows({ register: { act, problems }, view }: Props) {
  const { say, count } = useSpeech();
  const [wanted, setWanted] = useState('');
  const { session, certificate } = view;
  const shown = view.persons
    .filter(({ code, email, name, present, isExpected }) =>
      wanted.trim() === '' ? present !== null || isExpected : hasIn(wanted, [code, email, name]),
    )
    .toSorted((a, b) => whoOf(a).localeCompare(whoOf(b), undefined, { numeric: true }));
  const set = (person: PersonId, presence: Presence) =>
    act((call) =>
      call('attendance.set', { session: session.id, person, present: presence === 'none' ? null : presence }),
    );
  const add = (fields: PersonFields) =>
    act(async (call) => {
      const person = await knownOrNew(call, view, fields);
      if (!person.ok) return person;
      return call('attendance.set', { session: session.id, person: person.value, present: 'half' });
    });
  return (
    <section aria-labelledby="session-who">
      <h2 className="section reg-section" id="session-who">
        {say('sessions.who')}
      </h2>
      <p>
        {[
          count('sessions.attended', session.attended),
          session.less === 0 ? '' : count('sessions.less', session.less),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <Problems problems={problems.filter(({ place }) => place === '')} />
      <div className="reg-find">
        <TextField
          label={say('sessions.find')}
          hint={say('sessions.find.hint')}
          value={wanted}
          change={setWanted}
        />
      </div>
      {shown.length === 0 ? (
        <p className="note">{say(wanted.trim() === '' ? 'sessions.who.none' : 'sessions.find.none')}</p>
      ) : null}
      {shown.map((person) => (
        <PresenceRow
          key={person.id}
          person={person}
          certificate={certificate}
          set={(presence) => set(person.id, presence)}
        />
      ))}
      <Fold title={say('sessions.who.add')} open={view.persons.length === 0}>
        <QuickPerson
          act={say('sessions.who.add.do')}
          purpose="certificate"
          keepUntil={view.usualKeepUntil}
          problems={problems}
          save={add}
        />
      </Fold>
    </section>
  );
}
