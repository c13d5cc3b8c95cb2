import type { Assessment, AssessmentId } from '../../assessment/assessment-record.ts';
import { progressOf } from '../../assessment/progress.ts';
import { answersGiven } from '../../assessment/response-of-assessment.ts';
import { visibleQuestions } from '../../assessment/visible-questions.ts';
import type { Definition } from '../../definition/definition.ts';
import type { Problem } from '../../definition/problem.ts';
import { sessionIn } from '../../sessions/change-session.ts';
import type { Register, Seat, SessionId } from '../../sessions/register.ts';
import { takenResponses } from '../../workshop/run/seats.ts';
import { isEmptyPlace } from '../../workshop/raters.ts';
import type { Outcome } from '../failure.ts';
import { after, done, refused } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import type { SeatProgress, WorkshopCompany, WorkshopView } from './workshop-view.ts';

type Scans = ReadonlyMap<AssessmentId, Assessment | readonly Problem[]>;

/** The workshop of a session with how far everybody is, from the scans as they stand. Refused: no such session. */
export async function buildWorkshopView(
  desk: Desk,
  register: Register,
  id: SessionId,
): Promise<Outcome<WorkshopView>> {
  const found = sessionIn(register, id);
  if (!found.ok) return refused(...found.problems);
  const session = found.value;
  const { workshop, title, on, type, host, programme, series } = session;
  const facts = { id, title, on, type, host, programme, series };
  const now = desk.ports.now();
  if (workshop === undefined) return done({ session: facts, workshop: null, companies: [], now });
  return after(await desk.scan(), async ({ definition }) => {
    const scans = await scansOf(desk, workshop.companies);
    const taken = takenResponses(workshop);
    const { lock: _lock, ...shown } = workshop;
    return done({
      session: facts,
      workshop: {
        ...shown,
        seats: workshop.seats.map((seat) => progressAt(definition, scans, seat)),
      },
      companies: workshop.companies.map((one) => companyOf(one, scans.get(one) ?? [], taken)),
      now,
    });
  });
}

async function scansOf({ ports }: Desk, companies: readonly AssessmentId[]): Promise<Scans> {
  const read = companies.map(
    async (id): Promise<readonly [AssessmentId, Assessment | readonly Problem[]]> => {
      const found = await ports.assessments.look(id);
      return [id, found.ok ? found.value : found.problems];
    },
  );
  return new Map(await Promise.all(read));
}

function progressAt(definition: Definition, scans: Scans, seat: Seat): SeatProgress {
  const scan = scans.get(seat.assessment);
  if (scan === undefined || !isScan(scan)) return { ...seat, answered: 0, asked: 0, rated: 0, themes: 0 };
  const { variant, mode } = scan;
  const response = scan.responses.find(({ id }) => id === seat.response);
  const answers = answersGiven(response?.answers ?? {});
  const { questions, open } = progressOf(definition, { variant, mode, answers });
  const themes = new Set(visibleQuestions(definition, variant, mode).map(({ dimension }) => dimension));
  return {
    ...seat,
    answered: questions - open,
    asked: questions,
    rated: Object.keys(response?.importance ?? {}).length,
    themes: mode === 'quick' ? 0 : themes.size,
  };
}

function companyOf(
  assessment: AssessmentId,
  scan: Assessment | readonly Problem[],
  taken: ReturnType<typeof takenResponses>,
): WorkshopCompany {
  if (!isScan(scan)) return { kind: 'missing', assessment, problems: scan };
  const { name, variant, mode, state } = scan;
  const unseated = scan.responses
    .filter((response) => !isEmptyPlace(response) && !taken.has(response.id))
    .map(({ id, participant }) => ({ response: id, label: participant.id ?? '' }));
  return { kind: 'there', assessment, name, variant, mode, closed: state.kind === 'closed', unseated };
}

function isScan(scan: Assessment | readonly Problem[]): scan is Assessment {
  return !Array.isArray(scan);
}
