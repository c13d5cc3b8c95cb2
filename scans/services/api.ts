import { z } from 'zod';
import { languages } from '../definition/definition.ts';
import type { Problem } from '../definition/problem.ts';
import type { Outcome } from './failure.ts';
import type { GroupObject } from './group-object.ts';
import type { ScoreLine } from './score-line.ts';

/** What a host needs to name, so that it imports from `services/` alone. */
export { languages } from '../definition/definition.ts';
export type { Language } from '../definition/definition.ts';
export type { Problem } from '../definition/problem.ts';

/**
 * The whole contract between any host and the product: method → who may call it, what goes in, what comes out.
 * A new use case is one entry here and one function in `services.ts`; hosts need no change.
 */
export const api = {
  /** A response file → the result as one line of `score` (METHOD 2 to 7). `file` is only a name for problems. */
  'response.score': method(
    'adviser',
    z.strictObject({ file: fileName(), text: fileText() }),
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
      text: fileText(),
      paper: z.enum(['advies', 'kern']),
      language: z.enum(languages).nullable(),
      date: z.iso.date(),
      notes: z.boolean(),
    }),
    z.custom<Uint8Array>(),
  ),

  /** The response files of several raters of one company → spread, proposals and their result (METHOD 8). */
  'group.score': method(
    'adviser',
    z.strictObject({ files: z.array(z.strictObject({ file: fileName(), text: fileText() })) }),
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

export type ContentReport = { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/** Who calls. An adviser may do what a participant may do; a participant only what is meant for participants. */
export type Audience = 'adviser' | 'participant';

export type Method = keyof typeof api;
export type Input<M extends Method> = z.input<(typeof api)[M]['input']>;
export type Checked<M extends Method> = z.output<(typeof api)[M]['input']>;
export type Output<M extends Method> = z.output<(typeof api)[M]['output']>;

/** One function per method, called with checked input only: `dispatch` is the door. */
export type Services = { readonly [M in Method]: (input: Checked<M>) => Promise<Outcome<Output<M>>> };

function method<I extends z.ZodType, O extends z.ZodType>(audience: Audience, input: I, output: O) {
  return { audience, input, output };
}

function fileName() {
  return z.string().max(4096);
}

/** At most as many characters as a response file may have bytes. */
function fileText() {
  return z.string().max(1_000_000);
}
