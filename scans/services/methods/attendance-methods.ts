import { addEvaluation, setAttendance, setEvaluation } from '../../sessions/attendance.ts';
import { setCallBack } from '../../sessions/call-backs.ts';
import type { SessionId } from '../../sessions/register.ts';
import type { Services } from '../api.ts';
import { startEvaluationKiosk } from '../evaluation-kiosk.ts';
import type { Outcome } from '../failure.ts';
import { after } from '../outcomes.ts';
import type { RegisterChange } from '../register-desk.ts';
import type { Desk } from '../scan.ts';
import type { SessionView } from '../views/register-view.ts';
import { showSession } from './session-methods.ts';

/** Who was there, and what people thought of it. */
export function createAttendanceMethods(
  desk: Desk,
): Pick<
  Services,
  'attendance.set' | 'session.callBack' | 'evaluation.add' | 'evaluation.set' | 'evaluation.start'
> {
  const change = async (session: SessionId, next: RegisterChange): Promise<Outcome<SessionView>> =>
    after(await desk.register.change(next), (now) => showSession(desk.ports, now, session));
  return {
    'attendance.set': async ({ session, person, present }) =>
      change(session, (now) => setAttendance(now, session, person, present)),
    'session.callBack': async ({ session, person, state }) =>
      change(session, (now, { today }) => setCallBack(now, session, { person, state, today })),
    'evaluation.add': async ({ session, answers }) =>
      change(session, (now) => addEvaluation(now, session, answers)),
    'evaluation.start': (input) => startEvaluationKiosk(desk, input),
    'evaluation.set': async ({ session, evaluation }) =>
      change(session, (now) => setEvaluation(now, session, evaluation)),
  };
}
