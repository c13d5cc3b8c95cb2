import type { LevelNumber } from '../../definition/definition.ts';

/** Viridis-5, from level 0 to 4: the same on screen, on paper and on a page. */
export const levelColours = ['#440154', '#3b528b', '#21918c', '#5ec962', '#fde725'] as const;

/** Whether white is read on the colour of a level; else ink. */
export function hasWhiteText(level: LevelNumber): boolean {
  return level < 2;
}

/** Slanted lines: what they are drawn in, and how far apart. */
export type Hatch = { readonly ink: 'white' | 'ink'; readonly gap: number };

/** Levels stay apart in grey print by the density of their lines. */
export const levelHatches: Readonly<Record<LevelNumber, Hatch | null>> = {
  0: null,
  1: { ink: 'white', gap: 3 },
  2: { ink: 'ink', gap: 4 },
  3: { ink: 'ink', gap: 11 },
  4: null,
};
