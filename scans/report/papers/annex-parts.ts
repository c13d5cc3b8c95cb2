import type { Block } from '../report-model.ts';

/** A part of an annex: its heading of level 2 with all that stands under it. */
export type AnnexPart = readonly [Block, ...Block[]];

/** An annex in its parts, without the title above them. */
export function annexParts(annex: readonly Block[]): readonly AnnexPart[] {
  const parts: [Block, ...Block[]][] = [];
  for (const block of annex) {
    if (block.kind === 'heading' && block.level === 2) parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}
