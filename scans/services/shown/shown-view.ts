import type { DimensionId } from '../../definition/definition.ts';
import type { Words } from '../../report/paper-words.ts';
import { derivePaper } from '../../report/papers/derive-paper.ts';
import type { PaperWish, PlanOnPaper } from '../../report/papers/derive-paper.ts';
import type { PaperSource } from '../../report/papers/paper-source.ts';
import type { PaperModel } from '../../report/report-model.ts';
import type { ResultView } from '../views/result-view.ts';

/** All that an assessment shows in one language: on screen, and on each of its papers. */
export type ShownView = PaperSource & {
  /** With the offers of a referral, without the answers to them. */
  readonly view: ResultView;
  /** The themes of the printed plans or actions, in their order. */
  readonly plans: readonly DimensionId[];
  /** The day on which it was made, `YYYY-MM-DD`. */
  readonly madeOn: string;
};

/** A paper of what is shown, with the plan as it stands today; `null`: there is no such paper. */
export function paperOf(
  shown: ShownView,
  wish: PaperWish,
  plan: Pick<PlanOnPaper, 'steps' | 'closedOn'>,
  words: Words,
): PaperModel | null {
  return derivePaper(shown, wish, { dimensions: shown.plans, ...plan }, words);
}
