import { z } from 'zod';
import { languages } from '../../definition/definition.ts';
import type { MadeFile, MadeSeason } from '../views/assessment-view.ts';
import { assessment } from './inputs.ts';
import { method } from './method.ts';

/** `xlsx`: every table on a sheet of its own. `csv`: one table, with the signs that a spreadsheet of that language reads. */
const as = z.enum(['xlsx', 'csv']);
const language = z.enum(languages);

/** Answers and figures as a file for spreadsheets, in one language. Twice on one day without a change: the same bytes. */
export const tableMethods = {
  /** One scan, with the figures of its screen; of several raters the proposals and counts alone. */
  'table.ofScan': method(
    'adviser',
    z.strictObject({ id: assessment, as, language, notes: z.boolean() }),
    z.custom<MadeFile>(),
  ),
  /** All scans of the list, a row each, without the example and without what cannot be read: that is named. */
  'table.ofList': method('adviser', z.strictObject({ as, language }), z.custom<MadeSeason>()),
} as const;
