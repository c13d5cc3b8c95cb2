import type { Answer, Response } from '../../../scans/assessment/assessment.ts';
import type { Definition, DimensionId, Question } from '../../../scans/definition/definition.ts';
import type { DimensionScore, Overall, Result } from '../../../scans/scoring/result.ts';

/**
 * A second scorer, written from scans/METHOD.md alone: slow, with numbers of METHOD instead of the content, and with
 * nothing of the first one in it. Where both agree, a mistake must have been made twice.
 */
export function scoreAgain(definition: Definition, response: Response): Result {
  const variant = definition.variants.find(({ id }) => id === response.variant);
  if (variant === undefined) throw new Error('no such variant');
  const ids = response.mode === 'quick' ? variant.quickScan : variant.questions;
  const asked = ids.map((id) => questionOf(definition, id));
  const nothing = {
    variant: variant.id,
    mode: response.mode,
    dimensions: [],
    importanceRated: response.importance !== null,
    overall: null,
    completeness: percentageAnswered(asked.map((question) => response.answers[question.id])),
    priorities: [],
    findOutFirst: [],
    blindSpots: [],
    preconditions: [],
    maintain: null,
    profile: null,
  };
  if (response.mode === 'quick') {
    const lowest = fromLowToHigh(asked, response).slice(0, 2);
    return { ...nothing, lowest: lowest.map((question) => question.id) };
  }

  const themes = variant.dimensions.map((id, position) => {
    const questions = asked.filter((question) => question.dimension === id);
    return themeOf(id, position, questions, response);
  });
  const ranking = themes.filter((theme) => theme.priority !== null).sort(mostUrgentFirst);
  const urgent = ranking.filter(({ priority }) => priority !== null && !isLess(priority, whole(15)));
  const top = urgent.slice(0, 3).map(toId);
  const scoresOf = (wanted: readonly string[]): readonly Ratio[] =>
    themes.flatMap(({ id, score }) => (score !== null && wanted.includes(id) ? [score] : []));
  return {
    ...nothing,
    dimensions: themes.map(rowOf),
    overall: totalOf(scoresOf(variant.dimensions)),
    priorities: top,
    findOutFirst: themes.filter(({ score, importance }) => score === null && importance >= 2).map(toId),
    blindSpots: themes.filter((theme) => theme.dontKnow >= 2).map(toId),
    preconditions: themes
      .filter((theme) => ['STR', 'PEO'].includes(theme.id))
      .filter((theme) => theme.band === 'low' && theme.importance >= 1 && !top.includes(theme.id))
      .map(toId),
    maintain: urgent.length === 0 ? (ranking[0]?.id ?? null) : null,
    profile: profileOf(scoresOf(['CUS', 'ABS', 'NET']), scoresOf(['STR', 'PRO', 'OFF'])),
    lowest: [],
  };
}

type Theme = Omit<DimensionScore, 'score' | 'priority'> & {
  readonly position: number;
  readonly score: Ratio | null;
  readonly priority: Ratio | null;
};

/** METHOD 2 and 4 for one theme. */
function themeOf(
  id: DimensionId,
  position: number,
  questions: readonly Question[],
  response: Response,
): Theme {
  const answers = questions.map((question) => response.answers[question.id]);
  const importance = response.importance?.[id] ?? 2;
  const score = scoreOf(questions, response);
  const shown = score === null ? null : rounded(score);
  const toImprove = fromLowToHigh(questions, response).filter(
    (question) => response.answers[question.id] !== 4,
  );
  return {
    id,
    position,
    importance,
    score,
    shown,
    level: shown === null ? null : levelOf(shown),
    band: shown === null ? null : bandOf(shown),
    // Importance / 3 × (100 − score).
    priority: score === null ? null : times(ratio(BigInt(importance), 3n), minus(whole(100), score)),
    answered: answers.filter((answer) => typeof answer === 'number').length,
    questions: questions.length,
    notApplicable: answers.filter((answer) => answer === 'not-applicable').length,
    dontKnow: answers.filter((answer) => answer === 'dont-know').length,
    firstQuestion: toImprove[0]?.id ?? null,
  };
}

function scoreOf(questions: readonly Question[], response: Response): Ratio | null {
  const numbered = questions.filter((question) => typeof response.answers[question.id] === 'number');
  if (numbered.length < 3) return null;
  let sumOfPoints = whole(0);
  let sumOfWeights = whole(0);
  for (const question of numbered) {
    const weight = question.role === 'realised' ? ratio(3n, 2n) : whole(1);
    const points = whole(25 * Number(response.answers[question.id]));
    sumOfPoints = plus(sumOfPoints, times(weight, points));
    sumOfWeights = plus(sumOfWeights, weight);
  }
  return over(sumOfPoints, sumOfWeights);
}

