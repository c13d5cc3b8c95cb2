import type { MadeFile } from './views/assessment-view.ts';

/** More makes a path too long for some systems. Characters. */
const longestCompany = 80;

const types = {
  pdf: 'application/pdf',
  html: 'text/html;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  iscan: 'application/json',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
} as const;

/** A file to be saved, as "Innovatieadvies Metaal Voorbeeld bv 2026-11-24.pdf". `company` may be empty. */
export function madeFile(
  { what, company, day }: { readonly what: string; readonly company: string; readonly day: string },
  kind: keyof typeof types,
  bytes: Uint8Array,
): MadeFile {
  const name = [what, shortened(company), day].map(plain).filter((part) => part !== '');
  return { name: `${name.join(' ')}.${kind}`, type: types[kind], bytes };
}

function shortened(text: string): string {
  return Array.from(plain(text)).slice(0, longestCompany).join('');
}

/** Without signs that some system gives a meaning in a name, and without dots and spaces at its ends. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/[<>:"/\\|?*]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s.-]+|[\s.]+$/gu, '');
}
