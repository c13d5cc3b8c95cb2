import type { DimensionId } from '../definition/definition.ts';
import type { DimensionScore } from '../scoring/result.ts';
import { leftOutCounts } from './dimension-table.ts';
import { formatNumber } from './numbers.ts';
import type { Words } from './paper-words.ts';
import { askedQuestions, present } from './report-context.ts';
import type { ReportContext } from './report-context.ts';

/** "Zo is 52 berekend": the sum in digits, and what it counts and leaves out. */
export type Computation = { readonly heading: string; readonly sum: string; readonly note: string };

/** How the score of a theme came about, with the real answers and weights; `null`: too few answers (METHOD 2). */
export function computeDimension(context: ReportContext, id: DimensionId): Computation | null {
  const { words, input } = context;
  const dimension = present(input.result.dimensions.find((one) => one.id === id));
  if (dimension.score === null || dimension.shown === null) return null;
  const counted = askedQuestions(context)
    .filter((question) => question.dimension === id)
    .flatMap(({ id: question, weight }) => {
      const level = input.response.answers[question];
      return typeof level === 'number' ? [{ weight, level }] : [];
    });
  const number = (value: number): string => formatNumber(value, 2, words);
  const sum = words('sum.dimension', {
    terms: counted
      .map(({ weight, level }) => (weight === 1 ? String(level) : `${number(weight)} × ${level}`))
      .join(' + '),
    weight: number(counted.reduce((total, { weight }) => total + weight, 0)),
    points: String(input.definition.scoring.pointsPerLevel),
    exact: exactText(dimension.score, dimension.shown, words),
  });
  return {
    heading: words('sum.heading', { shown: String(dimension.shown) }),
    sum: withRounding(sum, dimension.score, dimension.shown, words),
    note: [
      words('sum.levels'),
      ...heavySentence(
        counted.map(({ weight }) => weight),
        words,
      ),
      ...leftOutSentence(context, dimension),
    ].join(' '),
  };
}

/** How the total came about; `null`: there is none (METHOD 2). */
export function computeOverall(context: ReportContext): Computation | null {
  const { words } = context;
  const { overall, dimensions } = context.input.result;
  if (overall === null) return null;
  const terms = dimensions.flatMap(({ score, shown }) =>
    score === null || shown === null ? [] : [exactText(score, shown, words)],
  );
  const sum = words('sum.overall', {
    terms: terms.join(' + '),
    count: String(terms.length),
    exact: exactText(overall.score, overall.shown, words),
  });
  return {
    heading: words('sum.heading', { shown: String(overall.shown) }),
    sum: withRounding(sum, overall.score, overall.shown, words),
    note: words('sum.mean'),
  };
}

/** As few decimals as let the reader round to what is shown: 37.46 is not written as 37.5. */
function exactText(value: number, shown: number, words: Words): string {
  if (Number.isInteger(value)) return String(value);
  const decimals = [1, 2].find((count) => Math.floor(rounded(value, count) + 0.5) === shown) ?? 3;
  return rounded(value, decimals).toFixed(decimals).replace('.', words('number.decimal'));
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.floor(value * factor + 0.5) / factor;
}

function withRounding(sum: string, value: number, shown: number, words: Words): string {
  return Number.isInteger(value) ? sum : words('sum.rounded', { sum, shown: String(shown) });
}

function heavySentence(weights: readonly number[], words: Words): readonly string[] {
  const heavy = Math.max(...weights);
  return heavy === 1 ? [] : [words('sum.heavy', { weight: formatNumber(heavy, 2, words) })];
}

function leftOutSentence(context: ReportContext, dimension: DimensionScore): readonly string[] {
  const parts = leftOutCounts(context, dimension).join(context.words('list.between'));
  return parts === '' ? [] : [context.words('sum.leftOut', { parts })];
}
