import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every way in which a file may hold this text: UTF-8, UTF-16, base64 wherever it begins, escaped as in JSON. */
export function formsOf(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replace(/[\u0080-\uffff]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [
    utf8,
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(escaped),
    Buffer.from(escaped.toUpperCase().replaceAll('\\U', '\\u')),
    ...[0, 1, 2].map((before) => base64Inside(utf8, before)),
    ...[0, 1, 2].map((before) => base64Inside(utf16, before)),
  ];
}

/** `<file>: <text>` for each file in the folder that holds one of these in its name or in its bytes. */
export function tracesIn(folder: string, texts: readonly string[]): readonly string[] {
  const wanted = texts.map((text) => ({ text, forms: formsOf(text) }));
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = entry.isFile() ? readFileSync(path) : Buffer.alloc(0);
    return wanted
      .filter(({ text, forms }) => entry.name.includes(text) || forms.some((form) => bytes.includes(form)))
      .map(({ text }) => `${relative(folder, path)}: ${text}`);
  });
}

/** The signs that stand for these bytes alone, when so many others come before them. */
function base64Inside(bytes: Buffer, before: number): Buffer {
  const shown = Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .replace(/=+$/u, '');
  const first = Math.ceil((before * 8) / 6);
  const last = Math.floor(((before + bytes.length) * 8) / 6);
  return Buffer.from(shown.slice(first, last));
}
