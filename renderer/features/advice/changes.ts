import type { AdviserEdits, AssessmentId, Referral } from '../../../scans/assessment/assessment-record.ts';
import type { ReferralOffer } from '../../../scans/services/views/result-view.ts';
import type { Change } from '../../app/save-queue.ts';

export function editsChange(id: AssessmentId, edits: AdviserEdits): Change {
  return {
    key: 'edits',
    apply: (assessment) => ({ ...assessment, edits }),
    send: (call) =>
      call('advice.edit', {
        id,
        edits: {
          remark: edits.remark,
          ownAdvice: edits.ownAdvice.map((line) => ({ ...line })),
          leftOut: [...edits.leftOut],
        },
      }),
  };
}

/** `null` takes the answer back. */
export function referralChange(
  id: AssessmentId,
  { dimension, centre, textVersion }: ReferralOffer,
  answer: Referral['answer'] | null,
  at: string,
): Change {
  return {
    key: `referral ${dimension} ${centre}`,
    apply: (assessment) => ({
      ...assessment,
      referrals: [
        ...assessment.referrals.filter((one) => one.dimension !== dimension || one.centre !== centre),
        ...(answer === null ? [] : [{ dimension, centre, answer, at, textVersion }]),
      ],
    }),
    send: (call) => call('referral.answer', { id, dimension, centre, answer }),
  };
}

/** An id that none of these has, for a new line of own advice. */
export function freeLineId(lines: AdviserEdits['ownAdvice']): string {
  const taken = new Set(lines.map(({ id }) => id));
  let number = lines.length + 1;
  while (taken.has(`own-${String(number)}`)) number += 1;
  return `own-${String(number)}`;
}
