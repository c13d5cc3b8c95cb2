import { evaluationQuestions, type Register, type Session } from '../../sessions/register.ts';
import type { Ports } from '../ports.ts';
import type { RegisterNow } from '../register-desk.ts';
import type { RegisterView, SessionRow } from './register-view.ts';

/** The register with its sessions, latest first. */
export function registerViewOf(ports: Ports, { register, problems }: RegisterNow): RegisterView {
  return {
    sessions: inOrder(register.sessions).map(sessionRow),
    series: register.series.map(({ id, name }) => ({ id, name })),
    problems,
    file: ports.sessions.path,
    today: ports.today(),
  };
}

/** The same for a register that was read or written without a problem. */
export function showRegister(ports: Ports): (register: Register) => RegisterView {
  return (register) => registerViewOf(ports, { register, problems: [] });
}

function inOrder(sessions: readonly Session[]): readonly Session[] {
  return sessions.toSorted((a, b) => b.on.localeCompare(a.on) || a.title.localeCompare(b.title));
}

export function sessionRow(session: Session): SessionRow {
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
    workshop:
      workshop === undefined
        ? null
        : { script: workshop.script, step: workshop.step, endedOn: workshop.endedOn },
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
