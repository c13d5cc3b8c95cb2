import { usualKeepUntil } from '../../sessions/change-person.ts';
import { callBackOf } from '../../sessions/call-backs.ts';
import { certificateStates, isSameUnit, stateOfSession } from '../../sessions/certificates.ts';
import type { CertificateState, Standing } from '../../sessions/certificates.ts';
import { dueToErase } from '../../sessions/erase-person.ts';
import { evaluationQuestions } from '../../sessions/register.ts';
import type { Person, PersonId, Register, Session } from '../../sessions/register.ts';
import type { Ports } from '../ports.ts';
import type { RegisterNow } from '../register-desk.ts';
import type {
  CertificatePerson,
  CertificateRow,
  PersonRow,
  RegisterView,
  SessionRow,
  SessionView,
} from './register-view.ts';

/** The register with its sessions, latest first. */
export function registerViewOf(ports: Ports, { register, problems }: RegisterNow): RegisterView {
  const today = ports.today();
  return {
    sessions: inOrder(register.sessions).map(sessionRow),
    series: register.series,
    programmes: register.programmes,
    certificates: certificateStates(register).map((state) => certificateRow(register, state)),
    persons: register.persons.length,
    due: dueToErase(register, today).length,
    problems,
    file: ports.sessions.path,
    today,
  };
}

/** The same for a register that was read or written without a problem. */
export function showRegister(ports: Ports): (register: Register) => RegisterView {
  return (register) => registerViewOf(ports, { register, problems: [] });
}

/** One session; who came first. */
export function sessionViewOf(ports: Ports, register: Register, session: Session): SessionView {
  const state = stateOfSession(register, session);
  const expected = new Set(
    state === null ? [] : [...state.reached, ...state.almost, ...state.others].map(({ person }) => person),
  );
  const persons = personRows(register, ports.today()).map((person) => {
    const present = session.attendances.find((one) => one.person === person.id)?.present ?? null;
    const wants = callBackOf(session, person.id);
    const callBack = wants === null ? null : { calledOn: wants.calledOn };
    return { ...person, present, isExpected: expected.has(person.id), callBack };
  });
  const rank = ({ present, isExpected }: (typeof persons)[number]): number =>
    present !== null ? 0 : isExpected ? 1 : 2;
  return {
    session: sessionRow(session),
    evaluation: session.evaluation,
    persons: persons.toSorted((a, b) => rank(a) - rank(b)),
    usualKeepUntil: usualKeepUntil(ports.today()),
    certificate: state === null ? null : certificateRow(register, state),
    register: showRegister(ports)(register),
  };
}

/** Everybody, by code. */
export function personRows(register: Register, today: string): readonly PersonRow[] {
  const attended = new Map<PersonId, number>();
  for (const { attendances } of register.sessions) {
    for (const { person, present } of attendances) {
      if (present === 'half') attended.set(person, (attended.get(person) ?? 0) + 1);
    }
  }
  return register.persons
    .toSorted((a, b) => whoOf(a).localeCompare(whoOf(b), 'nl', { numeric: true }))
    .map((person) => ({
      ...person,
      attended: attended.get(person.id) ?? 0,
      isDue: person.keepUntil < today,
    }));
}

/** His code; where there is none his e-mail address. */
export function whoOf({ code, email }: Pick<Person, 'code' | 'email'>): string {
  return code === '' ? email : code;
}

/** The state of one series or programme as a row. */
export function certificateRow({ persons }: Register, state: CertificateState): CertificateRow {
  const { unit, name, gives, needs, erased, sessions, reached, almost, others } = state;
  const named = (standings: readonly Standing[]): readonly CertificatePerson[] =>
    standings
      .flatMap(({ person, attended, short }) => {
        const found = persons.find(({ id }) => id === person);
        return found === undefined
          ? []
          : [{ id: person, who: whoOf(found), attended: attended.length, short }];
      })
      .toSorted((a, b) => a.short - b.short || a.who.localeCompare(b.who, 'nl', { numeric: true }));
  return {
    unit,
    name,
    gives,
    needs,
    erased,
    sessions: sessions.length,
    reached: named(reached),
    almost: named(almost),
    others: others.length,
  };
}

export function stateOfUnit(register: Register, unit: CertificateState['unit']): CertificateState | null {
  return certificateStates(register).find((state) => isSameUnit(state.unit, unit)) ?? null;
}

function inOrder(sessions: readonly Session[]): readonly Session[] {
  return sessions.toSorted((a, b) => b.on.localeCompare(a.on) || a.title.localeCompare(b.title));
}

function sessionRow(session: Session): SessionRow {
  const { id, series, programme, on, type, title, host, attendances, erased, evaluation, workshop } = session;
  const attended = attendances.filter(({ present }) => present === 'half').length;
  return {
    id,
    series,
    programme,
    on,
    type,
    title,
    host,
    attended: attended + (erased?.half ?? 0),
    less: attendances.length - attended + (erased?.less ?? 0),
    evaluations: Math.max(...evaluationQuestions.map((question) => sum(evaluation[question]))),
    toCall: (session.callBacks ?? []).filter(({ calledOn }) => calledOn === null).length,
    workshop:
      workshop === undefined
        ? null
        : { script: workshop.script, step: workshop.step, endedOn: workshop.endedOn },
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
