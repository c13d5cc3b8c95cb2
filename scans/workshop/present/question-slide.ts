import type { QuestionId } from '../../definition/definition.ts';
import type { Workshop } from '../../sessions/register.ts';
import { agreementOf } from '../agreement.ts';
import { ratersOf } from '../raters.ts';
import { discussionOf, questionNow } from '../run/discussion.ts';
import type { GroupOnWall } from './group-slides.ts';
import { answersOnWall } from './may-show.ts';
import type { SlideOf, WordsSlide } from './wall.ts';

/**
 * The question that is talked about, with the dots of its answers. `chosen`: `null` is the first of the discussion; a
 * question that the variant does not ask is none.
 */
export function questionSlide(
  { definition, assessment, group }: GroupOnWall,
  { question: chosen, ...workshop }: Pick<Workshop, 'question' | 'script' | 'dimensions'>,
): SlideOf<'question'> | WordsSlide {
  const find = (question: QuestionId | null) => definition.questions.find(({ id }) => id === question);
  const order = discussionOf(workshop, group.open, (id) => find(id)?.dimension);
  const asked = find(questionNow(chosen, order));
  if (asked === undefined || !group.questions.some(({ id }) => id === asked.id)) {
    return { kind: 'nothing-to-discuss' };
  }
  return {
    kind: 'question',
    question: asked.id,
    dimension: asked.dimension,
    ...placeIn(order, asked.id),
    people: ratersOf(assessment).length,
    settled: agreementOf(assessment).decisions[asked.id]?.choice ?? null,
    ...answersOnWall(asked.id, assessment.responses),
  };
}

function placeIn(
  order: readonly QuestionId[],
  question: QuestionId,
): Pick<SlideOf<'question'>, 'place' | 'before' | 'next'> {
  const at = order.indexOf(question);
  if (at < 0) return { place: null, before: null, next: null };
  return {
    place: { at: at + 1, of: order.length },
    before: order[at - 1] ?? null,
    next: order[at + 1] ?? null,
  };
}
