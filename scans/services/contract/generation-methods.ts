import { z } from 'zod';
import { languages } from '../../definition/definition.ts';
import type { GenerationDifference, GenerationView, WentBack } from '../views/generation-view.ts';
import { assessment } from './inputs.ts';
import { fileName, method } from './method.ts';

/** By the `file` of a row of `assessment.generations`. */
const byFile = z.strictObject({ id: assessment, file: fileName() });

/** An assessment as it was: copies that are kept by themselves, and the way back to one of them. */
export const generationMethods = {
  /** Newest first, each with how much it differs from now. */
  'assessment.generations': method(
    'adviser',
    z.strictObject({ id: assessment }),
    z.custom<readonly GenerationView[]>(),
  ),

  /** What going back to one would change, in the words of the content of today. */
  'assessment.compareGeneration': method(
    'adviser',
    byFile.extend({ language: z.enum(languages) }),
    z.custom<GenerationDifference>(),
  ),

  /**
   * Keeps a copy of what is there now, and puts the content of this one in its place. Refused where that copy cannot
   * be made. What the owner agreed to stays as it is now. Undone by going back to the copy that was made.
   */
  'assessment.goBackTo': method('adviser', byFile, z.custom<WentBack>()),
} as const;
