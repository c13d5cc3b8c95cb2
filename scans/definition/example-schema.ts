import { z } from 'zod';

/** The answers of the example company: a response file without words; `parseResponse` looks at the rest. */
export const exampleAnswersFile = z.looseObject({ company: z.looseObject({}) });

/** Its name and its notes, by question. */
export const exampleTextsFile = z.strictObject({
  name: z.string().min(1),
  notes: z.record(z.string(), z.string().min(1)),
});
