import type { Parsed } from '../definition/problem.ts';
import { withCallBacks } from './call-backs.ts';
import { certificateAtOf, certificateStates } from './certificates.ts';
import type { CertificateState } from './certificates.ts';
import { registerProblem } from './register-problem.ts';
import type { Person, PersonId, Programme, Register, Series, Session } from './register.ts';

/** Whose day has passed: the register proposes to erase them, and never does so by itself. */
export function dueToErase({ persons }: Register, today: string): readonly Person[] {
  return persons.filter(({ keepUntil }) => keepUntil < today);
}

/**
 * Takes persons out: their lines, their attendances and their seats. What stays are counts: how many attended each
 * session, and how many had what a series or a programme gives. Refused where one of them is not there.
 */
export function erasePersons(register: Register, ids: ReadonlySet<PersonId>): Parsed<Register> {
  const persons = register.persons.filter(({ id }) => !ids.has(id));
  if (persons.length !== register.persons.length - ids.size) {
    return { ok: false, problems: [registerProblem('person-unknown')] };
  }
  const states = certificateStates(register);
  return {
    ok: true,
    value: {
      programmes: countedProgrammes(register, states, ids),
      series: register.series.map((series) => countedSeries(series, states, ids)),
      persons,
      sessions: register.sessions.map((session) => withoutPersons(session, ids)),
    },
  };
}

function withoutPersons(session: Session, ids: ReadonlySet<PersonId>): Session {
  const gone = session.attendances.filter(({ person }) => ids.has(person));
  const seats = session.workshop?.seats.filter(({ person }) => person === null || !ids.has(person));
  const half = gone.filter(({ present }) => present === 'half').length;
  const before = session.erased ?? { half: 0, less: 0 };
  const callBacks = (session.callBacks ?? []).filter(({ person }) => !ids.has(person));
  return {
    ...withCallBacks(session, callBacks),
    attendances: session.attendances.filter(({ person }) => !ids.has(person)),
    ...(gone.length === 0
      ? {}
      : { erased: { half: before.half + half, less: before.less + gone.length - half } }),
    ...(session.workshop === undefined || seats === undefined
      ? {}
      : { workshop: { ...session.workshop, seats } }),
  };
}

function countedSeries(
  series: Series,
  states: readonly CertificateState[],
  ids: ReadonlySet<PersonId>,
): Series {
  const state = states.find(({ unit }) => unit.kind === 'series' && unit.series === series.id);
  const more = reachedBy(state, ids);
  return more === 0 ? series : { ...series, erasedWith: (series.erasedWith ?? 0) + more };
}

/** A programme that was only named by its sessions gets a line of its own, to hold the count. */
function countedProgrammes(
  register: Register,
  states: readonly CertificateState[],
  ids: ReadonlySet<PersonId>,
): readonly Programme[] {
  const counted = new Map(register.programmes.map((one) => [one.code, one]));
  for (const state of states) {
    const more = reachedBy(state, ids);
    if (state.unit.kind !== 'programme' || more === 0) continue;
    const code = state.unit.programme;
    const before = counted.get(code) ?? { code, certificateAt: certificateAtOf(register, code) };
    counted.set(code, { ...before, erasedWith: (before.erasedWith ?? 0) + more });
  }
  return [...counted.values()];
}

function reachedBy(state: CertificateState | undefined, ids: ReadonlySet<PersonId>): number {
  return (state?.reached ?? []).filter(({ person }) => ids.has(person)).length;
}
