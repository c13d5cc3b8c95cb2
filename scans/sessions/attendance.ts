import type { Parsed } from '../definition/problem.ts';
import { changeSession } from './change-session.ts';
import { registerProblem } from './register-problem.ts';
import { evaluationQuestions } from './register.ts';
import type {
  Attendance,
  Evaluation,
  EvaluationQuestion,
  PersonId,
  Register,
  SessionId,
} from './register.ts';

/** `null`: was not there. Refused where the session or the person is not in the register. */
export function setAttendance(
  register: Register,
  id: SessionId,
  person: PersonId,
  present: Attendance['present'] | null,
): Parsed<Register> {
  if (!register.persons.some((one) => one.id === person)) {
    return { ok: false, problems: [registerProblem('person-unknown')] };
  }
  return changeSession(register, id, (session) => {
    const before = session.attendances.find((one) => one.person === person)?.present ?? null;
    if (before === present) return { ok: true, value: session };
    const others = session.attendances.filter((one) => one.person !== person);
    const attendances = present === null ? others : [...others, { person, present }];
    return { ok: true, value: { ...session, attendances } };
  });
}

/** The answers of one person, 1 to 5; `null`: none. */
export type EvaluationAnswers = Readonly<Record<EvaluationQuestion, number | null>>;

/** Adds one to the count of each answer; who gave it is nowhere. */
export function addEvaluation(
  register: Register,
  id: SessionId,
  answers: EvaluationAnswers,
): Parsed<Register> {
  return changeSession(register, id, (session) => ({
    ok: true,
    value: {
      ...session,
      evaluation: eachQuestion((question) =>
        session.evaluation[question].map((count, at) => (answers[question] === at + 1 ? count + 1 : count)),
      ),
    },
  }));
}

/** The counts as they were read from paper. */
export function setEvaluation(register: Register, id: SessionId, evaluation: Evaluation): Parsed<Register> {
  return changeSession(register, id, (session) => ({ ok: true, value: { ...session, evaluation } }));
}

function eachQuestion(count: (question: EvaluationQuestion) => readonly number[]): Evaluation {
  const [useful, clear, recommend] = evaluationQuestions.map(count);
  return { useful: useful ?? [], clear: clear ?? [], recommend: recommend ?? [] };
}
