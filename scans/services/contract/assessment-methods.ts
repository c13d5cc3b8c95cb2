import { z } from 'zod';
import type { AssessmentId } from '../../assessment/assessment-record.ts';
import { languages } from '../../definition/definition.ts';
import type { AssessmentRow } from '../store-ports.ts';
import type { Kept, MadeFile, Opened } from '../views/assessment-view.ts';
import { assessment, company, variant } from './inputs.ts';
import { fileName, method, text } from './method.ts';

const byId = z.strictObject({ id: assessment });

/** Assessments as files: the list, what stands in it, and their life from new to trash. */
export const assessmentMethods = {
  /** Newest change first; unreadable files at the end, each with what is wrong. */
  'assessment.list': method('adviser', z.strictObject({}), z.custom<readonly AssessmentRow[]>()),
  'assessment.listTrash': method('adviser', z.strictObject({}), z.custom<readonly AssessmentRow[]>()),

  /**
   * A new assessment with one response, on disk. The name is that of the company. A wrong company is refused with
   * every problem. `language` is that of the scan.
   */
  'assessment.create': method(
    'adviser',
    z.strictObject({
      variant,
      mode: z.enum(['full', 'quick']),
      filledBy: z.enum(['owner', 'adviser']),
      language: z.enum(languages),
      company,
    }),
    z.custom<Kept>(),
  ),

  /** The example company, filled in and closed, marked as an example. Once: later calls give the same one. */
  'assessment.addExample': method(
    'adviser',
    z.strictObject({ language: z.enum(languages) }),
    z.custom<AssessmentId>(),
  ),

  'assessment.open': method('adviser', byId, z.custom<Opened>()),
  'assessment.rename': method(
    'adviser',
    z.strictObject({ id: assessment, name: text(200).min(1) }),
    z.custom<Kept>(),
  ),
  /** A copy with a new id, open again, without referrals; its name says that it is a copy. */
  'assessment.duplicate': method(
    'adviser',
    z.strictObject({ id: assessment, language: z.enum(languages) }),
    z.custom<Kept>(),
  ),
  'assessment.trash': method('adviser', byId, z.null()),
  /** By the `file` of a row of the trash. */
  'assessment.restore': method('adviser', z.strictObject({ file: fileName() }), z.custom<AssessmentId>()),
  /**
   * Leaves nothing in the data folder of the scan of a row of the trash, by its `file`. There is no way back. Gives
   * the scan; `null` where only this file went, because the scan is in the list too or the file tells of no scan.
   */
  'assessment.erase': method(
    'adviser',
    z.strictObject({ file: fileName() }),
    z.custom<AssessmentId | null>(),
  ),
  /** The same for a scan that is not in the trash. */
  'assessment.eraseNow': method('adviser', byId, z.custom<AssessmentId>()),

  /** Replaces the company. Refused with every problem; a refused company changes nothing. */
  'assessment.setCompany': method('adviser', z.strictObject({ id: assessment, company }), z.custom<Kept>()),

  /** Closes it today and keeps the result and texts as they are now, in all languages. Refused when closed. */
  'assessment.close': method('adviser', byId, z.custom<Kept>()),
  /** Opens a closed one again; what was shown at its closing is forgotten. Refused when open. */
  'assessment.reopen': method('adviser', byId, z.custom<Kept>()),
  /** A closed one with the content of today: the result that is shown is made anew, the closing date stays. */
  'assessment.recompute': method('adviser', byId, z.custom<Kept>()),
  /**
   * A quick scan of at most 90 days → a new full one with its answers, to be confirmed (METHOD 7). Refused for a
   * full one and after 90 days.
   */
  'assessment.grow': method('adviser', byId, z.custom<Kept>()),

  /**
   * The file to keep, mail or double-click. Twice without a change: the same bytes. Of a file of a newer version: its
   * bytes as they stand.
   */
  'assessment.export': method('adviser', byId, z.custom<MadeFile>()),
  /**
   * The same, locked with a password of at least twelve characters. Nobody can open it without: it is opened again
   * with it before it is given.
   */
  'assessment.exportSealed': method('adviser', byId.extend({ password: text(1000) }), z.custom<MadeFile>()),
} as const;
