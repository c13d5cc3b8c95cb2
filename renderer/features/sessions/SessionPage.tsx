import '../../styles/settings.css';
import '../../styles/group.css';
import '../../styles/sessions.css';
import { useCallback } from 'react';
import type { Call } from '../../../scans/services/api.ts';
import type { SessionId } from '../../../scans/sessions/register.ts';
import type { SessionView } from '../../../scans/services/views/register-view.ts';
import { hashOf } from '../../app/routes.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { ButtonLink, Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { SavedFile } from '../report/SavedFile.tsx';
import { useSavedFile } from '../room/use-saved-file.ts';
import { AttendanceRows } from './AttendanceRows.tsx';
import { CertificatePart } from './Certificates.tsx';
import { EvaluationCounts } from './EvaluationCounts.tsx';
import { Problems } from './Problems.tsx';
import { RegisterFiles } from './RegisterFiles.tsx';
import { SessionForm } from './SessionForm.tsx';
import { useRegister } from './use-register.ts';
import type { RegisterState } from './use-register.ts';

/** One session: who came, what they thought of it, and its papers. */
export function SessionPage({ session: id }: { readonly session: SessionId }) {
  const { say, date } = useSpeech();
  const read = useCallback((call: Call) => call('session.view', { id }), [id]);
  const register = useRegister(read);
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
  return (
    <Page title={`${session.title} · ${say('common.app')}`}>
      <p className="reg-back">
        <a className="textlink" href={hashOf({ page: 'sessions' })}>
          {say('sessions.back')}
        </a>
      </p>
      <h1 className="title">{session.title}</h1>
      <p>
        {[date(session.on), say(`sessions.type.${session.type}`), session.host]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {session.type === 'workshop' ? (
        <p>
          <ButtonLink href={hashOf({ page: 'workshop', session: id })}>{say('sessions.run')}</ButtonLink>
        </p>
      ) : null}
      <AttendanceRows register={register} view={view} />
      <SessionPapers session={id} />
      {view.certificate === null ? null : <CertificatePart row={view.certificate} />}
      <EvaluationCounts key={JSON.stringify(view.evaluation)} register={register} view={view} />
      <RegisterFiles session={id} onTaken={() => void act(read)} />
      <h2 className="section reg-section">{say('sessions.facts')}</h2>
      <SessionForm
        register={view.register}
        session={session}
        problems={problems}
        save={(fields) => save(register, id, fields)}
      />
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

function SessionPapers({ session: id }: { readonly session: SessionId }) {
  const { client } = useApp();
  const { settings, language: spoken } = useAppState();
  const { say } = useSpeech();
  const { outcome, save: keep } = useSavedFile();
  const language = settings.paperLanguage ?? spoken;
  const make = () => client.call('session.paper', { id, paper: 'attendance-list', language });
  return (
    <>
      <p>
        <Button onClick={() => void keep(make)}>{say('sessions.list.save')}</Button>
      </p>
      {outcome === null ? null : <SavedFile outcome={outcome} />}
    </>
  );
}
