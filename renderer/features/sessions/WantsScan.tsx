import type { CallBackState } from '../../../scans/sessions/call-backs.ts';
import type { PersonFields } from '../../../scans/sessions/change-person.ts';
import type { PersonId } from '../../../scans/sessions/register.ts';
import type { SessionView } from '../../../scans/services/views/register-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { knownOrNew } from './known-or-new.ts';
import { Problems } from './Problems.tsx';
import { QuickPerson } from './QuickPerson.tsx';
import type { RegisterState } from './use-register.ts';
import { whoOf } from './who-of.ts';

type Props = { readonly register: RegisterState<SessionView>; readonly view: SessionView };

/** Who wants the full scan: noted in the room, found again to be called back. */
export function WantsScan({ register: { act, problems }, view }: Props) {
  const { say } = useSpeech();
  const { id } = view.session;
  const wanting = view.persons.filter(({ callBack }) => callBack !== null);
  const set = (person: PersonId, state: CallBackState) =>
    act((call) => call('session.callBack', { session: id, person, state }));
  const add = (fields: PersonFields) =>
    act(async (call) => {
      const person = await knownOrNew(call, view, fields);
      if (!person.ok) return person;
      return call('session.callBack', { session: id, person: person.value, state: 'wanted' });
    });
  return (
    <>
      <Problems problems={problems.filter(({ place }) => place === '')} />
      {wanting.length === 0 ? <p className="note">{say('sessions.wants.none')}</p> : null}
      <ul className="reg-rows">
        {wanting.map((person) => (
          <WantingRow key={person.id} person={person} set={(state) => void set(person.id, state)} />
        ))}
      </ul>
      <QuickPerson
        act={say('sessions.wants.add')}
        purpose="invitation"
        keepUntil={view.usualKeepUntil}
        problems={problems}
        save={add}
      />
    </>
  );
}

type RowProps = {
  readonly person: SessionView['persons'][number];
  readonly set: (state: CallBackState) => void;
};

function WantingRow({ person, set }: RowProps) {
  const { say, date } = useSpeech();
  const { code, email, company, callBack, purpose, keepUntil } = person;
  const calledOn = callBack?.calledOn ?? null;
  const facts = [
    code === '' ? '' : email,
    company.name,
    company.postcode,
    say(`persons.purpose.${purpose}`),
    say('persons.until', { date: date(keepUntil) }),
  ];
  return (
    <li>
      <div>
        <b>{whoOf(person)}</b>
        <p className="note">{facts.filter((part) => part !== '').join(' · ')}</p>
        <p>
          {calledOn === null
            ? say('sessions.wants.open')
            : say('sessions.wants.called', { date: date(calledOn) })}
        </p>
      </div>
      <div className="reg-row-acts">
        <Button small onClick={() => set(calledOn === null ? 'called' : 'wanted')}>
          {say(calledOn === null ? 'sessions.wants.call' : 'sessions.wants.again')}
        </Button>
        <Button small look="plain" onClick={() => set('none')}>
          {say('sessions.wants.not')}
        </Button>
      </div>
    </li>
  );
}