/** METHOD 4. */
function mostUrgentFirst(a: Theme, b: Theme): number {
  const [priorityA, priorityB] = [a.priority ?? whole(0), b.priority ?? whole(0)];
  if (isLess(priorityB, priorityA)) return -1;
  if (isLess(priorityA, priorityB)) return 1;
  if (a.importance > b.importance) return -1;
  if (a.importance < b.importance) return 1;
  return lowestScoreFirst(a, b);
}

function lowestScoreFirst(a: Theme, b: Theme): number {
  const [scoreA, scoreB] = [a.score ?? whole(0), b.score ?? whole(0)];
  if (isLess(scoreA, scoreB)) return -1;
  if (isLess(scoreB, scoreA)) return 1;
  return a.position - b.position;
}

function totalOf(scores: readonly Ratio[]): Overall | null {
  if (scores.length < 7) return null;
  const total = meanOf(scores);
  const shown = rounded(total);
  return { score: double(total), shown, level: levelOf(shown), validDimensions: scores.length };
}

function rowOf(theme: Theme): DimensionScore {
  const { position: _, score, priority, ...rest } = theme;
  return {
    ...rest,
    score: score === null ? null : double(score),
    priority: priority === null ? null : double(priority),
  };
}

function questionOf(definition: Definition, id: string): Question {
  const found = definition.questions.find((question) => question.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}

function toId(theme: { readonly id: DimensionId }): DimensionId {
  return theme.id;
}

/** METHOD 5 and 7: lowest first, then realised, then the order given; only answers with a number. */
function fromLowToHigh(questions: readonly Question[], response: Response): readonly Question[] {
  const ordered: Question[] = [];
  for (let level = 0; level <= 4; level += 1) {
    for (const role of ['realised', 'potential']) {
      for (const question of questions) {
        if (response.answers[question.id] === level && question.role === role) ordered.push(question);
      }
    }
  }
  return ordered;
}

function percentageAnswered(answers: readonly (Answer | undefined)[]): number {
  const applicable = answers.filter((answer) => answer !== 'not-applicable');
  if (applicable.length === 0) return 0;
  const answered = applicable.filter((answer) => typeof answer === 'number');
  return double(ratio(100n * BigInt(answered.length), BigInt(applicable.length)));
}

/** METHOD 3. */
function levelOf(shown: number): 0 | 1 | 2 | 3 | 4 {
  if (shown >= 88) return 4;
  if (shown >= 63) return 3;
  if (shown >= 38) return 2;
  return shown >= 13 ? 1 : 0;
}

function bandOf(shown: number): 'low' | 'mid' | 'high' {
  if (shown >= 63) return 'high';
  return shown >= 38 ? 'mid' : 'low';
}

/** METHOD 9. */
function profileOf(lookingScores: readonly Ratio[], doingScores: readonly Ratio[]): Result['profile'] {
  if (lookingScores.length < 2 || doingScores.length < 2) return null;
  const looking = meanOf(lookingScores);
  const doing = meanOf(doingScores);
  for (const side of [looking, doing]) {
    const distance = isLess(side, whole(50)) ? minus(whole(50), side) : minus(side, whole(50));
    if (isLess(distance, whole(5))) return 'between';
  }
  const names = {
    'low low': 'start',
    'high low': 'antenna',
    'low high': 'doer',
    'high high': 'engine',
  } as const;
  return names[`${isLess(looking, whole(50)) ? 'low' : 'high'} ${isLess(doing, whole(50)) ? 'low' : 'high'}`];
}

/** A ratio in lowest terms, denominator above zero. */
type Ratio = { readonly top: bigint; readonly bottom: bigint };

function ratio(top: bigint, bottom: bigint): Ratio {
  let divisor = top < 0n ? -top : top;
  for (let rest = bottom; rest > 0n;) [divisor, rest] = [rest, divisor % rest];
  return { top: top / divisor, bottom: bottom / divisor };
}

function whole(value: number): Ratio {
  return { top: BigInt(value), bottom: 1n };
}

function plus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

function minus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
}

function times(a: Ratio, b: Ratio): Ratio {
  return ratio(a.top * b.top, a.bottom * b.bottom);
}

function over(a: Ratio, b: Ratio): Ratio {
  return ratio(a.top * b.bottom, a.bottom * b.top);
}

function isLess(a: Ratio, b: Ratio): boolean {
  return a.top * b.bottom < b.top * a.bottom;
}

function meanOf(ratios: readonly Ratio[]): Ratio {
  return over(ratios.reduce(plus, whole(0)), whole(ratios.length));
}

/** METHOD 2: halves up. */
function rounded(value: Ratio): number {
  const floor = value.top / value.bottom;
  const rest = value.top - floor * value.bottom;
  return Number(rest * 2n >= value.bottom ? floor + 1n : floor);
}

/** Top and bottom stay far below 2^53, so this is the nearest double. */
function double(value: Ratio): number {
  return Number(value.top) / Number(value.bottom);
}
