import { z } from 'zod';
import { languages } from '../../definition/definition.ts';
import { variantId } from '../../definition/ids.ts';
import type { MadeFile } from '../views/assessment-view.ts';
import { method, text } from './method.ts';

/** The blank form on paper; no scan is needed for it. */
export const formMethods = {
  /**
   * The blank answer form of a variant as a PDF, with the logo of the settings. Refused: a variant that the content
   * does not have. `date` fixes the file's date and id, so that the same input gives the same bytes; then the settings
   * are not looked at. `null`: today.
   */
  'form.make': method(
    'adviser',
    z.strictObject({
      variant: text(100).transform(variantId),
      mode: z.enum(['full', 'quick']),
      language: z.enum(languages),
      date: z.iso.date().nullable().default(null),
    }),
    z.custom<MadeFile>(),
  ),
} as const;
