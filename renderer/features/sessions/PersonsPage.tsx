import '../../styles/settings.css';
import '../../styles/group.css';
import '../../styles/sessions.css';
import { useState } from 'react';
import type { Call } from '../../../scans/services/api.ts';
import type { PersonId } from '../../../scans/sessions/register.ts';
import type { PersonRow, PersonsView } from '../../../scans/services/views/register-view.ts';
import { hashOf } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Page } from '../../components/Page.tsx';
import { Fold } from './Fold.tsx';
import { PersonForm } from './PersonForm.tsx';
import { PersonItem } from './PersonItem.tsx';
import { Problems } from './Problems.tsx';
import { TextField } from './TextField.tsx';
import { useRegister } from './use-register.ts';
import type { RegisterState } from './use-register.ts';
import { hasIn } from './who-of.ts';

const read = (call: Call) => call('person.list', {});

/** Everybody in the register; one may have all that is kept of him, or be gone. */
export function PersonsPage() {
  const { say, count } = useSpeech();
  const register = useRegister(read);
  const [wanted, setWanted] = useState('');
  const [erasing, setErasing] = useState<readonly PersonRow[]>([]);
  const [unreached, setUnreached] = useState(0);
  const { view, problems, act } = register;
  if (view === null) return <main id="content" aria-busy="true" />;
  const due = view.persons.filter(({ isDue }) => isDue);
  const shown = view.persons.filter(({ code, email, name, company }) =>
    hasIn(wanted, [code, email, name, company.name]),
  );
  const erase = async () => {
    const ids = erasing.map(({ id }) => id);
    setErasing([]);
    await act((call) => erased(call, ids, setUnreached));
  };
  return (
    <Page title={`${say('persons.heading')} · ${say('common.app')}`} whole>
      <p className="reg-back">
        <a className="textlink" href={hashOf({ page: 'sessions' })}>
          {say('sessions.back')}
        </a>
      </p>
      <h1 className="title">{say('persons.heading')}</h1>
      <p className="lead reg-lead">{say(view.persons.length === 0 ? 'persons.none' : 'persons.lead')}</p>
      <Problems problems={[...view.problems, ...problems.filter(({ place }) => place === '')]} />
      {unreached === 0 ? null : <p role="alert">{count('persons.unreached', unreached)}</p>}
      {due.length === 0 ? null : (
        <section className="reg-due">
          <p>{count('persons.due', due.length)}</p>
          <Button onClick={() => setErasing(due)}>{say('persons.due.erase')}</Button>
        </section>
      )}
      <Fold title={say('persons.new')} open={view.persons.length === 0}>
        <PersonForm
          key={view.usualKeepUntil}
          person={null}
          usualKeepUntil={view.usualKeepUntil}
          problems={problems}
          save={(fields) => saveNew(register, fields)}
        />
      </Fold>
      {view.persons.length === 0 ? null : (
        <div className="reg-find">
          <TextField label={say('persons.find')} value={wanted} change={setWanted} />
        </div>
      )}
      {shown.length === 0 && view.persons.length > 0 ? (
        <p className="note">{say('sessions.find.none')}</p>
      ) : null}
      <ul className="reg-rows">
        {shown.map((person) => (
          <PersonItem
            key={person.id}
            person={person}
            register={register}
            erase={() => setErasing([person])}
          />
        ))}
      </ul>
      {erasing.length === 0 ? null : (
        <EraseQuestion persons={erasing} erase={() => void erase()} close={() => setErasing([])} />
      )}
    </Page>
  );
}

async function erased(call: Call, ids: readonly PersonId[], tell: (unreached: number) => void) {
  const answer = await call('person.erase', { ids: [...ids] });
  if (!answer.ok) return answer;
  tell(answer.value.unreached);
  return { ok: true, value: answer.value.view } as const;
}

function saveNew(
  { act }: RegisterState<PersonsView>,
  fields: Parameters<Parameters<typeof PersonForm>[0]['save']>[0],
): Promise<boolean> {
  return act(async (call) => {
    const saved = await call('person.save', { id: null, ...fields });
    return saved.ok ? { ok: true, value: saved.value.view } : saved;
  });
}

type EraseProps = {
  readonly persons: readonly PersonRow[];
  readonly erase: () => void;
  readonly close: () => void;
};

function EraseQuestion({ persons, erase, close }: EraseProps) {
  const { say, count } = useSpeech();
  const who = persons.map(({ code, email }) => (code === '' ? email : code)).join(', ');
  return (
    <Dialog
      title={count('persons.erase.title', persons.length)}
      onClose={close}
      acts={
        <>
          <Button onClick={close}>{say('persons.erase.keep')}</Button>
          <Button look="primary" onClick={erase}>
            {say('persons.erase.do')}
          </Button>
        </>
      }
    >
      <p>{who}</p>
      <p>{say('persons.erase.what')}</p>
      <p>{say('persons.erase.not')}</p>
    </Dialog>
  );
}
