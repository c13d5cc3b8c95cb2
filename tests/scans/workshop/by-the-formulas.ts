import type { Answer } from '../../../scans/assessment/assessment.ts';
import type { Definition } from '../../../scans/definition/definition.ts';

/**
 * A group once more, straight from the formulas of METHOD 2, 4 and 8, with nothing of the product but its content. All
 * in hundreds and four-hundredths of whole numbers, so that a cut-off is met to the letter.
 */

export type RaterAnswers = {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly importance: Readonly<Record<string, number>> | null;
};

export type SpreadByFormula = {
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly range: number;
  readonly ad: number;
  readonly iqr: number;
  readonly variance: number | null;
  readonly rwg: number | null;
  readonly label: 'agree' | 'differ' | 'discuss' | null;
  readonly proposal: number;
};

export function spreadByFormula(levels: readonly number[]): SpreadByFormula {
  const v = levels.toSorted((a, b) => a - b);
  const n = v.length;
  const at = (index: number): number => v[index] ?? Number.NaN;
  const median = n % 2 === 1 ? at((n - 1) / 2) : (at(n / 2 - 1) + at(n / 2)) / 2;
  const quantile = (p: number): number => {
    const position = (n - 1) * p;
    const low = Math.floor(position);
    const high = Math.min(low + 1, n - 1);
    return at(low) + (position - low) * (at(high) - at(low));
  };
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const average = total(v) / n;
  const distances = total(v.map((value) => Math.abs(value - median)));
  const variance = n < 2 ? null : total(v.map((value) => (value - average) ** 2)) / (n - 1);
  const range = at(n - 1) - at(0);
  return {
    n,
    median,
    min: at(0),
    max: at(n - 1),
    range,
    ad: distances / n,
    iqr: quantile(0.75) - quantile(0.25),
    variance,
    rwg: variance === null ? null : 1 - variance / 2,
    // Twenty times the distances is whole: no rounding decides at 0.5 and 0.8.
    label: n < 2 ? null : labelByFormula(n, range, 20 * distances),
    proposal: Math.floor(median),
  };
}

function labelByFormula(n: number, range: number, twentyTimesDistances: number): SpreadByFormula['label'] {
  if (n <= 4) return range <= 1 ? 'agree' : range === 2 ? 'differ' : 'discuss';
  if (twentyTimesDistances > 16 * n) return 'discuss';
  return twentyTimesDistances > 10 * n || range === 4 ? 'differ' : 'agree';
}

/** The answer of the group to one question; `null`: nobody gave a level. */
export function proposalByFormula(question: string, raters: readonly RaterAnswers[]): Answer | null {
  const given = raters.map(({ answers }) => answers[question]);
  const not = given.filter((answer) => answer === 'not-applicable').length;
  if (not > raters.length - not) return 'not-applicable';
  const levels = given.filter((answer) => typeof answer === 'number');
  const found = levels.length === 0 ? null : spreadByFormula(levels).proposal;
  return ([0, 1, 2, 3, 4] as const).find((level) => level === found) ?? null;
}

/** Of those who rated it; `null`: nobody did. */
export function importanceByFormula(dimension: string, raters: readonly RaterAnswers[]): number | null {
  const ratings = raters.flatMap(({ importance }) => importance?.[dimension] ?? []);
  return ratings.length === 0 ? null : spreadByFormula(ratings).proposal;
}

/** At most six, by label, AD, importance and the order of asking. */
export function discussionByFormula(
  asked: readonly { readonly id: string; readonly dimension: string }[],
  raters: readonly RaterAnswers[],
  importanceOf: (dimension: string) => number,
): readonly string[] {
  const order = ['discuss', 'differ'];
  const open = asked.flatMap(({ id, dimension }, place) => {
    const levels = raters.map(({ answers }) => answers[id]).filter((answer) => typeof answer === 'number');
    if (levels.length < 2) return [];
    const { label, n, median } = spreadByFormula(levels);
    const urgency = order.indexOf(label ?? '');
    // In parts of a number that every count of raters divides, for an exact comparison.
    const ad = BigInt(levels.reduce<number>((sum, level) => sum + Math.abs(2 * level - 2 * median), 0));
    return urgency < 0 ? [] : [{ id, urgency, ad, n: BigInt(n), rated: importanceOf(dimension), place }];
  });
  return open
    .sort(
      (a, b) =>
        a.urgency - b.urgency || Number(b.ad * a.n - a.ad * b.n) || b.rated - a.rated || a.place - b.place,
    )
    .slice(0, 6)
    .map(({ id }) => id);
}

/** Scores of the themes from these answers, as shown: a whole number, halves up; `null`: fewer than three levels. */
export function shownByFormula(
  { questions }: Definition,
  dimension: string,
  asked: readonly string[],
  answers: ReadonlyMap<string, Answer>,
): number | null {
  let points = 0;
  let weights = 0;
  let answered = 0;
  for (const question of questions.filter((one) => one.dimension === dimension && asked.includes(one.id))) {
    const answer = answers.get(question.id);
    if (typeof answer !== 'number') continue;
    // Weights are 1 and 1.5: twice as much is whole.
    points += 2 * question.weight * 25 * answer;
    weights += 2 * question.weight;
    answered += 1;
  }
  return answered < 3 ? null : Math.floor((2 * points + weights) / (2 * weights));
}
