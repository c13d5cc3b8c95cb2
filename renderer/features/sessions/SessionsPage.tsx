import '../../styles/settings.css';
import '../../styles/group.css';
import '../../styles/sessions.css';
import type { Call } from '../../../scans/services/api.ts';
import { hashOf } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import type { RegisterView } from '../../../scans/services/views/register-view.ts';
import { Certificates } from './Certificates.tsx';
import { Problems } from './Problems.tsx';
import { ProgrammeForm } from './ProgrammeForm.tsx';
import { RegisterFiles } from './RegisterFiles.tsx';
import { SeriesForm } from './SeriesForm.tsx';
import { SessionForm } from './SessionForm.tsx';
import { useRegister } from './use-register.ts';
import type { RegisterState } from './use-register.ts';

const read = (call: Call) => call('session.list', {});

/** All sessions, the series that they belong to, and who earned what by coming. */
export function SessionsPage() {
  const { say } = useSpeech();
  const register = useRegister(read);
  const { view, problems, act } = register;
  if (view === null) return <main id="content" aria-busy="true" />;
  return (
    <Page title={`${say('sessions.heading')} · ${say('common.app')}`}>
      <h1 className="title">{say('sessions.heading')}</h1>
      <p>{say('sessions.lead')}</p>
      {view.problems.length > 0 ? (
        <>
          <Problems problems={view.problems} />
          <Button look="primary" onClick={() => void act((call) => call('register.setAside', {}))}>
            {say('sessions.aside')}
          </Button>
        </>
      ) : (
        <>
          <SessionList view={view} />
          <h2 className="section reg-section">{say('sessions.new')}</h2>
          <SessionForm
            register={view}
            session={null}
            problems={problems}
            save={(fields) => saveNew(register, fields)}
          />
          <Certificates register={register} view={view} />
          <h2 className="section reg-section">{say('sessions.series.heading')}</h2>
          <SeriesForm register={register} view={view} />
          <h2 className="section reg-section">{say('sessions.programmes.heading')}</h2>
          <ProgrammeForm register={register} view={view} />
          <RegisterFiles session={null} onTaken={() => void act(read)} />
        </>
      )}
    </Page>
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

function SessionList({ view }: { readonly view: RegisterView }) {
  const { say, count, date } = useSpeech();
  return (
    <>
      <p>
        <a className="textlink" href={hashOf({ page: 'persons' })}>
          {count('sessions.persons', view.persons)}
        </a>
        {view.due === 0 ? null : <span> · {count('sessions.due', view.due)}</span>}
      </p>
      {view.sessions.length === 0 ? <p>{say('sessions.none')}</p> : null}
      <ul>
        {view.sessions.map(({ id, title, on, type, host, attended }) => (
          <li className="reg-part" key={id}>
            <h2 className="reg-name">
              <a className="textlink" href={hashOf({ page: 'session', session: id })}>
                {title}
              </a>
            </h2>
            <p className="note">
              {[date(on), say(`sessions.type.${type}`), host, count('sessions.attended', attended)]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
