/** Whether the font has a glyph for a code point. */
export type Covers = (codePoint: number) => boolean;

/** Stands where the font has no glyph. */
export const substitute = '□';

/**
 * User text as jsPDF can draw it: jsPDF cuts a line at a tab and drops what the font lacks without a sign. Composed
 * (NFC), tabs and exotic spaces as plain spaces, line breaks as `\n`, invisible signs gone; a character that the font
 * lacks becomes what it stands for (ﬁ → fi), else `□`. The no-break space stays: it steers the line breaks.
 */
export function cleanText(text: string, covers: Covers): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replaceAll(/[\u202f\u2007]/gu, '\u00a0')
    .replaceAll(/\t|(?!\u00a0)\p{Zs}/gu, ' ')
    .replaceAll(/(?!\n)\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu, '');
  return plain.replaceAll(/[^\n\u0020-\u007e]/gu, (sign) => drawable(sign, covers));
}

/** Whether a paper has to say that characters were replaced. */
export function needsSubstitute(text: string, covers: Covers): boolean {
  return !text.includes(substitute) && cleanText(text, covers).includes(substitute);
}

function drawable(sign: string, covers: Covers): string {
  if (coversAll(sign, covers)) return sign;
  const plainer = sign.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  if (plainer !== '' && coversAll(plainer, covers)) return plainer;
  // A mark that belongs to the letter before it would stand there alone.
  return /^\p{M}$/u.test(sign) ? '' : substitute;
}

/** Beyond the basic plane jsPDF has no glyphs, whatever the font holds. */
function coversAll(text: string, covers: Covers): boolean {
  return Array.from(text).every((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code <= 0xffff && covers(code);
  });
}
