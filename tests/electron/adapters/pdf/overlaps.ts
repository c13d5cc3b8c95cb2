import type { TextRun } from './read-page-text.ts';
/** Pairs of runs whose letters would lie on each other. Letters rise about 0.7 of their size above the baseline. */
export function overlaps(texts: readonly TextRun[]): readonly string[] {
  return texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => {
      const beside = one.right - 0.5 > other.left && other.right - 0.5 > one.left;
      const [low, high] = one.baseline < other.baseline ? [one, other] : [other, one];
      const apart = high.baseline - low.baseline >= 0.7 * low.size;
      return beside && !apart ? [`“${one.text}” on “${other.text}”`] : [];
    }),
  );
}
