import type { Language } from '../../definition/definition.ts';
import type { Parsed } from '../../definition/problem.ts';
import type { Evaluating, Register, Session } from '../../sessions/register.ts';
import { lockOf, opensKiosk } from './kiosk.ts';
import type { Checksum } from './kiosk.ts';
import { workshopProblem } from './workshop-problem-texts.ts';

/**
 * From now on this device goes from hand to hand for the three questions, until the adviser’s code ends it, a restart
 * of the device included. Refused: a code that is too short.
 */
export function startEvaluation(
  session: Session,
  { code, language }: { readonly code: string; readonly language: Language },
  salt: string,
  checksum: Checksum,
): Parsed<Session> {
  const lock = lockOf(code, salt, checksum);
  if (!lock.ok) return lock;
  return { ok: true, value: { ...session, evaluating: { lock: lock.value, language } } };
}

/** What was counted stays. Refused: another code. */
export function endEvaluation(session: Session, code: string, checksum: Checksum): Parsed<Session> {
  return session.evaluating !== undefined && opensKiosk(session.evaluating, code, checksum)
    ? { ok: true, value: withoutEvaluating(session) }
    : { ok: false, problems: [workshopProblem('kiosk-wrong-code')] };
}

/** Without asking for the code. */
export function withoutEvaluating({ evaluating: _evaluating, ...session }: Session): Session {
  return session;
}

/** The session for whose three questions this device goes from hand to hand; `null`: for none. */
export function evaluationIn({ sessions }: Pick<Register, 'sessions'>): {
  readonly session: Session;
  readonly evaluating: Evaluating;
} | null {
  for (const session of sessions) {
    const { evaluating } = session;
    if (evaluating !== undefined) return { session, evaluating };
  }
  return null;
}
