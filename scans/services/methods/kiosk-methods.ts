import type { AssessmentId } from '../../assessment/assessment-record.ts';
import type { Parsed } from '../../definition/problem.ts';
import type { Register, Seat, SeatId, Session, Workshop } from '../../sessions/register.ts';
import {
  currentSeat,
  endKiosk,
  finishTurn,
  kioskIn,
  opensKiosk,
  pauseTurn,
  readNotice,
  takeTurn,
  turnOf,
} from '../../workshop/run/kiosk.ts';
import { ownPart } from '../../workshop/run/own-part.ts';
import { workshopProblem } from '../../workshop/run/workshop-problem-texts.ts';
import type { Checked, Services } from '../api.ts';
import { toView } from '../assessment-view.ts';
import type { kioskMethods } from '../contract/kiosk-methods.ts';
import type { Outcome } from '../failure.ts';
import { createCodeGuard } from '../code-guard.ts';
import { endEvaluationKiosk, evaluateInKiosk, evaluationKiosk } from '../evaluation-kiosk.ts';
import { isHandedOver } from '../handed-over.ts';
import { after, done, refused } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import { markFinished } from '../mark-finished.ts';
import { beginSeat } from '../seat-answers.ts';
import { storeWorkshop } from '../store-workshop.ts';
import type { WorkshopAct } from '../store-workshop.ts';
import type { AssessmentView, Kept } from '../views/assessment-view.ts';
import type { KioskView } from '../views/workshop-view.ts';
import { keepResponseChange } from './answer-methods.ts';

type Kiosk = { readonly session: Session; readonly workshop: Workshop };

/** One device from hand to hand. Only who has it is served, with his own part of one scan. */
export function createKioskMethods(desk: Desk): Pick<Services, keyof typeof kioskMethods> {
  const guarded = createCodeGuard(desk.ports);
  return {
    'kiosk.on': async () => done(await isHandedOver(desk)),
    'kiosk.view': () => look(desk),
    'kiosk.take': ({ seat, code }) =>
      code === null
        ? change(desk, (now) => takeTurn(now, seat, false))
        : guarded(() => takeAgain(desk, seat, code)),
    'kiosk.begin': (input) => begin(desk, input),
    'kiosk.change': (input) => changeOwn(desk, input),
    'kiosk.finish': (input) => finish(desk, input.seat),
    'kiosk.pause': ({ seat }) => change(desk, (now) => pauseTurn(now, seat)),
    'kiosk.evaluate': (input) => evaluateInKiosk(desk, input),
    'kiosk.end': ({ code }) => guarded(() => end(desk, code)),
  };
}

function takeAgain(desk: Desk, seat: SeatId, code: string): Promise<Outcome<KioskView>> {
  return change(desk, (now) =>
    opensKiosk(now, code, desk.ports.sha256Hex)
      ? takeTurn(now, seat, true)
      : { ok: false, problems: [workshopProblem('kiosk-wrong-code')] },
  );
}

async function end(desk: Desk, code: string): Promise<Outcome<null>> {
  const kiosk = await kioskNow(desk);
  if (!kiosk.ok) return endEvaluationKiosk(desk, code);
  const { id } = kiosk.value.session;
  return after(await storeWorkshop(desk, id, (now) => endKiosk(now, code, desk.ports.sha256Hex)), () =>
    done(null),
  );
}

async function change(desk: Desk, act: WorkshopAct): Promise<Outcome<KioskView>> {
  return after(await kioskNow(desk), async ({ session }) =>
    after(await storeWorkshop(desk, session.id, act), () => look(desk)),
  );
}

async function begin(desk: Desk, { seat, language }: Checked<'kiosk.begin'>): Promise<Outcome<KioskView>> {
  return after(await onTurn(desk, seat), async ({ session }) =>
    after(await storeWorkshop(desk, session.id, (now, at) => readNotice(now, seat, at)), async () =>
      after(await beginSeat(desk, session.id, seat, language, 'kiosk'), () => look(desk)),
    ),
  );
}

