import type { PlannedStep } from '../../assessment/assessment-record.ts';
import type { DimensionId } from '../../definition/definition.ts';
import type { Words } from '../../report/paper-words.ts';
import type { Block, HelpBlock, PaperName, ReportModel } from '../../report/report-model.ts';
import { withPlan } from '../../report/with-plan.ts';
import type { ResultView } from '../views/result-view.ts';

/** All that an assessment shows in one language: on screen, and on each of its papers. */
export type ShownView = {
  /** With the offers of a referral, without the answers to them. */
  readonly view: ResultView;
  /** The paper "advies", with notes. */
  readonly advies: ReportModel;
  /** Where "kern" says something else; `null`: a quick scan has no such paper. */
  readonly kern: { readonly subject: string; readonly help: HelpBlock } | null;
  /** The themes of the printed plans or actions, in their order. */
  readonly plans: readonly DimensionId[];
  /** The day on which it was made, `YYYY-MM-DD`. */
  readonly madeOn: string;
};

/** A paper of what is shown, with the plan as it stands today; `null`: there is no such paper. */
export function paperOf(
  shown: ShownView,
  wish: { readonly paper: PaperName; readonly notes: boolean },
  plan: readonly PlannedStep[],
  words: Words,
): ReportModel | null {
  const model = wish.paper === 'kern' ? kernOf(shown) : shown.advies;
  if (model === null) return null;
  return withPlan(wish.notes ? model : withoutNotes(model), shown.plans, plan, words);
}

function kernOf({ advies, kern }: ShownView): ReportModel | null {
  const { body } = advies;
  if (kern === null || body.kind === 'quick') return null;
  const { subject, help } = kern;
  return { ...advies, subject, body: { kind: 'full', core: { ...body.core, help }, annex: [] } };
}

function withoutNotes(model: ReportModel): ReportModel {
  const annex = model.body.annex.map((block): Block =>
    block.kind === 'answer' ? { ...block, note: '' } : block,
  );
  return { ...model, body: { ...model.body, annex } };
}
