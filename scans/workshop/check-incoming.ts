import type { Assessment } from '../assessment/assessment-record.ts';
import type { Company } from '../assessment/assessment.ts';
import type { Definition } from '../definition/definition.ts';
import type { Problem } from '../definition/problem.ts';
import { majorOf } from './check-group.ts';
import type { GroupProblemCode } from './group-problem-texts.ts';
import type { IncomingAnswers } from './incoming-rater.ts';

/**
 * Why a file does not belong to the group of this assessment, in the words of the file; empty when it does. Refused:
 * another variant, another enterprise number, a quick scan beside full ones or the other way round, another major
 * version of the questions, answers of nobody in particular, no answers (METHOD 8).
 */
export function checkIncoming(
  definition: Definition,
  assessment: Assessment,
  file: string,
  incoming: IncomingAnswers,
): readonly Problem[] {
  const { variant, mode, bank, responses } = incoming;
  const problem = (
    place: string,
    code: GroupProblemCode,
    values: Problem['values'] = {},
  ): readonly Problem[] => [{ file, place, code, values }];
  const here = assessment.name;
  const numbers = [incoming.company, assessment.company].map(({ enterpriseNumber }) => enterpriseNumber);
  const [theirs, ours] = numbers;
  return [
    ...(incoming.isConsensus ? problem('', 'group-consensus') : []),
    ...(responses.length === 0 ? problem('answers', 'group-without-answers') : []),
    ...(variant === assessment.variant
      ? []
      : problem('variant', 'group-other-variant', {
          found: variant,
          expected: assessment.variant,
          other: here,
        })),
    ...(mode === assessment.mode
      ? []
      : problem('mode', mode === 'quick' ? 'group-quick' : 'group-not-quick')),
    ...(theirs === undefined || ours === undefined || theirs === ours
      ? []
      : problem('company.enterpriseNumber', 'group-other-company', { other: here })),
    ...(bank === null || majorOf(bank) === majorOf(definition.version)
      ? []
      : problem('bank', 'group-other-bank', { found: bank, expected: definition.version })),
  ];
}

/**
 * May these be two companies? Asked where a number is missing on one side and both have a name: names are compared
 * without the legal form, accents and marks.
 */
export function mayBeAnother(theirs: Company, ours: Company): boolean {
  if (theirs.enterpriseNumber !== undefined && ours.enterpriseNumber !== undefined) return false;
  const [a, b] = [plainName(theirs.name ?? ''), plainName(ours.name ?? '')];
  return a !== '' && b !== '' && a !== b;
}

const legalWords: ReadonlySet<string> = new Set(
  'bv bvba nv cv cvba vof commv vzw ivzw srl sprl sa sc snc asbl gmbh ag ltd'.split(' '),
);

function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !legalWords.has(word))
    .join(' ');
}
