import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '../electron/adapters/pdf/read-pdf.ts';
import type { PdfFacts } from '../electron/adapters/pdf/read-pdf.ts';

/** The saved files with this ending, oldest name first. */
export function savedFiles(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** The only saved file with this ending. */
export function savedFile(folder: string, ending: string): string {
  const [file, ...more] = savedFiles(folder, ending);
  if (file === undefined || more.length > 0)
    throw new Error(`${String(more.length)} more or none: ${ending}`);
  return file;
}

/** A saved paper as a reader program sees it, and its text in one line. */
export async function readPaper(file: string): Promise<PdfFacts & { readonly text: string }> {
  const facts = await readPdf(new Uint8Array(readFileSync(file)));
  return { ...facts, text: facts.pages.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ') };
}

/** Without what a narrow column does to a text: hyphens at line ends, and spaces. */
export function unwrapped(text: string): string {
  return text.replaceAll(/[\s\u00ad-]/gu, '');
}
