import { hasHiddenCharacter } from '../definition/hidden-character.ts';
import type { Problem } from '../definition/problem.ts';

/** A problem of what was filled in: `place` is the field (codes of `register-problem-texts.ts`). */
export function registerProblem(code: string, place = '', values: Problem['values'] = {}): Problem {
  return { file: '', place, code, values };
}

/** What is wrong with one line of text; empty when all is well. */
export function textProblems(place: string, text: string, most: number): readonly Problem[] {
  if (Array.from(text).length > most) {
    return [registerProblem('register-too-long', place, { most: String(most) })];
  }
  return hasHiddenCharacter(text) ? [registerProblem('register-hidden-character', place)] : [];
}

/** The same for a text that must be there. */
export function neededTextProblems(place: string, text: string, most: number): readonly Problem[] {
  return text === '' ? [registerProblem('register-empty', place)] : textProblems(place, text, most);
}
