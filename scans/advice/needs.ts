import type { HelpTypeId } from '../definition/definition.ts';
import type { Recommendations } from './recommendation.ts';

/** What the top dimensions ask for, in the order of the priorities and then of each advice, each once (METHOD 6). */
export function neededHelpTypes(recommendations: Recommendations): readonly HelpTypeId[] {
  const top = recommendations.items.filter(({ place }) => place === 'top');
  return [...new Set(top.flatMap(({ advice }) => advice.helpTypes))];
}
