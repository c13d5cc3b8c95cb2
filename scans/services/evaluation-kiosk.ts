import { addEvaluation } from '../sessions/attendance.ts';
import { changeSession } from '../sessions/change-session.ts';
import { endEvaluation, evaluationIn, startEvaluation } from '../workshop/run/evaluation-kiosk.ts';
import { workshopProblem } from '../workshop/run/workshop-problem-texts.ts';
import type { Checked } from './api.ts';
import type { Outcome } from './failure.ts';
import { after, done, refused } from './outcomes.ts';
import type { Desk } from './scan.ts';
import type { KioskView } from './views/workshop-view.ts';

/** This device goes from hand to hand for the three questions after a session. */
export async function startEvaluationKiosk(
  { ports, register }: Desk,
  { session, code, language }: Checked<'evaluation.start'>,
): Promise<Outcome<null>> {
  const started = await register.change((now) =>
    changeSession(now, session, (one) =>
      startEvaluation(one, { code, language }, ports.newId(), ports.sha256Hex),
    ),
  );
  return after(started, () => done(null));
}

/** One more in each count that he chose; refused while the device is not there for that. */
export async function evaluateInKiosk(
  { register }: Desk,
  { answers }: Checked<'kiosk.evaluate'>,
): Promise<Outcome<KioskView>> {
  const added = await register.change((now) => {
    const kiosk = evaluationIn(now);
    if (kiosk === null) return { ok: false, problems: [workshopProblem('kiosk-off')] };
    return addEvaluation(now, kiosk.session.id, answers);
  });
  return after(added, (now) => {
    const view = evaluationKiosk(now);
    return view === null ? refused(workshopProblem('kiosk-off')) : done(view);
  });
}

/** What who has the device sees: no count and nobody. `null`: it is not there for that. */
export function evaluationKiosk(register: Parameters<typeof evaluationIn>[0]): KioskView | null {
  const kiosk = evaluationIn(register);
  if (kiosk === null) return null;
  const { session, evaluating } = kiosk;
  return {
    session: session.id,
    title: session.title,
    language: evaluating.language,
    asks: 'evaluation',
    seats: [],
    current: null,
  };
}

/** The device is the adviser’s again. Refused: another code, or not there for that. */
export async function endEvaluationKiosk({ ports, register }: Desk, code: string): Promise<Outcome<null>> {
  const ended = await register.change((now) => {
    const kiosk = evaluationIn(now);
    if (kiosk === null) return { ok: false, problems: [workshopProblem('kiosk-off')] };
    return changeSession(now, kiosk.session.id, (one) => endEvaluation(one, code, ports.sha256Hex));
  });
  return after(ended, () => done(null));
}
