import type { PaperAttachment } from '../../../../scans/services/ports.ts';
import { drawnOf } from './figures/drawn.ts';
import type { Drawn } from './figures/drawn.ts';

/** Of any paper, the scan that travels inside included. */
export const mostBytes = 200_000;

/** Kinds of paper that were drawn twice: once for each kind is enough. */
const drawnTwice = new Set<string>();

/** What is wrong with the bytes of a paper: too many, or others when the same is drawn again. */
export function bytesFailures({ bytes, model }: Drawn, attachment?: PaperAttachment): readonly string[] {
  const { kind } = model.body;
  const isFirst = !drawnTwice.has(kind);
  drawnTwice.add(kind);
  return [
    ...(bytes.length > mostBytes ? [`${bytes.length} bytes`] : []),
    ...(isFirst && !isSame(drawnOf(model, attachment).bytes, bytes)
      ? ['other bytes when it is drawn again']
      : []),
  ];
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(other);
}
