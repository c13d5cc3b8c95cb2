/**
 * A text as every table can hold it: one kind of line break, no control characters and no halves of characters. An XML
 * file cannot carry those, and both kinds of file have to say the same.
 */
export function cellText(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|[\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/gu, '');
}

/**
 * The text with an apostrophe before each place where a spreadsheet could read a formula: at the beginning, also
 * after spaces, and after a sign that separates cells where the file is opened with other settings than ours. Taking
 * those apostrophes away gives the text again.
 */
export function withoutFormula(text: string): string {
  return text.replaceAll(
    /^(?='*[\p{Z}\p{Cf}]*[=+\-@＝＋－＠\t\n])|(?<=[;,\t\n"])(?='*[=+\-@＝＋－＠])/gu,
    "'",
  );
}
