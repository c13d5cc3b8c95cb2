import type { Moment } from '../assessment/assessment-record.ts';
import type { Parsed } from '../definition/problem.ts';
import { changeSession } from '../sessions/change-session.ts';
import type { Register, SessionId, Workshop } from '../sessions/register.ts';
import { workshopProblem } from '../workshop/run/workshop-problem-texts.ts';
import type { Desk } from './scan.ts';

export type WorkshopAct = (workshop: Workshop, at: Moment) => Parsed<Workshop>;

/** Changes the workshop of a session as it is now, on disk. Refused where the session has none. */
export function storeWorkshop(desk: Desk, session: SessionId, act: WorkshopAct): Promise<Parsed<Register>> {
  return desk.register.change((register, { at }) =>
    changeSession(register, session, (one) => {
      if (one.workshop === undefined) return { ok: false, problems: [workshopProblem('workshop-not-there')] };
      const next = act(one.workshop, at);
      if (!next.ok) return next;
      return { ok: true, value: next.value === one.workshop ? one : { ...one, workshop: next.value } };
    }),
  );
}
