import type { Words } from './paper-words.ts';

/**
 * A number as the language writes it: "46", "46,3" or "46.3"; halves up, no trailing zeros.
 * `decimals`: how many at most, 0 to 6.
 */
export function formatNumber(value: number, decimals: number, words: Words): string {
  const factor = 10 ** decimals;
  const rounded = Math.floor(value * factor + 0.5) / factor;
  return String(rounded).replace('.', words('number.decimal'));
}
