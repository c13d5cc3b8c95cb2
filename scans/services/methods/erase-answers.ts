import type { Assessment, Moment, ResponseId } from '../../assessment/assessment-record.ts';
import type { Parsed } from '../../definition/problem.ts';
import { eraseRater, planWithout, withRater } from '../../workshop/raters.ts';
import { hasSeveralRaters } from '../../workshop/response-to-show.ts';
import { namesAt } from '../answers-of-persons.ts';
import type { OwnSeat } from '../answers-of-persons.ts';
import type { Ports } from '../ports.ts';

/**
 * Takes answers out of their scans, with every version before of those. Gives how many scans were not in the list.
 * Broken off on the way, what is done is done, and it can be asked again.
 */
export async function eraseAnswers(
  { assessments, now }: Pick<Ports, 'assessments' | 'now'>,
  seats: readonly OwnSeat[],
): Promise<Parsed<number>> {
  let unreached = 0;
  for (const own of seats) {
    const { seat, response } = own;
    if (response === null) continue;
    const at = now();
    const names = namesAt(own);
    const changed = await assessments.change(seat.assessment, (one) =>
      withoutAnswers(one, response, at, names),
    );
    const isGone = !changed.ok && changed.problems.some(({ code }) => code === 'not-found');
    if (isGone) {
      unreached += 1;
      continue;
    }
    if (!changed.ok) return changed;
    const earlier = await assessments.eraseEarlier(seat.assessment);
    if (!earlier.ok) return earlier;
  }
  return { ok: true, value: unreached };
}

/**
 * Of several raters one goes, also the last of them; a scan that one person alone ever filled in is the company’s, and
 * only loses who that was.
 */
function withoutAnswers(
  assessment: Assessment,
  response: ResponseId,
  at: Moment,
  names: readonly string[],
): Assessment {
  if (hasSeveralRaters(assessment)) return eraseRater(assessment, response, at, names);
  const nameless = withRater(assessment, response, (one) => ({ ...one, participant: {} }), at);
  return nameless === assessment ? nameless : { ...nameless, plan: planWithout(nameless.plan, names) };
}
