import type { Definition, Language } from '../../../scans/definition/definition.ts';
import { buildReport } from '../../../scans/report/build-report.ts';
import type { ReportInput } from '../../../scans/report/report-input.ts';
import type { Core, QuickCore, ReportModel } from '../../../scans/report/report-model.ts';
import { inputOf } from './report-inputs.ts';
import { responseOf } from './respondents.ts';
import type { RespondentName } from './respondents.ts';

export type Wish = Partial<ReportInput> & { readonly quick?: boolean };

/** The paper of an invented respondent, in Dutch unless wished otherwise. */
export function reportOf(definition: Definition, name: RespondentName, wish: Wish = {}): ReportModel {
  const { quick = false, ...change } = wish;
  const response = responseOf(definition, name);
  const input = inputOf(definition, quick ? { ...response, mode: 'quick' } : response);
  return buildReport({ ...input, ...change });
}

/** The two pages of a full scan. */
export function coreOf(
  definition: Definition,
  name: RespondentName,
  language: Language = 'nl',
  change: Wish = {},
): Core {
  const { body } = reportOf(definition, name, { language, ...change });
  if (body.kind !== 'full') throw new Error('not a full scan');
  return body.core;
}

/** The short paper of a quick scan. */
export function quickOf(definition: Definition, name: RespondentName): QuickCore {
  const { body } = reportOf(definition, name, { quick: true });
  if (body.kind !== 'quick') throw new Error('not a quick scan');
  return body.core;
}
