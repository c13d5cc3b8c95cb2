import { noRegister, registerText } from '../../../scans/sessions/register-file.ts';
import { isSessionId } from '../../../scans/sessions/register-ids.ts';
import { emptyWorkshop, noEvaluation } from '../../../scans/sessions/register.ts';
import type { Session, SessionId, Workshop } from '../../../scans/sessions/register.ts';
import { sha256Hex } from '../assessment/example-assessment.ts';

export function sessionId(text: string): SessionId {
  if (!isSessionId(text)) throw new Error('no id of a session');
  return text;
}

export const withWorkshop = sessionId('session-with-workshop');
export const withoutWorkshop = sessionId('session-without-workshop');

const session: Session = {
  id: withoutWorkshop,
  series: null,
  programme: '',
  on: '2026-11-24',
  type: 'workshop',
  title: 'Samen kijken',
  host: 'Houtbouw Peeters',
  attendances: [],
  evaluation: noEvaluation,
};

/** The text of a register with two sessions: `withWorkshop`, whose workshop has this, and `withoutWorkshop`. */
export function workshopRegister(change: Partial<Workshop> = {}): string {
  const workshop = { ...emptyWorkshop, ...change };
  const sessions = [session, { ...session, id: withWorkshop, workshop }];
  const made = registerText({ ...noRegister, sessions }, 'sessions.json', sha256Hex);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}
