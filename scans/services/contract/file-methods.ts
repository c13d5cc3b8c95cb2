import { z } from 'zod';
import { languages } from '../../definition/definition.ts';
import type { Problem } from '../../definition/problem.ts';
import { papersOf } from '../../report/papers/paper-names.ts';
import type { GroupObject } from '../group-object.ts';
import type { ScoreLine } from '../score-line.ts';
import { fileName, method, text } from './method.ts';

export type ContentReport = { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/** At most as many characters as a response file may have bytes. */
const fileText = text(1_000_000);

/** What works on files of answers and on the content, without a data folder: the command line. */
export const fileMethods = {
  /** A response file → the result as one line of `score` (METHOD 2 to 7). `file` is only a name for problems. */
  'response.score': method(
    'adviser',
    z.strictObject({ file: fileName(), text: fileText }),
    z.custom<ScoreLine>(),
  ),

  /**
   * A response file → one paper as a PDF. `language: null` is the language of the file, else Dutch. `date` fixes
   * the file's date and id: the same input gives the same bytes.
   */
  'report.render': method(
    'adviser',
    z.strictObject({
      file: fileName(),
      text: fileText,
      paper: z.enum([...papersOf.full, 'verwijsbrief']),
      language: z.enum(languages).nullable(),
      date: z.iso.date(),
      notes: z.boolean(),
    }),
    z.custom<Uint8Array>(),
  ),

  /** The response files of several raters of one company → spread, proposals and their result (METHOD 8). */
  'group.score': method(
    'adviser',
    z.strictObject({ files: z.array(z.strictObject({ file: fileName(), text: fileText })) }),
    z.custom<GroupObject>(),
  ),

  /**
   * The content folder, personas included → every problem, and what is past its review date on `date`
   * (`null`: dates are not looked at). Broken content is an answer here, not a refusal.
   */
  'content.check': method(
    'adviser',
    z.strictObject({ date: z.iso.date().nullable() }),
    z.custom<ContentReport>(),
  ),
} as const;
