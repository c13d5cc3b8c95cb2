import { assessmentProblem } from '../assessment/assessment-problem-texts.ts';
import type { Assessment, AssessmentId, ResponseId } from '../assessment/assessment-record.ts';
import { serialiseScanFile } from '../assessment/scan-file.ts';
import type { Parsed } from '../definition/problem.ts';
import type { SeatId, SessionId } from '../sessions/register.ts';
import { blankScan } from '../workshop/blank-file.ts';
import type { BlankPlace } from '../workshop/blank-file.ts';
import { originOfSeat, participantOf, responseInFile } from '../workshop/run/seat-response.ts';
import type { Outcome } from './failure.ts';
import { madeFile } from './made-file.ts';
import { after, done, refused } from './outcomes.ts';
import type { Desk } from './scan.ts';
import { seatedAt } from './seat-answers.ts';
import { knownVariant } from './shown/shown-of.ts';
import { utf8 } from './utf8.ts';
import type { MadeFile } from './views/assessment-view.ts';

/** A file to fill in elsewhere for one of the places of a scan. Nothing of it is kept. */
export function blankFileOfRater(
  desk: Desk,
  id: AssessmentId,
  response: ResponseId,
): Promise<Outcome<MadeFile>> {
  return blankFile(desk, id, ({ responses }) => {
    const place = responses.find((one) => one.id === response);
    return place === undefined
      ? { ok: false, problems: [assessmentProblem('assessment-unknown-response')] }
      : { ok: true, value: place };
  });
}

/** The same for a seat, which may have no place in the scan yet: its file says which seat it is of. */
export async function blankFileOfSeat(
  desk: Desk,
  session: SessionId,
  id: SeatId,
): Promise<Outcome<MadeFile>> {
  return after(await seatedAt(desk, session, id), ({ session: { programme }, workshop, seat }) => {
    const place: BlankPlace = {
      id: responseInFile(seat),
      participant: participantOf(seat),
      origin: originOfSeat({ id: session, programme }),
      language: workshop.language,
    };
    return blankFile(desk, seat.assessment, () => ({ ok: true, value: place }));
  });
}

/** Refused for a closed scan: what is filled in could not come back. */
async function blankFile(
  desk: Desk,
  id: AssessmentId,
  placeIn: (assessment: Assessment) => Parsed<BlankPlace>,
): Promise<Outcome<MadeFile>> {
  const { assessments, sha256Hex, now, dayOf } = desk.ports;
  return after(await desk.scan(), async (scan) =>
    after(await assessments.look(id), (assessment) => {
      if (assessment.state.kind === 'closed') return refused(assessmentProblem('assessment-closed'));
      return after(knownVariant(scan, assessment), () =>
        after(placeIn(assessment), (place) => {
          const blank = blankScan(assessment, place, scan.definition.version, sha256Hex);
          const facts = {
            what: place.participant.id ?? '',
            company: blank.company.name ?? '',
            day: dayOf(now()),
          };
          return after(serialiseScanFile(blank, sha256Hex), (text) =>
            done(madeFile(facts, 'iscan', utf8(text))),
          );
        }),
      );
    }),
  );
}
