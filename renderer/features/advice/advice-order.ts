import type { DimensionId } from '../../../scans/definition/definition.ts';
import type { AdviceView } from '../../../scans/services/views/result-view.ts';

export type AdviceOrder = {
  /** The themes of the plan, or the one to maintain. */
  readonly first: readonly AdviceView[];
  readonly others: readonly AdviceView[];
  /** After this one comes, among the first; `null`: it was the last, or none of them. */
  readonly next: AdviceView | null;
};

/** How one goes from one advice to another. */
export function adviceOrder(advice: readonly AdviceView[], here: DimensionId): AdviceOrder {
  const first = advice.filter(({ place }) => place !== 'other');
  const at = first.findIndex(({ dimension }) => dimension === here);
  return {
    first,
    others: advice.filter(({ place }) => place === 'other'),
    next: at === -1 ? null : (first[at + 1] ?? null),
  };
}
