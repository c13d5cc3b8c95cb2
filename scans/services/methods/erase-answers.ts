import type { Assessment, Moment, ResponseId } from '../../assessment/assessment-record.ts';
import type { Parsed } from '../../definition/problem.ts';
import type { SeatAnswers } from '../../sessions/erase-person.ts';
import { eraseRater, withRater } from '../../workshop/raters.ts';
import type { Ports } from '../ports.ts';

/**
 * Takes answers out of their scans, with every version before of those. Gives how many scans were not in the list.
 * Broken off on the way, what is done is done, and it can be asked again.
 */
export async function eraseAnswers(
  { assessments, now }: Pick<Ports, 'assessments' | 'now'>,
  answers: readonly SeatAnswers[],
): Promise<Parsed<number>> {
  let unreached = 0;
  for (const { assessment, response } of answers) {
    const at = now();
    const changed = await assessments.change(assessment, (one) => withoutAnswers(one, response, at));
    const isGone = !changed.ok && changed.problems.some(({ code }) => code === 'not-found');
    if (isGone) {
      unreached += 1;
      continue;
    }
    if (!changed.ok) return changed;
    const earlier = await assessments.eraseEarlier(assessment);
    if (!earlier.ok) return earlier;
  }
  return { ok: true, value: unreached };
}

/** Of several raters one goes; a scan of one alone is the company’s, and only loses who filled it in. */
function withoutAnswers(assessment: Assessment, response: ResponseId, at: Moment): Assessment {
  return assessment.responses.length > 1
    ? eraseRater(assessment, response, at)
    : withRater(assessment, response, (one) => ({ ...one, participant: {} }), at);
}
