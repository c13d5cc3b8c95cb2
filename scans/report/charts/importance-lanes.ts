import type { Importance } from '../../definition/definition.ts';
import type { ImportanceLane, ImportanceMark } from './importance-shape.ts';

/** A theme with a score, and how important it is. */
export type RatedMark = ImportanceMark & { readonly importance: Importance };

export const lanesFromTop: readonly Importance[] = [3, 2, 1, 0];

/**
 * The lanes of the chart, the most important on top: in each the lowest score first, of the same score the first
 * theme. `wordOf`: "cruciaal".
 */
export function importanceLanes(
  themes: readonly RatedMark[],
  wordOf: (importance: Importance) => string,
): readonly ImportanceLane[] {
  return lanesFromTop.map((importance) => ({
    name: `${String(importance)} · ${wordOf(importance)}`,
    marks: themes
      .filter((theme) => theme.importance === importance)
      .toSorted((one, other) => one.score - other.score || one.number - other.number)
      .map(({ number, name, letter, score, level }) => ({ number, name, letter, score, level })),
  }));
}
