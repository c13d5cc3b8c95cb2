import { buildReport } from '../build-report.ts';
import type { ReportInput } from '../report-input.ts';
import type { HelpBlock, ReportModel } from '../report-model.ts';

/** What every paper is derived from, as a closed scan keeps it. */
export type PaperSource = {
  /** The paper "advies", with notes. */
  readonly advies: ReportModel;
  /** Where "kern" says something else; `null`: a quick scan has no such paper. */
  readonly kern: { readonly subject: string; readonly help: HelpBlock } | null;
};

export function buildPaperSource(input: Omit<ReportInput, 'paper' | 'notes'>): PaperSource {
  const advies = buildReport({ ...input, paper: 'advies', notes: true });
  if (advies.body.kind === 'quick') return { advies, kern: null };
  const { subject, body } = buildReport({ ...input, paper: 'kern', notes: true });
  return { advies, kern: { subject, help: body.core.help } };
}
