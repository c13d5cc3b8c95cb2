import type { Assessment, ResponseId } from '../../assessment/assessment-record.ts';
import type { Company } from '../../assessment/assessment.ts';
import { untouched } from '../../assessment/new-assessment.ts';

/**
 * What one respondent may hold of the scan of his company: which questions he is asked, and his own answers. Nothing of
 * anybody else, nothing that was decided, planned or advised, and no trace of who did what when.
 */
export function ownPart(assessment: Omit<Assessment, 'state'>, response: ResponseId): Assessment {
  const { id, name, createdOn, changedOn, bank, variant, mode, filledBy, example, revision } = assessment;
  return {
    id,
    name,
    createdOn,
    changedOn,
    bank,
    variant,
    mode,
    filledBy,
    company: sizeOf(assessment.company),
    responses: assessment.responses.filter((one) => one.id === response),
    ...untouched,
    example,
    revision,
  };
}

/** On which it depends whether "not applicable" may be chosen. */
function sizeOf({ size }: Company): Company {
  return size === undefined ? {} : { size };
}
