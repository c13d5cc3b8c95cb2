import type { AssessmentResponse } from '../../assessment/assessment-record.ts';
import { levelNumbers, type LevelNumber, type QuestionId } from '../../definition/definition.ts';
import type { AnswersOnWall, LevelCounts } from './wall.ts';
import { spreadOf } from '../spread.ts';

/** Of two, each would know what the other said. */
export const leastPeople = 3;
/** In each of both groups, and in what is left when they are taken away. */
export const leastPerGroup = 3;
/** Fewer are no group: the result would be that of one person. */
export const leastRaters = 2;

/** What the wall may show of the answers of these raters to one question (METHOD 8). */
export function answersOnWall(question: QuestionId, raters: readonly AssessmentResponse[]): AnswersOnWall {
  const answers = raters.flatMap(({ answers: given }) => given[question]?.answer ?? []);
  const levels = answers.filter(isLevel);
  const mayShow = areOfNobody(levels);
  const enough = answers.length >= leastPeople;
  return {
    dots: mayShow ? countsOf(levels) : null,
    dontKnow: enough ? answers.filter((answer) => answer === 'dont-know').length : 0,
    notApplicable: enough ? answers.filter((answer) => answer === 'not-applicable').length : 0,
    label: mayShow ? (spreadOf(levels)?.label ?? null) : null,
    byGroup: mayShow ? byGroup(question, raters) : null,
  };
}

/** May these be shown as dots? From three answers on; fewer only where all say the same. */
function areOfNobody(levels: readonly LevelNumber[]): boolean {
  return levels.length >= leastPeople || (levels.length > 1 && new Set(levels).size === 1);
}

/**
 * Both groups need three answers, and so does what is left without them: it is what one gets by subtraction. A group
 * that is of one mind while the others are not would show what each of its people said.
 */
function byGroup(question: QuestionId, raters: readonly AssessmentResponse[]): AnswersOnWall['byGroup'] {
  const levelsOf = (group: AssessmentResponse['participant']['group']): readonly LevelNumber[] =>
    raters
      .filter(({ participant }) => participant.group === group)
      .flatMap(({ answers }) => answers[question]?.answer ?? [])
      .filter(isLevel);
  const management = levelsOf('management');
  const staff = levelsOf('staff');
  const rest = levelsOf(undefined);
  const isMixed = (levels: readonly LevelNumber[]): boolean =>
    levels.length >= leastPerGroup && new Set(levels).size > 1;
  if (!isMixed(management) || !isMixed(staff)) return null;
  if (rest.length > 0 && !isMixed(rest)) return null;
  return { management: countsOf(management), staff: countsOf(staff) };
}

function countsOf(levels: readonly LevelNumber[]): LevelCounts {
  const [none, one, two, three, four] = levelNumbers.map(
    (level) => levels.filter((given) => given === level).length,
  );
  return [none ?? 0, one ?? 0, two ?? 0, three ?? 0, four ?? 0];
}

function isLevel(answer: unknown): answer is LevelNumber {
  return typeof answer === 'number';
}
