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
  const found = [...checkContent(definition, incoming), ...checkFit(assessment, incoming)];
  return found.map(([place, code, values]) => ({ file, place, code, values }));
}

type Found = readonly [place: string, code: GroupProblemCode, values: Problem['values']];

function checkContent(
  { version }: Definition,
  { isConsensus, responses, bank }: IncomingAnswers,
): readonly Found[] {
  const found: Found[] = [];
  if (isConsensus) found.push(['', 'group-consensus', {}]);
  if (responses.length === 0) found.push(['answers', 'group-without-answers', {}]);
  if (bank !== null && majorOf(bank) !== majorOf(version)) {
    found.push(['bank', 'group-other-bank', { found: bank, expected: version }]);
  }
  return found;
}

function checkFit(
  { name: other, variant, mode, company }: Assessment,
  incoming: IncomingAnswers,
): readonly Found[] {
  const found: Found[] = [];
  if (incoming.variant !== variant) {
    const values = { found: incoming.variant, expected: variant, other };
    found.push(['variant', 'group-other-variant', values]);
  }
  if (incoming.mode !== mode) {
    found.push(['mode', incoming.mode === 'quick' ? 'group-quick' : 'group-not-quick', {}]);
  }
  if (isOtherNumber(incoming.company, company)) {
    found.push(['company.enterpriseNumber', 'group-other-company', { other }]);
  }
  return found;
}

/** A company without a number may be any. */
function isOtherNumber(theirs: Company, ours: Company): boolean {
  const [a, b] = [theirs.enterpriseNumber, ours.enterpriseNumber];
  return a !== undefined && b !== undefined && a !== b;
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
