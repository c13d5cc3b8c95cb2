import type { DimensionId, QuestionId } from '../../definition/definition.ts';
import type { Workshop } from '../../sessions/register.ts';
import { discussedQuestions } from './scripts.ts';

/**
 * What a workshop talks about, in the order of `open`: questions of the dimensions that it is about, as many as its
 * script has time for.
 */
export function discussionOf(
  { script, dimensions }: Pick<Workshop, 'script' | 'dimensions'>,
  open: readonly QuestionId[],
  dimensionOf: (question: QuestionId) => DimensionId | undefined,
): readonly QuestionId[] {
  const isAbout = (question: QuestionId) => {
    const dimension = dimensionOf(question);
    return dimensions.length === 0 || (dimension !== undefined && dimensions.includes(dimension));
  };
  return open.filter(isAbout).slice(0, discussedQuestions(script));
}

/** The question that is talked about: the one that was chosen, else the first. `null`: there is none. */
export function questionNow(chosen: QuestionId | null, order: readonly QuestionId[]): QuestionId | null {
  return chosen ?? order[0] ?? null;
}
