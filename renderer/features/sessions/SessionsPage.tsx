import '../../styles/settings.css';
import '../../styles/group.css';
import '../../styles/sessions.css';
import { useState } from 'react';
import type { Call } from '../../../scans/services/api.ts';
import type { RegisterView } from '../../../scans/services/views/register-view.ts';
import { hashOf } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { Certificates } from './Certificates.tsx';
import { Fold } from './Fold.tsx';
import { Problems } from './Problems.tsx';
import { ProgrammeForm } from './ProgrammeForm.tsx';
import { RegisterFiles } from './RegisterFiles.tsx';
import { SeriesForm } from './SeriesForm.tsx';
import { SessionForm } from './SessionForm.tsx';
import { SessionList } from './SessionList.tsx';
import { useRegister } from './use-register.ts';
import type { RegisterState } from './use-register.ts';

const read = (call: Call) => call('session.list', {});

/** What comes and what was, who earned what by coming, and what is seldom needed below. */
export function SessionsPage() {
  const { say } = useSpeech();
  const register = useRegister(read);
  const { view, act } = register;
  if (view === null) return <main id="content" aria-busy="true" />;
  const isRefused = view.problems.length > 0;
  return (
    <Page
      title={`${say('sessions.heading')} · ${say('common.app')}`}
      side={isRefused ? undefined : <Persons view={view} />}
      sideLabel={say('persons.heading')}
      sideAfter
    >
      <h1 className="title">{say('sessions.heading')}</h1>
      {isRefused ? (
        <>
          <Problems problems={view.problems} />
          <Button look="primary" onClick={() => void act((call) => call('register.setAside', {}))}>
            {say('sessions.aside')}
          </Button>
        </>
      ) : (
        <Register register={register} view={view} />
      )}
    </Page>
  );
}

type Props = { readonly register: RegisterState<RegisterView>; readonly view: RegisterView };

function Register({ register, view }: Props) {
  const { say } = useSpeech();
  return (
    <>
      <p className="lead reg-lead">{say(view.sessions.length === 0 ? 'sessions.none' : 'sessions.lead')}</p>
      <NewSession register={register} view={view} />
      <SessionList view={view} />
      <Certificates certificates={view.certificates} />
      <div className="reg-folds">
        <Fold title={say('sessions.series.heading')}>
          <p className="note">{say('sessions.series.note')}</p>
          <SeriesForm register={register} view={view} />
        </Fold>
        <Fold title={say('sessions.programmes.heading')}>
          <p className="note">{say('sessions.programmes.note')}</p>
          <ProgrammeForm register={register} view={view} />
        </Fold>
        <Fold title={say('sessions.files')}>
          <RegisterFiles session={null} onTaken={() => void register.act(read)} />
        </Fold>
      </div>
    </>
  );
}

/** Open at once where there is no session yet. */
function NewSession({ register, view }: Props) {
  const { say } = useSpeech();
  const [asked, setAsked] = useState(false);
  if (view.sessions.length > 0 && !asked) {
    return (
      <Button look="primary" onClick={() => setAsked(true)}>
        {say('sessions.new')}
      </Button>
    );
  }
  return (
    <section aria-labelledby="sessions-new">
      <h2 className="section reg-section" id="sessions-new">
        {say('sessions.new')}
      </h2>
      <SessionForm
        register={view}
        session={null}
        problems={register.problems}
        save={(fields) => saveNew(register, fields)}
      />
    </section>
  );
}

async function saveNew(
  { act }: RegisterState<RegisterView>,
  fields: Parameters<Parameters<typeof SessionForm>[0]['save']>[0],
): Promise<boolean> {
  return act(async (call) => {
    const saved = await call('session.save', { id: null, ...fields });
    if (!saved.ok) return saved;
    go({ page: 'session', session: saved.value.id });
    return { ok: true, value: saved.value.view };
  });
}

function Persons({ view }: { readonly view: RegisterView }) {
  const { say, count } = useSpeech();
  return (
    <div className="side-block reg-side">
      <ButtonLink full href={hashOf({ page: 'persons' })}>
        {say('persons.heading')}
      </ButtonLink>
      {view.persons === 0 ? null : <p className="note">{count('sessions.persons', view.persons)}</p>}
      {view.due === 0 ? null : (
        <p className="note">
          <b>{count('sessions.due', view.due)}</b>
        </p>
      )}
    </div>
  );
}
