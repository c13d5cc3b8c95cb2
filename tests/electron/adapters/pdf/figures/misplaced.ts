import type { PlacedText } from '../../../../../electron/adapters/typeset/canvas.ts';
import { isArray } from '../pdf-values.ts';
import type { PageContent } from '../page-content.ts';
import type { Drawn } from './drawn.ts';
import type { DrawnText } from './drawn-texts.ts';

/** The file holds places to two decimals, and widths in thousandths of the size. */
const exact = 0.011;
const perSign = 0.0006;

/**
 * Where the typesetter and the file do not say the same: text, page, place, size and width, both ways. The hyphens that
 * divide a word are no text: each closes the text before it.
 */
export function misplaced({ placed, texts, tagged }: Drawn): readonly string[] {
  const beyond = placed.filter(({ page }) => page < 1 || page > texts.length);
  return [
    ...beyond.map(({ page, text }) => `page ${page} is not there: “${text}”`),
    ...tagged.pages.flatMap((page, at) => {
      const put = placed.filter(({ text, page: on }) => on === at + 1 && text !== '');
      const found = (texts[at] ?? []).filter(({ text }) => text !== '');
      const own = found.filter(({ isLineHyphen }) => !isLineHyphen);
      return [...differences(put, own, heightOf(page)), ...looseHyphens(found)];
    }),
  ];
}

function differences(
  put: readonly PlacedText[],
  found: readonly DrawnText[],
  height: number,
): readonly string[] {
  return Array.from({ length: Math.max(put.length, found.length) }, (_, at) => at).flatMap((at) => {
    const [one, other] = [put[at], found[at]];
    if (one === undefined) return [`not put there: “${other?.text}”`];
    if (other === undefined) return [`not in the file: “${one.text}”`];
    return isSame(one, other, height) ? [] : [`${shown(one, height)}, in the file ${shownInFile(other)}`];
  });
}

function isSame(put: PlacedText, found: DrawnText, height: number): boolean {
  return (
    put.text.replaceAll('\u00a0', ' ') === found.text &&
    near(put.size, found.size) &&
    near(put.x, found.left) &&
    near(height - put.y, found.baseline) &&
    near(put.width, found.width, exact + put.size * put.text.length * perSign)
  );
}

function near(one: number, other: number, most = exact): boolean {
  return Math.abs(one - other) <= most;
}

function shown({ text, x, y, width, size }: PlacedText, height: number): string {
  return `“${text}” at ${[x, height - y, width, size].map((one) => one.toFixed(2)).join(' ')}`;
}

function shownInFile({ text, left, baseline, width, size }: DrawnText): string {
  return `“${text}” at ${[left, baseline, width, size].map((one) => one.toFixed(2)).join(' ')}`;
}

function looseHyphens(texts: readonly DrawnText[]): readonly string[] {
  return texts.flatMap((one, at) => {
    if (!one.isLineHyphen) return [];
    const before = texts[at - 1];
    const closes =
      one.text === '-' &&
      before?.baseline === one.baseline &&
      near(before.left + before.width, one.left, 0.011 + before.size * before.text.length * perSign);
    return closes ? [] : [`a loose hyphen after “${before?.text}”`];
  });
}

function heightOf({ dictionary }: PageContent): number {
  const box = dictionary.get('MediaBox');
  return isArray(box) ? Number(box[3]) : 0;
}
