import { levelNumbers, type LevelNumber } from '../definition/definition.ts';
import { compare, type Fraction } from '../scoring/fraction.ts';

/** How far raters agree on a question (METHOD 8). */
export type AgreementLabel = 'agree' | 'differ' | 'discuss';

/** The spread of numeric answers to one question. One answer is its own median and proposal, and has no label. */
export type Spread = {
  readonly n: number;
  readonly median: number;
  readonly min: LevelNumber;
  readonly max: LevelNumber;
  readonly range: number;
  /** Mean distance to the median. */
  readonly ad: number;
  /** Linear between ranks, position (n - 1) × p. */
  readonly iqr: number;
  /** Of the sample (n - 1); `null`, with `rwg` and `label`, for one answer. */
  readonly variance: number | null;
  /** 1 - variance / 2, below zero when answers differ more than chance would. */
  readonly rwg: number | null;
  readonly label: AgreementLabel | null;
  /** The median rounded down: a level counts only if all of it is true. */
  readonly proposal: LevelNumber;
  /** `ad` before it became a double, for sorting. */
  readonly exactAd: Fraction;
};

/** `null` without answers. */
export function spreadOf(levels: readonly LevelNumber[]): Spread | null {
  const sorted = [...levels].sort((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return null;
  const n = sorted.length;
  const doubledMedian = doubledMedianOf(sorted);
  const distance = sumOf(sorted, (level) => Math.abs(2 * level - doubledMedian));
  const exactAd = { num: distance, den: 2 * n };
  const range = max - min;
  return {
    n,
    median: doubledMedian / 2,
    min,
    max,
    range,
    ad: distance / (2 * n),
    iqr: (quarteredQuantile(sorted, 3) - quarteredQuantile(sorted, 1)) / 4,
    ...variation(sorted),
    label: labelOf(n, range, exactAd),
    proposal: floorOfMedian(sorted),
    exactAd,
  };
}

/** The median of one or more levels, rounded down to a level. `sorted` from low to high. */
export function floorOfMedian<T extends LevelNumber>(sorted: readonly T[]): LevelNumber {
  const whole = Math.floor(doubledMedianOf(sorted) / 2);
  return levelNumbers.find((level) => level === whole) ?? 0;
}

/** Truth table of METHOD 8: up to four people by range, more by AD; a range of 4 is never "agree". */
function labelOf(n: number, range: number, ad: Fraction): AgreementLabel | null {
  if (n < 2) return null;
  if (n <= smallGroup) {
    if (range <= 1) return 'agree';
    return range === 2 ? 'differ' : 'discuss';
  }
  if (compare(ad, differAbove) <= 0) return range === 4 ? 'differ' : 'agree';
  return compare(ad, discussAbove) <= 0 ? 'differ' : 'discuss';
}

const smallGroup = 4;
const differAbove: Fraction = { num: 1, den: 2 };
const discussAbove: Fraction = { num: 4, den: 5 };

function variation(levels: readonly number[]): Pick<Spread, 'variance' | 'rwg'> {
  const n = levels.length;
  if (n < 2) return { variance: null, rwg: null };
  const sum = sumOf(levels, (level) => level);
  const num = n * sumOf(levels, (level) => level * level) - sum * sum;
  const den = n * (n - 1);
  return { variance: num / den, rwg: (2 * den - num) / (2 * den) };
}

function doubledMedianOf(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? 2 * upper : (sorted[half - 1] ?? 0) + upper;
}

/** Four times the quantile at `quarter` / 4, a whole number. */
function quarteredQuantile(sorted: readonly number[], quarter: number): number {
  const position = (sorted.length - 1) * quarter;
  const rest = position % 4;
  const at = (position - rest) / 4;
  const low = sorted[at] ?? 0;
  return 4 * low + rest * ((sorted[at + 1] ?? low) - low);
}

function sumOf(levels: readonly number[], value: (level: number) => number): number {
  return levels.reduce((sum, level) => sum + value(level), 0);
}
