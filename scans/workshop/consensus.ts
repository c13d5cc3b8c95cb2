import type { Company, Response } from '../assessment/assessment.ts';

/**
 * The raters' proposals as one full response of the company. The company takes each of its fields from the first
 * file that has it; so do bank and language. The dates span those of the raters. Notes, facts and participants
 * stay with the raters (METHOD 8).
 */
export function consensusOf(
  responses: readonly Response[],
  first: Response,
  answers: Response['answers'],
  importance: Response['importance'],
): Response {
  return {
    bank: firstOf(responses, (response) => response.bank),
    variant: first.variant,
    mode: 'full',
    language: firstOf(responses, (response) => response.language),
    startedOn: datesOf(responses, (response) => response.startedOn)[0] ?? null,
    completedOn: datesOf(responses, (response) => response.completedOn).at(-1) ?? null,
    origin: {},
    company: companyOf(responses),
    participant: {},
    answers,
    notes: {},
    importance,
    facts: {},
  };
}

/** Earlier files win, so they are spread last. */
function companyOf(responses: readonly Response[]): Company {
  return responses.reduceRight<Company>((company, response) => ({ ...company, ...response.company }), {});
}

function firstOf<T>(responses: readonly Response[], value: (response: Response) => T | null): T | null {
  for (const response of responses) {
    const found = value(response);
    if (found !== null) return found;
  }
  return null;
}

function datesOf(
  responses: readonly Response[],
  date: (response: Response) => string | null,
): readonly string[] {
  return responses
    .map(date)
    .filter((found) => found !== null)
    .sort();
}
