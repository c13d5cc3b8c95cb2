import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { jsPDF } from 'jspdf';
import type { Covers } from './clean-text.ts';
import { internalsOf } from './jspdf-internals.ts';
import type { FontName } from './style.ts';

const files: Readonly<Record<FontName, string>> = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  semibold: '600SemiBold/SourceSans3_600SemiBold.ttf',
};

export type FontFiles = Readonly<Record<FontName, string>>;

/** The font files in base64, as jsPDF takes them. Read once per program. */
export const loadFontFiles = once(async (): Promise<FontFiles> => {
  const read = (name: FontName): Promise<string> => readFile(placeOf(files[name]), 'base64');
  const [regular, semibold] = await Promise.all([read('regular'), read('semibold')]);
  return { regular, semibold };
});

/** In `fonts/` beside the bundled program, else in the package that they come from. */
function placeOf(file: string): string {
  const bundled = fileURLToPath(new URL(`fonts/${basename(file)}`, import.meta.url));
  if (existsSync(bundled)) return bundled;
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${file}`);
}

/** Widths in points of text in the fonts of a document, and which signs they have. */
export type Metrics = {
  readonly width: (text: string, font: FontName, size: number) => number;
  readonly covers: Covers;
};

/** Puts both fonts into a document; only what is used of them reaches the file. */
export function addFonts(document: jsPDF, fonts: FontFiles): Metrics {
  for (const name of ['regular', 'semibold'] as const) {
    document.addFileToVFS(`${name}.ttf`, fonts[name]);
    document.addFont(`${name}.ttf`, name, 'normal');
  }
  const widths: Readonly<Record<FontName, Map<string, number>>> = {
    regular: new Map(),
    semibold: new Map(),
  };
  return {
    width(text, font, size) {
      let sum = 0;
      for (const sign of text) sum += signWidth(document, font, sign, widths[font]);
      return sum * size;
    },
    covers: coverage(document),
  };
}

/** Nothing is kerned, so that the widths of signs add up to that of their text. In parts of the size. */
function signWidth(document: jsPDF, font: FontName, sign: string, known: Map<string, number>): number {
  const found = known.get(sign);
  if (found !== undefined) return found;
  document.setFont(font).setFontSize(100);
  const width = document.getTextWidth(sign) / 100;
  known.set(sign, width);
  return width;
}

/** Both cuts must have the sign: a text may be bold in part. */
function coverage(document: jsPDF): Covers {
  const maps = (['regular', 'semibold'] as const).map((name) => {
    document.setFont(name);
    return internalsOf(document).getFont().metadata.cmap.unicode.codeMap;
  });
  return (code) => maps.every((map) => (map[String(code)] ?? 0) > 0);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
