import type { Definition, Question } from '../../../scans/definition/definition.ts';
import type { Language } from '../../../scans/services/api.ts';

/** Letters that stand beside each other on the wall, at the size of a question and of a level. */
const perLine = { ask: 58, level: 74 };

/** The questions that take the most lines on the wall in this language, longest first. */
export function longestQuestions({ questions }: Definition, language: Language): readonly Question[] {
  const lines = ({ ask, levels }: Question): number =>
    1.5 * Math.ceil(ask[language].length / perLine.ask) +
    levels.reduce((sum, level) => sum + Math.ceil(level[language].length / perLine.level), 0);
  const letters = ({ levels }: Question): number =>
    levels.reduce((sum, level) => sum + level[language].length, 0);
  return [...questions].sort((a, b) => lines(b) - lines(a) || letters(b) - letters(a));
}

/** Six texts of first steps that are as long as the content has them. */
export function longestSteps({ advice }: Definition, language: Language): readonly string[] {
  return [...advice]
    .map(({ thisWeek, thisQuarter }) => [thisWeek[language], thisQuarter[language]])
    .sort((a, b) => b.join('').length - a.join('').length)
    .slice(0, 3)
    .flat();
}
