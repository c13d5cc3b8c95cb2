import { use, useEffect } from 'react';
import type { ReactNode } from 'react';
import { nextStep, scripts, stepBefore, stepOf } from '../../../scans/workshop/run/scripts.ts';
import type { ScriptStep } from '../../../scans/workshop/run/scripts.ts';
import type { WorkshopView } from '../../../scans/services/views/workshop-view.ts';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { Told } from '../../app/Notices.tsx';
import { hashOf } from '../../app/routes.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Page, PageTurn } from '../../components/Page.tsx';
import { PapersNeeded } from './PapersNeeded.tsx';
import { Prepare } from './Prepare.tsx';
import { StepList } from './StepList.tsx';
import { StepTimer } from './StepTimer.tsx';
import { StepWork } from './StepWork.tsx';
import { useWorkshop } from './use-workshop.ts';
import type { Running, WorkshopDesk } from './use-workshop.ts';
import '../../styles/sessions.css';
import '../../styles/workshop.css';

/** More than any script has: a step of this page is never another page of before. */
const mostSteps = 100;

/** A workshop for its adviser: what to say, what to do, and how far everybody is. */
export function WorkshopPage({ session }: { readonly session: SessionId }) {
  const desk = useWorkshop(session);
  const { say } = useSpeech();
  const { view } = desk;
  const loud =
    desk.problems.length === 0 ? null : (
      <Told title={say('workshop.refused')} problems={desk.problems} close={desk.readProblems} />
    );
  if (view === null) {
    return (
      <Page title={`${say('workshop.title')} · ${say('common.app')}`} loud={loud}>
        <h1 className="title">{say('workshop.title')}</h1>
        <p>
          <ButtonLink href={hashOf({ page: 'sessions' })}>{say('sessions.back')}</ButtonLink>
        </p>
      </Page>
    );
  }
  return <Shown desk={desk} view={view} loud={loud} />;
}

type ShownProps = { readonly desk: WorkshopDesk; readonly view: WorkshopView; readonly loud: ReactNode };

/** Each step is a page of its own, so that one is at its top and what is read aloud begins at its heading. */
function Shown({ desk, view, loud }: ShownProps) {
  const { say } = useSpeech();
  const turn = use(PageTurn);
  const { workshop } = view;
  useWayBack(view);
  const step = workshop === null ? null : stepOf(workshop.script, workshop.step);
  const title = view.session.title === '' ? say('workshop.title') : view.session.title;
  const place = workshop === null ? 0 : placeOf(workshop);
  return (
    <PageTurn value={turn * mostSteps + place}>
      <Page
        title={`${title} · ${say('common.app')}`}
        loud={loud}
        sideLabel={say('workshop.steps')}
        side={workshop === null ? undefined : <Side desk={desk} workshop={workshop} step={step} />}
        sideAfter
        foot={workshop === null ? undefined : <Foot desk={desk} workshop={workshop} />}
      >
        <p className="label">{title}</p>
        {workshop === null || step === null ? (
          <Prepare desk={desk} view={view} />
        ) : (
          <AtStep desk={desk} view={view} workshop={workshop} step={step} />
        )}
      </Page>
    </PageTurn>
  );
}

/** From other screens, for as long as the workshop goes on. */
function useWayBack({ session: { id }, workshop }: WorkshopView): void {
  const app = useApp();
  const running = workshop !== null && workshop.endedOn === null;
  useEffect(() => app.atWorkshop(running ? id : null), [app, running, id]);
}

/** 0: before the begin. */
function placeOf({ script, step }: Running): number {
  return scripts[script].findIndex(({ id }) => id === step) + 1;
}

type StepProps = {
  readonly desk: WorkshopDesk;
  readonly view: WorkshopView;
  readonly workshop: Running;
  readonly step: ScriptStep;
};

function AtStep({ desk, view, workshop, step }: StepProps) {
  const { say } = useSpeech();
  // A plan of half an hour is one line on paper.
  const said = workshop.script === 'half-hour' && step.kind === 'plan' ? 'plan-quick' : step.kind;
  return (
    <>
      <h1 className="title">{say(`workshop.step.${step.kind}`)}</h1>
      {workshop.endedOn === null ? null : <p className="lead">{say('workshop.ended')}</p>}
      <dl className="script-words">
        <div>
          <dt>{say('workshop.say')}</dt>
          <dd>{say(`workshop.say.${said}`)}</dd>
        </div>
        <div>
          <dt>{say('workshop.do')}</dt>
          <dd>{say(`workshop.do.${said}`)}</dd>
        </div>
      </dl>
      <PapersNeeded view={view} workshop={workshop} step={step} />
      <StepWork desk={desk} view={view} workshop={workshop} step={step} />
    </>
  );
}

type SideProps = {
  readonly desk: WorkshopDesk;
  readonly workshop: Running;
  readonly step: ScriptStep | null;
};

function Side({ desk, workshop, step }: SideProps) {
  const { say } = useSpeech();
  const session = desk.view?.session.id;
  if (session === undefined) return null;
  return (
    <>
      {step === null ? null : <StepTimer desk={desk} session={session} workshop={workshop} step={step} />}
      <StepList desk={desk} session={session} workshop={workshop} />
      <p>
        <ButtonLink look="plain" small href={hashOf({ page: 'session', session })}>
          {say('workshop.session')}
        </ButtonLink>
      </p>
    </>
  );
}

function Foot({ desk, workshop }: { readonly desk: WorkshopDesk; readonly workshop: Running }) {
  const { client } = useApp();
  const { say } = useSpeech();
  const session = desk.view?.session.id;
  if (session === undefined) return null;
  const { script, step } = workshop;
  const before = step === null ? null : stepBefore(script, step);
  const next = nextStep(script, step);
  const goTo = (id: string | null) => void desk.act((call) => call('workshop.goTo', { session, step: id }));
  const end = (ended: boolean) => void desk.act((call) => call('workshop.end', { session, ended }));
  return (
    <div className="grid foot-row">
      <div className="foot-acts">
        <Button disabled={step === null} onClick={() => goTo(before?.id ?? null)}>
          {say('workshop.before')}
        </Button>
        {next === null ? (
          <Button look="primary" onClick={() => end(workshop.endedOn === null)}>
            {say(workshop.endedOn === null ? 'workshop.end' : 'workshop.again')}
          </Button>
        ) : (
          <Button look="primary" onClick={() => goTo(next.id)}>
            {step === null
              ? say('workshop.begin')
              : say('workshop.next', { step: say(`workshop.step.${next.kind}`) })}
          </Button>
        )}
      </div>
      <div className="foot-say">
        <Button small title={say('workshop.wall.hint')} onClick={() => void client.showWall(session)}>
          {say('workshop.wall')}
        </Button>
      </div>
    </div>
  );
}
