import type { jsPDF } from 'jspdf';

/** The part of jsPDF below its public drawing calls that a tag layer needs; typed here, checked at the start. */
export type Internals = {
  readonly write: (...parts: readonly string[]) => void;
  readonly newObjectDeferred: () => number;
  readonly newObjectDeferredBegin: (id: number, doOutput: boolean) => number;
  readonly getPageInfo: (page: number) => { readonly objId: number };
  readonly getFont: () => { readonly metadata: { readonly cmap: { readonly unicode: CodeMap } } };
  readonly events: { readonly subscribe: (event: string, listener: (payload: unknown) => void) => string };
};

/** Code point → glyph number, of one font. */
type CodeMap = { readonly codeMap: Readonly<Record<string, number>> };

/** Throws where another version of jsPDF has no such calls: that is a defect of the program. */
export function internalsOf(document: jsPDF): Internals {
  const found: unknown = document.internal;
  if (!isInternals(found)) throw new Error('jsPDF without the internal calls that the tag layer needs');
  return found;
}

function isInternals(value: unknown): value is Internals {
  const names = ['write', 'newObjectDeferred', 'newObjectDeferredBegin', 'getPageInfo', 'getFont'];
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => typeof Reflect.get(value, name) === 'function') &&
    typeof Reflect.get(value, 'events') === 'object'
  );
}

/** Writes an object that got its number before, line by line. */
export function putObject(
  { write, newObjectDeferredBegin }: Internals,
  id: number,
  ...lines: readonly string[]
): void {
  newObjectDeferredBegin(id, true);
  for (const line of lines) write(line);
  write('endobj');
}

/** A text string of PDF, as UTF-16 in hexadecimal digits: needs no escapes. */
export function pdfString(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return `<FEFF${units.map((unit) => unit.toString(16).toUpperCase().padStart(4, '0')).join('')}>`;
}
