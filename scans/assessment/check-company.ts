import type { Definition } from '../definition/definition.ts';
import type { Parsed, Problem } from '../definition/problem.ts';
import { assessmentProblem } from './assessment-problem-texts.ts';
import type { AssessmentProblemCode } from './assessment-problem-texts.ts';
import type { Company } from './assessment.ts';
import { parseCompany } from './parse-company.ts';
import type { Fields } from './response-fields.ts';
import { createResponseProblems } from './response-problems.ts';

/**
 * A company as somebody typed it on the form → as it is kept, or every problem at once. A name is asked, any word will
 * do; a field that was left empty counts as absent.
 */
export function checkCompany(
  definition: Definition,
  typed: Fields,
): Parsed<Company & { readonly name: string }> {
  const problems = createResponseProblems('');
  const filled = Object.entries(typed).filter(
    ([, value]) => typeof value !== 'string' || value.trim() !== '',
  );
  const fields = Object.fromEntries(filled.map(([key, value]) => [key, trimmed(value)]));
  const { name, ...company } = parseCompany({ place: 'company', fields, problems }, definition);
  const found: readonly Problem[] = [
    ...(Object.hasOwn(fields, 'name') ? [] : [assessmentProblem('company-without-name', 'company.name')]),
    ...problems.all().map((problem) => ({ ...problem, code: onTheForm.get(problem.code) ?? problem.code })),
  ];
  if (found.length > 0 || name === undefined) return { ok: false, problems: found };
  return { ok: true, value: { name, ...company } };
}

/** A file is told to put quotation marks; somebody who types on a form is not. */
const onTheForm: ReadonlyMap<string, AssessmentProblemCode> = new Map([
  ['response-wrong-postcode', 'company-wrong-postcode'],
  ['response-wrong-nace-code', 'company-wrong-nace-code'],
  ['response-unknown-sector', 'company-unknown-sector'],
]);

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
