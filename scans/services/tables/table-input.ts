import type { Assessment } from '../../assessment/assessment-record.ts';
import type { DayOf } from '../../assessment/response-of-assessment.ts';
import type { Definition, Language, Texts } from '../../definition/definition.ts';
import type { Words } from '../../report/paper-words.ts';
import type { ShownToTable } from './shown-to-table.ts';

/** Everything that the tables of one assessment are made from, in one language. */
export type TableInput = {
  readonly definition: Definition;
  readonly assessment: Assessment;
  readonly shown: ShownToTable;
  readonly language: Language;
  readonly words: Words;
  readonly text: (texts: Texts) => string;
  readonly dayOf: DayOf;
  /** Whether the respondent's notes go along. */
  readonly notes: boolean;
  /** "Innovatiescan 0.1.0" */
  readonly program: string;
};
