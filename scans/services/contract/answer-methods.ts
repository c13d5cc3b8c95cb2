import { z } from 'zod';
import { levelNumbers } from '../../definition/definition.ts';
import type { Kept } from '../views/assessment-view.ts';
import { assessment, dimension, fact, question, response } from './inputs.ts';
import { method, text } from './method.ts';

const one = { id: assessment, response };

/**
 * What a respondent says. Each promise resolves after the disk has it. A closed assessment takes no answers; a
 * question outside the variant or a level that is not allowed is refused. `null` takes an answer back.
 */
export const answerMethods = {
  'response.answer': method(
    'adviser',
    z.strictObject({
      ...one,
      question,
      answer: z.literal([...levelNumbers, 'dont-know', 'not-applicable']).nullable(),
    }),
    z.custom<Kept>(),
  ),
  /** An empty note takes it away. */
  'response.note': method(
    'adviser',
    z.strictObject({ ...one, question, note: text(4000) }),
    z.custom<Kept>(),
  ),
  /** More than three dimensions at 3 is refused. */
  'response.importance': method(
    'adviser',
    z.strictObject({ ...one, dimension, importance: z.literal([0, 1, 2, 3]).nullable() }),
    z.custom<Kept>(),
  ),
  /** Chosen option indexes, from 0; an empty list takes the answer back. */
  'response.fact': method(
    'adviser',
    z.strictObject({ ...one, fact, options: z.array(z.int().min(0).max(99)).max(20) }),
    z.custom<Kept>(),
  ),
  /** Where to go on next time. */
  'response.position': method(
    'adviser',
    z.strictObject({ ...one, question: question.nullable() }),
    z.custom<Kept>(),
  ),
  /** The owner says that these answers of the quick scan still hold. */
  'response.confirm': method(
    'adviser',
    z.strictObject({ ...one, questions: z.array(question).max(100) }),
    z.custom<Kept>(),
  ),
} as const;
