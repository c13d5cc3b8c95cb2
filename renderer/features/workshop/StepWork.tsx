import { useCallback } from 'react';
import type { ReactNode } from 'react';
import type { Call } from '../../../scans/services/api.ts';
import type { ScriptStep, StepKind } from '../../../scans/workshop/run/scripts.ts';
import type { WorkshopView } from '../../../scans/services/views/workshop-view.ts';
import { isForOneCompany } from '../../../scans/workshop/run/seats.ts';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { hashOf } from '../../app/routes.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { useRegister } from '../sessions/use-register.ts';
import { WantsScan } from '../sessions/WantsScan.tsx';
import { StartEvaluation } from '../sessions/StartEvaluation.tsx';
import { BringAnswers } from './BringAnswers.tsx';
import { Discussion } from './DiscussionWork.tsx';
import { Close, Plan, Result, Strengths } from './GroupWork.tsx';
import { ManyWork } from './ManyWork.tsx';
import { Marks } from './Marks.tsx';
import { Remaining } from './RemainingWork.tsx';
import { Seats } from './Seats.tsx';
import { StartKiosk } from './StartKiosk.tsx';
import type { Running, WorkshopDesk } from './use-workshop.ts';
import { Vote } from './VoteWork.tsx';

export type WorkProps = {
  readonly desk: WorkshopDesk;
  readonly view: WorkshopView;
  readonly workshop: Running;
  readonly step: ScriptStep;
};

type Work = (props: WorkProps) => ReactNode;

const roomRules = ['names', 'facts', 'boss', 'differ'] as const;

/** What the adviser does in a step, beside what he says. */
const works: Readonly<Partial<Record<StepKind, Work>>> = {
  welcome: Meaning,
  answers: Collect,
  importance: Collect,
  break: Collect,
  strengths: Strengths,
  discussion: Discussion,
  remaining: Remaining,
  result: Result,
  vote: Vote,
  plan: Plan,
  close: Close,
};

/** The same in a room with several companies; every other step is theirs alone. */
const together: Readonly<Partial<Record<StepKind, Work>>> = {
  welcome: Meaning,
  answers: Collect,
  importance: Collect,
  break: Collect,
  marks: Marks,
  talks: Marks,
  invite: Invite,
};

export function StepWork(props: WorkProps) {
  const { workshop, step } = props;
  const Shown = isForOneCompany(workshop.script) ? works[step.kind] : (together[step.kind] ?? ManyWork);
  return (
    <>
      {Shown === undefined ? null : <Shown {...props} />}
      {step.kind === 'close' || step.kind === 'invite' ? <Ask session={props.view.session.id} /> : null}
    </>
  );
}

/** Who wants the full scan is noted at once, and found again at the session. */
function Invite({ view }: WorkProps) {
  const { id } = view.session;
  const read = useCallback((call: Call) => call('session.view', { id }), [id]);
  const register = useRegister(read);
  return (
    <div className="workshop-part">
      {register.view === null ? null : <WantsScan register={register} view={register.view} />}
    </div>
  );
}

/** At the end of every script: what people thought of it, and what is done in the register. */
function Ask({ session }: { readonly session: SessionId }) {
  const { say } = useSpeech();
  return (
    <>
      <section className="workshop-part" aria-labelledby="workshop-evaluation">
        <h2 className="section" id="workshop-evaluation">
          {say('workshop.evaluation')}
        </h2>
        <p className="note">{say('workshop.evaluation.note')}</p>
        <StartEvaluation session={session} />
      </section>
      <section className="workshop-part" aria-labelledby="workshop-after">
        <h2 className="section" id="workshop-after">
          {say('workshop.after')}
        </h2>
        <p className="note">{say('workshop.after.note')}</p>
        <ButtonLink href={hashOf({ page: 'session', session })}>{say('workshop.session')}</ButtonLink>
      </section>
    </>
  );
}

/** What renewal is and how they talk, to read out; the wall shows the same. */
function Meaning() {
  const { content } = useAppState();
  const { say } = useSpeech();
  return (
    <>
      <p className="lead workshop-part">{content.instructions.renewal}</p>
      <ol className="workshop-rules">
        {roomRules.map((rule) => (
          <li key={rule}>{say(`present.rule.${rule}`)}</li>
        ))}
      </ol>
    </>
  );
}

/** Answers by each of the three ways. */
function Collect({ desk, view, workshop }: WorkProps) {
  const here = workshop.seats.filter(({ way, state }) => way === 'kiosk' && state !== 'left');
  const waiting = here.filter(({ state }) => state !== 'finished').length;
  return (
    <>
      {here.length === 0 ? null : <StartKiosk desk={desk} session={view.session.id} waiting={waiting} />}
      <Seats desk={desk} view={view} workshop={workshop} folded />
      <BringAnswers desk={desk} view={view} />
    </>
  );
}
