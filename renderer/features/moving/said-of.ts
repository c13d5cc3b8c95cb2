import type { Speech } from '../../language/say.ts';
import type { ImportSummary } from './import-files.ts';

/** What became of files that came in at once, in a sentence each. */
export function saidOf(summary: ImportSummary, { say, count }: Pick<Speech, 'say' | 'count'>): string {
  const { taken, there, older, replaced, beside, kept, skipped, refused, passedOver } = summary;
  const counts = [
    ['moving.sum.taken', taken],
    ['moving.sum.there', there],
    ['moving.sum.older', older],
    ['moving.sum.replaced', replaced],
    ['moving.sum.beside', beside],
    ['moving.sum.kept', kept],
    ['moving.sum.skipped', skipped.length],
    ['moving.sum.refused', refused.length],
    ['moving.sum.passed', passedOver.length],
  ] as const;
  const said = counts.filter(([, number]) => number > 0).map(([word, number]) => count(word, number));
  return said.length === 0 ? say('moving.sum.none') : said.join(' ');
}
