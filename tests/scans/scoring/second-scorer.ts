import type { Answer, Response } from '../../../scans/assessment/assessment.ts';
import type { Definition, DimensionId, Question } from '../../../scans/definition/definition.ts';
import type { Result } from '../../../scans/scoring/result.ts';

/**
 * A second scorer, written from scans/METHOD.md alone: slow, with numbers of METHOD instead of the content, and with
 * nothing of the first one in it. Where both agree, a mistake must have been made twice.
 */
export function scoreAgain(definition: Definition, response: Response): Result {
  const variant = definition.variants.find(({ id }) => id === response.variant);
  if (variant === undefined) throw new Error('no such variant');
  const questionOf = (id: string): Question => {
    const found = definition.questions.find((question) => question.id === id);
    if (found === undefined) throw new Error(`no question ${id}`);
    return found;
  };
  const importanceRated = response.importance !== null;
  if (response.mode === 'quick') {
    const twelve = variant.quickScan.map(questionOf);
    return {
      variant: variant.id,
      mode: 'quick',
      dimensions: [],
      importanceRated,
      overall: null,
      completeness: percentageAnswered(twelve.map((question) => response.answers[question.id])),
      priorities: [],
      findOutFirst: [],
      blindSpots: [],
      preconditions: [],
      maintain: null,
      profile: null,
      lowest: fromLowToHigh(twelve, response)
        .slice(0, 2)
        .map((question) => question.id),
    };
  }

  // METHOD 2: one theme after the other.
  const themes = variant.dimensions.map((id, position) => {
    const questions = variant.questions.map(questionOf).filter((question) => question.dimension === id);
    const answers = questions.map((question) => response.answers[question.id]);
    const numbered = questions.filter((question) => typeof response.answers[question.id] === 'number');
    const importance = response.importance?.[id] ?? 2;
    let sumOfPoints = whole(0);
    let sumOfWeights = whole(0);
    for (const question of numbered) {
      const weight = question.role === 'realised' ? ratio(3n, 2n) : whole(1);
      const points = whole(25 * Number(response.answers[question.id]));
      sumOfPoints = plus(sumOfPoints, times(weight, points));
      sumOfWeights = plus(sumOfWeights, weight);
    }
    const score = numbered.length >= 3 ? over(sumOfPoints, sumOfWeights) : null;
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
      // METHOD 4: importance / 3 × (100 − score).
      priority: score === null ? null : times(ratio(BigInt(importance), 3n), minus(whole(100), score)),
      answered: numbered.length,
      questions: questions.length,
      notApplicable: answers.filter((answer) => answer === 'not-applicable').length,
      dontKnow: answers.filter((answer) => answer === 'dont-know').length,
      firstQuestion: toImprove[0]?.id ?? null,
    };
  });

  const ranking = themes
    .filter((theme) => theme.priority !== null)
    .sort((a, b) => {
      const [priorityA, priorityB] = [a.priority ?? whole(0), b.priority ?? whole(0)];
      if (isLess(priorityB, priorityA)) return -1;
      if (isLess(priorityA, priorityB)) return 1;
      if (a.importance !== b.importance) return a.importance > b.importance ? -1 : 1;
      const [scoreA, scoreB] = [a.score ?? whole(0), b.score ?? whole(0)];
      if (isLess(scoreA, scoreB)) return -1;
      if (isLess(scoreB, scoreA)) return 1;
      return a.position - b.position;
    });
  const urgent = ranking.filter((theme) => theme.priority !== null && !isLess(theme.priority, whole(15)));
  const top = urgent.slice(0, 3).map((theme) => theme.id);

  const valid = themes.flatMap((theme) => (theme.score === null ? [] : [theme.score]));
  const total = valid.length >= 7 ? meanOf(valid) : null;
  const scoresOf = (ids: readonly string[]): readonly Ratio[] =>
    themes.flatMap((theme) => (theme.score !== null && ids.includes(theme.id) ? [theme.score] : []));

  return {
    variant: variant.id,
    mode: 'full',
    dimensions: themes.map((theme) => ({
      id: theme.id,
      score: theme.score === null ? null : double(theme.score),
      shown: theme.shown,
      level: theme.level,
      band: theme.band,
      answered: theme.answered,
      questions: theme.questions,
      notApplicable: theme.notApplicable,
      dontKnow: theme.dontKnow,
      importance: theme.importance,
      priority: theme.priority === null ? null : double(theme.priority),
      firstQuestion: theme.firstQuestion,
    })),
    importanceRated,
    overall:
      total === null
        ? null
        : {
            score: double(total),
            shown: rounded(total),
            level: levelOf(rounded(total)),
            validDimensions: valid.length,
          },
    completeness: percentageAnswered(variant.questions.map((id) => response.answers[id])),
    priorities: top,
    findOutFirst: themes.filter(({ score, importance }) => score === null && importance >= 2).map(toId),
    blindSpots: themes.filter((theme) => theme.dontKnow >= 2).map(toId),
    preconditions: themes
      .filter((theme) => theme.id.toString() === 'STR' || theme.id.toString() === 'PEO')
      .filter((theme) => theme.band === 'low' && theme.importance >= 1 && !top.includes(theme.id))
      .map(toId),
    maintain: urgent.length === 0 ? (ranking[0]?.id ?? null) : null,
    profile: profileOf(scoresOf(['CUS', 'ABS', 'NET']), scoresOf(['STR', 'PRO', 'OFF'])),
    lowest: [],
  };
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