async function changeOwn(
  desk: Desk,
  { seat, change: asked }: Checked<'kiosk.change'>,
): Promise<Outcome<Kept>> {
  const turn = await onTurn(desk, seat);
  if (!turn.ok) return refused(...turn.problems);
  const { assessment: id, response } = turn.value.seat;
  if (response === null) return refused(workshopProblem('kiosk-not-this-seat'));
  const kept = await keepResponseChange(desk, { id, response }, asked);
  if (!kept.ok) return kept;
  const { assessment, ...rest } = kept.value;
  return done({ ...rest, assessment: { ...ownPart(assessment, response), state: { kind: 'open' } } });
}

async function finish(desk: Desk, seat: SeatId): Promise<Outcome<KioskView>> {
  return after(await onTurn(desk, seat), async ({ session, seat: { assessment, response } }) => {
    if (response === null) return refused(workshopProblem('kiosk-not-this-seat'));
    // First nobody sees them any more, whatever happens to the mark at his answers; those were kept one by one.
    return after(await storeWorkshop(desk, session.id, (now) => finishTurn(now, seat)), async () => {
      await markFinished(desk, assessment, response, true);
      return look(desk);
    });
  });
}

async function look(desk: Desk): Promise<Outcome<KioskView>> {
  return after(await desk.register.read(), async ({ register }) => {
    const evaluation = kioskIn(register) === null ? evaluationKiosk(register) : null;
    return evaluation === null ? lookAtSeats(desk, kioskOf(register)) : done(evaluation);
  });
}

function lookAtSeats(desk: Desk, kiosk: Parsed<Kiosk>): Promise<Outcome<KioskView>> | Outcome<KioskView> {
  return after(kiosk, async ({ session, workshop }) => {
    const names = await companyNames(desk, workshop);
    const current = currentSeat(workshop);
    const seats = workshop.seats.flatMap((seat) => {
      const turn = turnOf(seat);
      if (turn === 'elsewhere') return [];
      return [{ id: seat.id, label: seat.label, company: names.get(seat.assessment) ?? '', turn }];
    });
    return done({
      session: session.id,
      title: session.title,
      language: workshop.language,
      asks: 'answers',
      seats,
      current:
        current === null
          ? null
          : { seat: current.id, label: current.label, assessment: await ownOf(desk, current) },
    });
  });
}

async function ownOf(desk: Desk, { assessment, response }: Seat): Promise<AssessmentView | null> {
  if (response === null) return null;
  const found = await desk.ports.assessments.look(assessment);
  const scan = await desk.scan();
  if (!found.ok || !scan.ok || !found.value.responses.some(({ id }) => id === response)) return null;
  return toView(ownPart(found.value, response), scan.value.definition.version);
}

/** Only where there are several: then people look for theirs. */
async function companyNames(
  { ports }: Desk,
  { companies }: Workshop,
): Promise<ReadonlyMap<AssessmentId, string>> {
  if (companies.length < 2) return new Map();
  const found = await Promise.all(
    companies.map(async (id): Promise<readonly [AssessmentId, string]> => {
      const scan = await ports.assessments.look(id);
      return [id, scan.ok ? scan.value.name : ''];
    }),
  );
  return new Map(found);
}

async function kioskNow(desk: Desk): Promise<Parsed<Kiosk>> {
  const read = await desk.register.read();
  if (!read.ok) return read;
  return kioskOf(read.value.register);
}

function kioskOf(register: Register): Parsed<Kiosk> {
  const kiosk = kioskIn(register);
  return kiosk === null
    ? { ok: false, problems: [workshopProblem('kiosk-off')] }
    : { ok: true, value: kiosk };
}

/** Refused for anybody but who has the device. */
async function onTurn(desk: Desk, id: SeatId): Promise<Parsed<Kiosk & { readonly seat: Seat }>> {
  const kiosk = await kioskNow(desk);
  if (!kiosk.ok) return kiosk;
  const seat = currentSeat(kiosk.value.workshop);
  if (seat?.id !== id) return { ok: false, problems: [workshopProblem('kiosk-not-this-seat')] };
  return { ok: true, value: { ...kiosk.value, seat } };
}
