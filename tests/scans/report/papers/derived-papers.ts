import type { Definition } from '../../../../scans/definition/definition.ts';
import { derivePaper, emptyPlan } from '../../../../scans/report/papers/derive-paper.ts';
import type { PlanOnPaper } from '../../../../scans/report/papers/derive-paper.ts';
import type { MadePaper } from '../../../../scans/report/papers/paper-names.ts';
import { buildPaperSource } from '../../../../scans/report/papers/paper-source.ts';
import type { FlowModel } from '../../../../scans/report/flow-model.ts';
import type { PaperModel } from '../../../../scans/report/report-model.ts';
import { paperWords } from '../../../../scans/services/shown/shown-of.ts';
import { inputOf } from '../report-inputs.ts';
import type { Wish } from '../reports.ts';
import { responseOf } from '../respondents.ts';
import type { RespondentName } from '../respondents.ts';

export type DerivedWish = Wish & { readonly plan?: PlanOnPaper };

/** Any paper of an invented respondent, in Dutch unless wished otherwise; `null`: there is no such paper. */
export function derivedOf(
  definition: Definition,
  name: RespondentName,
  paper: MadePaper,
  { quick = false, plan = emptyPlan, ...change }: DerivedWish = {},
): PaperModel | null {
  const response = responseOf(definition, name);
  const input = { ...inputOf(definition, quick ? { ...response, mode: 'quick' } : response), ...change };
  const wish = { paper, notes: input.notes };
  return derivePaper(buildPaperSource(input), wish, plan, paperWords(definition, input.language));
}

/** The same of a paper that is one run of blocks. */
export function flowOf(
  definition: Definition,
  name: RespondentName,
  paper: MadePaper,
  wish: DerivedWish = {},
): FlowModel {
  const model = derivedOf(definition, name, paper, wish);
  if (model?.body.kind !== 'flow') throw new Error('not a run of blocks');
  return { ...model, body: model.body };
}
