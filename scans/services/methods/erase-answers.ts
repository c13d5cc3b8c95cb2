import type { Assessment, AssessmentId, Moment, ResponseId } from '../../assessment/assessment-record.ts';
import type { Parsed } from '../../definition/problem.ts';
import { consensusResponse } from '../../workshop/carried-scan.ts';
import { erasedPlace, eraseRater, planWithout, withRater } from '../../workshop/raters.ts';
import { hasSeveralRaters } from '../../workshop/response-to-show.ts';
import { namesAt } from '../answers-of-persons.ts';
import type { OwnSeat } from '../answers-of-persons.ts';
import type { Ports } from '../ports.ts';

/**
 * Takes answers out of their scans and of copies of those, with every version before. Gives how many scans were not in
 * the list. Broken off on the way, what is done is done, and it can be asked again.
 */
export async function eraseAnswers(
  ports: Pick<Ports, 'assessments' | 'now'>,
  seats: readonly OwnSeat[],
): Promise<Parsed<number>> {
  const given = seats.flatMap((own) =>
    own.response === null ? [] : [{ response: own.response, names: namesAt(own), scan: own.seat.assessment }],
  );
  let unreached = 0;
  for (const one of given) {
    const erased = await eraseIn(ports, one.scan, one);
    if (!erased.ok) return erased;
    if (erased.value === 'not-there') unreached += 1;
  }
  const copies = given.length === 0 ? [] : await copiesOf(ports, given);
  for (const { id, one } of copies) {
    const erased = await eraseIn(ports, id, one);
    if (!erased.ok) return erased;
  }
  return { ok: true, value: unreached };
}

type Given = {
  readonly scan: AssessmentId;
  readonly response: ResponseId;
  readonly names: readonly string[];
};

/** A copy of a scan, and a full scan that grew from a short one, have its answers under the same ids. */
async function copiesOf({ assessments }: Pick<Ports, 'assessments'>, given: readonly Given[]) {
  const listed = await assessments.list();
  const found: { readonly id: AssessmentId; readonly one: Given }[] = [];
  for (const row of listed.ok ? listed.value : []) {
    const scan = row.kind === 'readable' ? await assessments.look(row.id) : null;
    if (scan?.ok !== true) continue;
    const { id, responses } = scan.value;
    const here = given.filter((one) => one.scan !== id && responses.some(isOf(one)));
    found.push(...here.map((one) => ({ id, one })));
  }
  return found;
}

function isOf({ response }: Given): (one: Assessment['responses'][number]) => boolean {
  return ({ id }) => id === response && !ofNobody.has(id);
}

/** These are the same in many scans. */
const ofNobody: ReadonlySet<string> = new Set([consensusResponse, erasedPlace]);

async function eraseIn(
  { assessments, now }: Pick<Ports, 'assessments' | 'now'>,
  scan: AssessmentId,
  { response, names }: Given,
): Promise<Parsed<'erased' | 'not-there'>> {
  const at = now();
  const changed = await assessments.change(scan, (one) => withoutAnswers(one, response, at, names));
  if (!changed.ok) {
    const isGone = changed.problems.some(({ code }) => code === 'not-found');
    return isGone ? { ok: true, value: 'not-there' } : changed;
  }
  const earlier = await assessments.eraseEarlier(scan);
  return earlier.ok ? { ok: true, value: 'erased' } : earlier;
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
