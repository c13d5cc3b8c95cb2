import type { Parsed } from '../definition/problem.ts';
import { changeSession } from './change-session.ts';
import { registerProblem } from './register-problem.ts';
import type { CallBack, PersonId, Register, Session, SessionId } from './register.ts';

/** `wanted`: wants the full scan and is to be called back; `called`: that was done. */
export type CallBackState = 'none' | 'wanted' | 'called';

/**
 * Notes that somebody of the register wants the full scan, or no longer, or that he was called back on `today`. Who was
 * called back keeps that day. Refused where the session or the person is not in the register.
 */
export function setCallBack(
  register: Register,
  id: SessionId,
  {
    person,
    state,
    today,
  }: { readonly person: PersonId; readonly state: CallBackState; readonly today: string },
): Parsed<Register> {
  if (!register.persons.some((one) => one.id === person)) {
    return { ok: false, problems: [registerProblem('person-unknown')] };
  }
  return changeSession(register, id, (session) => {
    const before = callBackOf(session, person);
    if (stateOf(before) === state) return { ok: true, value: session };
    const others = (session.callBacks ?? []).filter((one) => one.person !== person);
    const own = state === 'none' ? [] : [{ person, calledOn: state === 'called' ? today : null }];
    return { ok: true, value: withCallBacks(session, [...others, ...own]) };
  });
}

/** `null`: he does not want it, or said nothing. */
export function callBackOf({ callBacks }: Pick<Session, 'callBacks'>, person: PersonId): CallBack | null {
  return callBacks?.find((one) => one.person === person) ?? null;
}

export function stateOf(callBack: CallBack | null): CallBackState {
  if (callBack === null) return 'none';
  return callBack.calledOn === null ? 'wanted' : 'called';
}

/** The same session with these people to be called back. */
export function withCallBacks(session: Session, callBacks: readonly CallBack[]): Session {
  const { callBacks: _before, ...rest } = session;
  return callBacks.length === 0 ? rest : { ...rest, callBacks };
}
