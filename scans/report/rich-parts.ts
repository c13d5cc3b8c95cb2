/** A stretch of text in one weight. */
export type RichPart = { readonly text: string; readonly bold: boolean };

/** `Begin met **Klant** (A)` → plain and bold parts in order, none of them empty. A lone `**` stays as typed. */
export function richParts(text: string): readonly RichPart[] {
  return text
    .split(/\*\*(.+?)\*\*/su)
    .flatMap((piece, at) => (piece === '' ? [] : [{ text: piece, bold: at % 2 === 1 }]));
}
