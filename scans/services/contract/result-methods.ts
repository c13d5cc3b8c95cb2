import { z } from 'zod';
import { languages } from '../../definition/definition.ts';
import { pageNames, papersOf } from '../../report/papers/paper-names.ts';
import type { Kept, MadeFile } from '../views/assessment-view.ts';
import type { ResultView } from '../views/result-view.ts';
import { assessment, centre, dimension, ownAdviceId } from './inputs.ts';
import { method, text } from './method.ts';

const language = z.enum(languages);

/** What follows from the answers: the result, what an adviser changes in it, referrals, the plan, papers. */
export const resultMethods = {
  /** Of a closed assessment: as it was shown at its closing. `language` is that of the words. */
  'result.view': method('adviser', z.strictObject({ id: assessment, language }), z.custom<ResultView>()),

  /** The adviser's remark, own advice lines and what is left out; marked as such on paper. */
  'advice.edit': method(
    'adviser',
    z.strictObject({
      id: assessment,
      edits: z.strictObject({
        remark: text(2000),
        ownAdvice: z.array(z.strictObject({ id: ownAdviceId, text: text(500) })).max(10),
        leftOut: z.array(dimension).max(20),
      }),
    }),
    z.custom<Kept>(),
  ),

  /**
   * May this centre contact the owner about this dimension? Kept with the day and the version of the text. `null`
   * takes the answer back. Refused for a centre that the result does not offer for this dimension.
   */
  'referral.answer': method(
    'adviser',
    z.strictObject({
      id: assessment,
      dimension,
      centre,
      answer: z.enum(['yes', 'later', 'no']).nullable(),
    }),
    z.custom<Kept>(),
  ),

  /** The one-page letter to this centre, for every dimension with a "yes"; refused where there is none. */
  'referral.letter': method(
    'adviser',
    z.strictObject({ id: assessment, centre, language }),
    z.custom<MadeFile>(),
  ),

  /** One first step: who, when (`YYYY-MM-DD` or empty), the sign that it worked, done or not. */
  'plan.change': method(
    'adviser',
    z.strictObject({
      id: assessment,
      step: z.strictObject({
        dimension,
        step: z.enum(['this-week', 'this-quarter']),
        who: text(200),
        on: z.union([z.iso.date(), z.literal('')]),
        sign: text(500),
        done: z.boolean(),
      }),
    }),
    z.custom<Kept>(),
  ),

  /** The planned steps with a date as a calendar file, with a look-back after 90 days (RFC 5545). */
  'plan.calendar': method('adviser', z.strictObject({ id: assessment, language }), z.custom<MadeFile>()),

  /**
   * One paper of the advice as a PDF, as it would be saved; of a closed assessment: with the texts of its closing.
   * `scan`: the paper carries the scan, so that it opens again as the scan (`scans/workshop/carried-scan.ts`).
   * Refused: a paper that a quick scan does not have.
   */
  'report.make': method(
    'adviser',
    z.strictObject({
      id: assessment,
      paper: z.enum(papersOf.full),
      language,
      notes: z.boolean(),
      scan: z.boolean().default(false),
    }),
    z.custom<MadeFile>(),
  ),

  /**
   * The same as one page of HTML without a script or anything from outside, to read on a phone or with a screen
   * reader. Refused: a paper that a quick scan does not have.
   */
  'report.page': method(
    'adviser',
    z.strictObject({ id: assessment, paper: z.enum(pageNames), language, notes: z.boolean() }),
    z.custom<MadeFile>(),
  ),
} as const;
