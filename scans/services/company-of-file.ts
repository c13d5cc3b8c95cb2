import type { Assessment, AssessmentId } from '../assessment/assessment-record.ts';
import type { Definition } from '../definition/definition.ts';
import type { SessionId, Workshop } from '../sessions/register.ts';
import { checkIncoming, mayBeAnother } from '../workshop/check-incoming.ts';
import type { IncomingAnswers } from '../workshop/incoming-rater.ts';
import { isSameCode } from '../workshop/raters.ts';
import { responseInFile } from '../workshop/run/seat-response.ts';
import { workshopProblem } from '../workshop/run/workshop-problem-texts.ts';
import type { Outcome } from './failure.ts';
import { answersIn } from './incoming-answers.ts';
import type { IncomingFile } from './incoming-file.ts';
import { after, done, refused } from './outcomes.ts';
import type { Desk } from './scan.ts';

/**
 * In a room of several companies: whose scan the answers in this file belong to. The file of a seat says so itself;
 * another one may have the code of a seat, and then its company must not be another. `null`: nothing is guessed.
 */
export async function companyOfFile(
  desk: Desk,
  id: SessionId,
  file: IncomingFile,
): Promise<Outcome<AssessmentId | null>> {
  return after(await desk.register.read(), async ({ register }) => {
    const workshop = register.sessions.find((one) => one.id === id)?.workshop;
    if (workshop === undefined) return refused(workshopProblem('workshop-not-there'));
    return after(await desk.scan(), async ({ definition }) => {
      const read = answersIn(definition, file, desk.ports.now(), desk.ports);
      // What it is that cannot be read is said where it is taken in.
      if (!read.ok) return done(null);
      return done(ofOwnSeat(workshop, read.value) ?? (await byCode(desk, definition, workshop, read.value)));
    });
  });
}

function ofOwnSeat({ seats }: Workshop, { responses }: IncomingAnswers): AssessmentId | null {
  const found = seats.find((seat) => responses.some(({ id }) => id === responseInFile(seat)));
  return found?.assessment ?? null;
}

async function byCode(
  { ports }: Desk,
  definition: Definition,
  { seats }: Workshop,
  incoming: IncomingAnswers,
): Promise<AssessmentId | null> {
  const codes = incoming.responses.flatMap(({ participant }) => participant.id ?? []);
  const found = seats.find(({ label }) => codes.some((code) => isSameCode(code, label)));
  if (found === undefined) return null;
  const scan = await ports.assessments.look(found.assessment);
  return scan.ok && fits(definition, scan.value, incoming) ? found.assessment : null;
}

function fits(definition: Definition, scan: Assessment, incoming: IncomingAnswers): boolean {
  return (
    checkIncoming(definition, scan, '', incoming).length === 0 &&
    !mayBeAnother(incoming.company, scan.company)
  );
}
