import '../../styles/settings.css';
import '../../styles/group.css';
import '../../styles/sessions.css';
import { useCallback, useState } from 'react';
import type { Call, Problem } from '../../../scans/services/api.ts';
import type { SessionId } from '../../../scans/sessions/register.ts';
import type { SessionView } from '../../../scans/services/views/register-view.ts';
import { hashOf } from '../../app/routes.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { SavedFile } from '../report/SavedFile.tsx';
import { useSavedFile } from '../room/use-saved-file.ts';
import { AttendanceRows } from './AttendanceRows.tsx';
import { CertificatePart } from './Certificates.tsx';
import { EvaluationCounts } from './EvaluationCounts.tsx';
import { Fold } from './Fold.tsx';
import { Problems } from './Problems.tsx';
import { RegisterFiles } from './RegisterFiles.tsx';
import { RemoveSession } from './RemoveSession.tsx';
import { SessionForm } from './SessionForm.tsx';
import { useRegister } from './use-register.ts';
import type { RegisterState } from './use-register.ts';
import { WantsScan } from './WantsScan.tsx';

const none: readonly Problem[] = [];

/** One session: who came, what they thought of it, who wants more, and its papers. */
export function SessionPage({ session: id }: { readonly session: SessionId }) {
  const { say, date } = useSpeech();
  const read = useCallback((call: Call) => call('session.view', { id }), [id]);
  const register = useRegister(read);
  const [asked, setAsked] = useState('');
  const { view, problems, act } = register;
  if (view === null) {
    return (
      <Page title={`${say('sessions.heading')} · ${say('common.app')}`}>
        <h1 className="title">{say('sessions.heading')}</h1>
        <Problems problems={problems} />
        <ButtonLink href={hashOf({ page: 'sessions' })}>{say('sessions.back')}</ButtonLink>
      </Page>
    );
  }
  const { session } = view;
  /** What is wrong is said where it was asked. */
  const part = (name: string): RegisterState<SessionView> => ({
    view,
    problems: asked === name ? problems : none,
    act: (ask) => {
      setAsked(name);
      return act(ask);
    },
  });
  const facts = part('facts');
  return (
    <Page
      title={`${session.title} · ${say('common.app')}`}
      sideLabel={say('sessions.papers')}
      side={<Papers session={id} hasWorkshop={session.workshop !== null || session.type === 'workshop'} />}
      sideAfter
    >
      <p className="reg-back">
        <a className="textlink" href={hashOf({ page: 'sessions' })}>
          {say('sessions.back')}
        </a>
      </p>
      <h1 className="title">{session.title}</h1>
      <p className="lead">
        {[date(session.on), say(`sessions.type.${session.type}`), session.host]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <AttendanceRows register={part('who')} view={view} />
      {view.certificate === null ? null : (
        <section aria-labelledby="session-certificate">
          <h2 className="section reg-section" id="session-certificate">
            {say('sessions.certificates')}
          </h2>
          <CertificatePart row={view.certificate} />
        </section>
      )}
      <section aria-labelledby="session-wants">
        <h2 className="section reg-section" id="session-wants">
          {say('sessions.wants')}
        </h2>
        <WantsScan register={part('wants')} view={view} />
      </section>
      <EvaluationCounts register={part('evaluation')} view={view} />
      <div className="reg-folds">
        <Fold title={say('sessions.facts')}>
          <SessionForm
            register={view.register}
            session={session}
            problems={facts.problems}
            save={(fields) => save(facts, id, fields)}
          />
          <div className="reg-acts">
            <RemoveSession register={facts} view={view} />
          </div>
        </Fold>
        <Fold title={say('sessions.files')}>
          <RegisterFiles session={id} onTaken={() => void act(read)} />
        </Fold>
      </div>
    </Page>
  );
}

async function save(
  { act }: RegisterState<SessionView>,
  id: SessionId,
  fields: Parameters<Parameters<typeof SessionForm>[0]['save']>[0],
): Promise<boolean> {
  return act(async (call) => {
    const saved = await call('session.save', { id, ...fields });
    return saved.ok ? call('session.view', { id }) : saved;
  });
}

type PapersProps = { readonly session: SessionId; readonly hasWorkshop: boolean };

/** What is done with the session itself. */
function Papers({ session: id, hasWorkshop }: PapersProps) {
  const { client } = useApp();
  const { settings, language: spoken } = useAppState();
  const { say } = useSpeech();
  const { outcome, save: keep } = useSavedFile();
  const language = settings.paperLanguage ?? spoken;
  const make = () => client.call('session.paper', { id, paper: 'attendance-list', language });
  return (
    <div className="side-block reg-side">
      <ButtonLink full href={hashOf({ page: 'workshop', session: id })}>
        {say(hasWorkshop ? 'sessions.run' : 'sessions.run.make')}
      </ButtonLink>
      <Button full onClick={() => void keep(make)}>
        {say('sessions.list.save')}
      </Button>
      {outcome === null ? null : <SavedFile outcome={outcome} />}
      <a className="textlink" href={hashOf({ page: 'persons' })}>
        {say('persons.heading')}
      </a>
    </div>
  );
}
