import { useState } from 'react';
import type { SessionView } from '../../../scans/services/views/register-view.ts';
import { hashOf } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { PersonForm } from './PersonForm.tsx';
import { Problems } from './Problems.tsx';
import { TextField } from './TextField.tsx';
import type { RegisterState } from './use-register.ts';

const presences = ['none', 'half', 'less'] as const;

type Props = { readonly register: RegisterState<SessionView>; readonly view: SessionView };

/** Who was there, for at least half or for less. */
export function AttendanceRows({ register: { act, problems }, view }: Props) {
  const { say, count } = useSpeech();
  const [wanted, setWanted] = useState('');
  const { session } = view;
  const shown = view.persons.filter(
    ({ code, email, name, present, isExpected }) =>
      present !== null || isExpected || matches(wanted, [code, email, name]),
  );
  const set = (person: (typeof shown)[number]['id'], chosen: (typeof presences)[number]) =>
    act((call) =>
      call('attendance.set', { session: session.id, person, present: chosen === 'none' ? null : chosen }),
    );
  return (
    <>
      <h2 className="section reg-section">{say('sessions.who')}</h2>
      <p>{count('sessions.attended', session.attended)}</p>
      <Problems problems={problems.filter(({ place }) => place === '')} />
      {shown.map(({ id, code, email, name, present }) => (
        <ChoiceField
          key={id}
          label={[code === '' ? email : code, name].filter((part) => part !== '').join(' · ')}
          value={present ?? 'none'}
          options={presences.map((value) => ({ value, text: say(`sessions.present.${value}`) }))}
          change={(chosen) => void set(id, chosen)}
        />
      ))}
      <TextField
        label={say('sessions.find')}
        hint={say('sessions.find.hint')}
        value={wanted}
        change={setWanted}
      />
      <h3>{say('persons.new')}</h3>
      <PersonForm
        person={null}
        usualKeepUntil=""
        problems={problems}
        save={(fields) =>
          act(async (call) => {
            const saved = await call('person.save', { id: null, ...fields });
            if (!saved.ok) return saved;
            return call('attendance.set', { session: session.id, person: saved.value.id, present: 'half' });
          })
        }
      />
      <p>
        <a className="textlink" href={hashOf({ page: 'persons' })}>
          {say('persons.heading')}
        </a>
      </p>
    </>
  );
}

function matches(wanted: string, texts: readonly string[]): boolean {
  const sought = wanted.trim().toLowerCase();
  return sought !== '' && texts.some((text) => text.toLowerCase().includes(sought));
}
