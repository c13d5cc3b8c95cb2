import { z } from 'zod';
import type { AssessmentId } from '../../assessment/assessment-record.ts';
import { languages } from '../../definition/definition.ts';
import type { Kept } from '../views/assessment-view.ts';
import type { GenerationDifference } from '../views/generation-view.ts';
import type { Imported, ImportedOne } from '../views/import-view.ts';
import { fileBytes, fileName, method, text } from './method.ts';

const incoming = z.strictObject({ file: fileName(), bytes: fileBytes() });

/** Files of somebody else, of which the content says what they are. None leaves a trace in the history of a scan. */
export const importMethods = {
  /** → the list. What differs from one that is there is a question, not a refusal. */
  'assessment.import': method('adviser', incoming, z.custom<Imported>()),
  /** Several at once, in their order. Of one scan in several files the newest goes first. */
  'assessment.importMany': method(
    'adviser',
    z.strictObject({ files: z.array(incoming).max(200) }),
    z.custom<readonly ImportedOne[]>(),
  ),
  /** When the user prefers the file over revision `over` of the one that is there, of which a copy is kept. */
  'assessment.importOver': method('adviser', incoming.extend({ over: z.int().min(0) }), z.custom<Kept>()),
  /** When he keeps both: the one in the file as another scan, open or closed as it was. Twice makes one. */
  'assessment.importBeside': method(
    'adviser',
    incoming.extend({ language: z.enum(languages) }),
    z.custom<AssessmentId>(),
  ),
  /** What taking the file would change in the one that is there, in the words of the content of today. */
  'assessment.compareImport': method(
    'adviser',
    incoming.extend({ language: z.enum(languages) }),
    z.custom<GenerationDifference>(),
  ),
  /** The bytes inside a sealed file. A wrong password and a damaged file cannot be told apart. */
  'assessment.unseal': method('adviser', incoming.extend({ password: text(1000) }), z.custom<Uint8Array>()),
} as const;
