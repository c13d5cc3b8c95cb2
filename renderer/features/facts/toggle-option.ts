import type { ContentView } from '../../../scans/services/views/content-view.ts';

type Fact = Pick<ContentView['facts'][number], 'options' | 'maxChoices'>;

/** `null`: one more than may be chosen. */
export type Toggled = readonly number[] | null;

/**
 * The choice after a click on one option. One choice only: the new one takes its place. An option that goes with no
 * other ("niets") clears the others, and they clear it.
 */
export function toggleOption(fact: Fact, chosen: readonly number[], option: number): Toggled {
  if (chosen.includes(option)) return chosen.filter((other) => other !== option);
  if (fact.maxChoices === 1 || fact.options[option]?.exclusive === true) return [option];
  const kept = chosen.filter((other) => fact.options[other]?.exclusive !== true);
  return kept.length >= fact.maxChoices ? null : [...kept, option].toSorted((a, b) => a - b);
}
