import type { Parsed } from '../../definition/problem.ts';
import type { SeatId, SessionId, Timer, Workshop } from '../../sessions/register.ts';
import { isSeatId } from '../../sessions/register-ids.ts';
import { changeSession } from '../../sessions/change-session.ts';
import { emptyWorkshop } from '../../sessions/register.ts';
import type { Moment } from '../../assessment/assessment-record.ts';
import { startKiosk } from '../../workshop/run/kiosk.ts';
import { stepOf } from '../../workshop/run/scripts.ts';
import {
  addCompany,
  addSeat,
  changeSeat,
  isForOneCompany,
  leaveSeat,
  removeCompany,
} from '../../workshop/run/seats.ts';
import { addMinutes, pauseTimer, resumeTimer, startTimer } from '../../workshop/run/timer.ts';
import { workshopProblem } from '../../workshop/run/workshop-problem-texts.ts';
import type { Checked, Services } from '../api.ts';
import type { workshopMethods } from '../contract/workshop-methods.ts';
import type { Outcome } from '../failure.ts';
import { after, refused } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import type { WorkshopView } from '../views/workshop-view.ts';
import { buildWorkshopView } from '../views/build-workshop-view.ts';
import { blankFileOfSeat } from '../blank-files.ts';
import { companyOfFile } from '../company-of-file.ts';
import { beginSeat, findFiles, finishSeat, takeAwaySeat } from '../seat-answers.ts';
import { storeWorkshop } from '../store-workshop.ts';
import type { WorkshopAct } from '../store-workshop.ts';

/** A workshop, act by act: each stands in the register before it is answered. */
export function createWorkshopMethods(desk: Desk): Pick<Services, keyof typeof workshopMethods> {
  const change = (id: SessionId, act: WorkshopAct) => changeWorkshop(desk, id, act);
  return {
    'workshop.view': ({ session }) => look(desk, session),
    'workshop.setUp': (input) => setUp(desk, input),
    'workshop.company': (input) =>
      change(input.session, (now) => (input.in ? addCompany : removeCompany)(now, input.assessment)),
    'workshop.seat': ({ session, seat, ...wish }) =>
      change(session, (now) =>
        seat === null ? addSeat(now, newSeatId(desk), wish) : changeSeat(now, seat, wish),
      ),
    'workshop.removeSeat': async ({ session, seat }) =>
      after(await takeAwaySeat(desk, session, seat), () => look(desk, session)),
    'workshop.leave': ({ session, seat, left }) => change(session, (now) => leaveSeat(now, seat, left)),
    'workshop.beginSeat': async ({ session, seat }) =>
      after(await beginSeat(desk, session, seat, null, 'adviser'), () => look(desk, session)),
    'workshop.finishSeat': async ({ session, seat, finished }) =>
      after(await finishSeat(desk, session, seat, finished), () => look(desk, session)),
    'workshop.blankFile': ({ session, seat }) => blankFileOfSeat(desk, session, seat),
    'workshop.companyOf': ({ session, ...file }) => companyOfFile(desk, session, file),
    'workshop.findFiles': async ({ session }) =>
      after(await findFiles(desk, session), () => look(desk, session)),
    'workshop.goTo': ({ session, step }) => change(session, (now) => atStep(now, step)),
    'workshop.timer': (input) =>
      change(input.session, (now, at) => kept({ ...now, timer: timerAfter(now.timer, input, at) })),
    'workshop.question': ({ session, question }) => change(session, (now) => kept({ ...now, question })),
    'workshop.compare': ({ session, on }) => change(session, (now) => kept({ ...now, comparing: on })),
    'workshop.dimensions': ({ session, dimensions }) =>
      change(session, (now) => kept({ ...now, dimensions: [...new Set(dimensions)] })),
    'workshop.mark': ({ session, question, by }) =>
      change(session, (now) => {
        const count = Math.max(0, (now.marks[question] ?? 0) + by);
        return kept({ ...now, marks: { ...now.marks, [question]: count } });
      }),
    'workshop.end': ({ session, ended }) =>
      change(session, (now, at) =>
        kept({ ...now, endedOn: ended ? (now.endedOn ?? at) : null, timer: null }),
      ),
    'workshop.startKiosk': ({ session, code }) =>
      change(session, (now) => startKiosk(now, code, desk.ports.newId(), desk.ports.sha256Hex)),
  };
}

async function changeWorkshop(
  desk: Desk,
  session: SessionId,
  act: WorkshopAct,
): Promise<Outcome<WorkshopView>> {
  return after(await storeWorkshop(desk, session, act), () => look(desk, session));
}

async function look(desk: Desk, id: SessionId): Promise<Outcome<WorkshopView>> {
  return after(await desk.register.read(), ({ register, problems }) => {
    if (problems.length > 0) return refused(...problems);
    return buildWorkshopView(desk, register, id);
  });
}

async function setUp(
  desk: Desk,
  { session, script, language }: Checked<'workshop.setUp'>,
): Promise<Outcome<WorkshopView>> {
  const stored = await desk.register.change((register) =>
    changeSession(register, session, (one) => {
      const before = one.workshop ?? emptyWorkshop;
      if (isForOneCompany(script) && before.companies.length > 1) {
        return { ok: false, problems: [workshopProblem('workshop-one-company')] };
      }
      const step = stepOf(script, before.step) === null ? null : before.step;
      return { ok: true, value: { ...one, workshop: { ...before, script, language, step } } };
    }),
  );
  return after(stored, () => look(desk, session));
}

function atStep({ comparing: _before, ...workshop }: Workshop, id: string | null): Parsed<Workshop> {
  if (id === null) return kept({ ...workshop, step: null, timer: null });
  const step = stepOf(workshop.script, id);
  if (step === null) return { ok: false, problems: [workshopProblem('workshop-unknown-step')] };
  const timer: Timer = { kind: 'paused', leftMs: step.minutes * 60_000 };
  return kept({ ...workshop, step: id, timer, question: null });
}

function timerAfter(
  timer: Timer | null,
  { act, minutes }: Checked<'workshop.timer'>,
  at: Moment,
): Timer | null {
  if (act === 'stop') return null;
  if (act === 'start' || timer === null) return startTimer(minutes, at);
  switch (act) {
    case 'pause':
      return pauseTimer(timer, at);
    case 'resume':
      return resumeTimer(timer, at);
    case 'add':
      return addMinutes(timer, minutes, at);
  }
}

function kept(workshop: Workshop): Parsed<Workshop> {
  return { ok: true, value: workshop };
}

function newSeatId({ ports }: Desk): SeatId {
  const id = ports.newId();
  if (!isSeatId(id)) throw new Error(`no id: ${id}`);
  return id;
}
