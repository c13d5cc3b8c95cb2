import { isCalendarDate } from '../definition/calendar-date.ts';
import type { Parsed, Problem } from '../definition/problem.ts';
import { neededTextProblems, registerProblem, textProblems } from './register-problem.ts';
import { longest } from './register-schema.ts';
import { noEvaluation } from './register.ts';
import type { Register, SeriesId, Session, SessionId } from './register.ts';

/** What an adviser fills in of a session. */
export type SessionFields = Pick<Session, 'series' | 'programme' | 'on' | 'type' | 'title' | 'host'>;

/**
 * Adds a session. Refused with every problem, `place` being the field: no day, no title, a text that is too long, or a
 * series that is not there.
 */
export function addSession(register: Register, id: SessionId, fields: SessionFields): Parsed<Register> {
  const kept = trimmed(fields);
  const problems = sessionProblems(register, kept);
  if (problems.length > 0) return { ok: false, problems };
  const session: Session = { id, ...kept, attendances: [], evaluation: noEvaluation };
  return { ok: true, value: { ...register, sessions: [...register.sessions, session] } };
}

/** The same for a session that is there; refused too where it is not. */
export function saveSession(register: Register, id: SessionId, fields: SessionFields): Parsed<Register> {
  const kept = trimmed(fields);
  const problems = sessionProblems(register, kept);
  if (problems.length > 0) return { ok: false, problems };
  return changeSession(register, id, (session) => ({ ok: true, value: { ...session, ...kept } }));
}

/** The session with this id; refused where it is not there. */
export function sessionIn({ sessions }: Register, id: SessionId): Parsed<Session> {
  const session = sessions.find((one) => one.id === id);
  return session === undefined
    ? { ok: false, problems: [registerProblem('session-unknown')] }
    : { ok: true, value: session };
}

/** Changes the session with this id; refused where it is not there. The same object back: nothing changed. */
export function changeSession(
  register: Register,
  id: SessionId,
  change: (session: Session) => Parsed<Session>,
): Parsed<Register> {
  const found = sessionIn(register, id);
  if (!found.ok) return found;
  const session = found.value;
  const next = change(session);
  if (!next.ok) return next;
  if (next.value === session) return { ok: true, value: register };
  const sessions = register.sessions.map((one) => (one === session ? next.value : one));
  return { ok: true, value: { ...register, sessions } };
}

/** Everything of it goes: attendances, counts of the evaluation, and where its workshop stood. Refused: not there. */
export function removeSession(register: Register, id: SessionId): Parsed<Register> {
  const sessions = register.sessions.filter((one) => one.id !== id);
  return sessions.length < register.sessions.length
    ? { ok: true, value: { ...register, sessions } }
    : { ok: false, problems: [registerProblem('session-unknown')] };
}

function sessionProblems(register: Register, fields: SessionFields): readonly Problem[] {
  const { series, on, title, host, programme } = fields;
  return [
    ...(isCalendarDate(on) ? [] : [registerProblem('register-day', 'on')]),
    ...neededTextProblems('title', title, longest.title),
    ...textProblems('host', host, longest.title),
    ...textProblems('programme', programme, longest.code),
    ...(series === null || hasSeries(register, series) ? [] : [registerProblem('series-unknown', 'series')]),
  ];
}

function hasSeries(register: Register, id: SeriesId): boolean {
  return register.series.some((one) => one.id === id);
}

function trimmed({ title, host, programme, ...fields }: SessionFields): SessionFields {
  return { ...fields, title: title.trim(), host: host.trim(), programme: programme.trim() };
}
