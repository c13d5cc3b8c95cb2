import type { Sha256Hex } from '../assessment/scan-file.ts';
import { objectionsTo } from '../definition/json-limits.ts';
import type { Parsed, Problem } from '../definition/problem.ts';
import { registerSchema } from './register-schema.ts';
import type { Register } from './register.ts';

export const registerFormat = 'innovatiescan-sessions';
const version = 1;
/** Bytes of the file; more is refused unread. */
export const maxRegisterSize = 5_000_000;

export const noRegister: Register = { programmes: [], series: [], persons: [], sessions: [] };

/**
 * The text of a register → the register. `file` is the name that problems carry. Refused with one sentence: what is
 * too large, of another program, of a newer version, or damaged, which a checksum tells. Never throws.
 */
export function parseRegister(text: string, file: string, sha256Hex: Sha256Hex): Parsed<Register> {
  const refused = (code: string, place = ''): Parsed<never> => ({
    ok: false,
    problems: [{ file, place, code, values: {} }],
  });
  if (text.length > maxRegisterSize) return { ok: false, problems: [tooLarge(file)] };
  const root = objectIn(text);
  if (root === null) return refused('register-damaged');
  const { format, version: made, checksum, ...document } = root;
  if (format !== registerFormat) return refused('register-foreign');
  if (typeof made === 'number' && made > version) return refused('register-newer');
  const [objection] = objectionsTo(document);
  if (objection !== undefined) return refused('register-damaged', objection.place.slice(-200));
  if (checksum !== sha256Hex(unsigned(document))) return refused('register-damaged');
  const shaped = registerSchema.safeParse(document);
  if (!shaped.success) return refused('register-damaged', placeOf(shaped.error.issues[0]));
  const twice = firstTwice(shaped.data);
  return twice === null ? { ok: true, value: shaped.data } : refused('register-damaged', twice);
}

/**
 * The text of a register: keys in a fixed order and a checksum, so that the same register gives the same text.
 * Refused is what could not be read back: too many of something, or too large together.
 */
export function registerText(register: Register, file: string, sha256Hex: Sha256Hex): Parsed<string> {
  const shaped = registerSchema.safeParse(register);
  if (!shaped.success) {
    const place = placeOf(shaped.error.issues[0]);
    return { ok: false, problems: [{ file, place, code: 'register-does-not-fit', values: {} }] };
  }
  const document = { format: registerFormat, version, ...shaped.data };
  const signed = { ...document, checksum: sha256Hex(unsigned(shaped.data)) };
  const text = `${JSON.stringify(signed, null, 1)}\n`;
  return text.length > maxRegisterSize
    ? { ok: false, problems: [tooLarge(file)] }
    : { ok: true, value: text };
}

function unsigned(document: object): string {
  return JSON.stringify({ format: registerFormat, version, ...document });
}

function tooLarge(file: string): Problem {
  const values = { most: String(maxRegisterSize / 1_000_000) };
  return { file, place: '', code: 'register-too-large', values };
}

function placeOf(issue: { readonly path: readonly PropertyKey[] } | undefined): string {
  return (issue?.path ?? []).map(String).join('.');
}

/** Two of one list with the same id: nobody could say which is meant. */
function firstTwice({ programmes, series, persons, sessions }: Register): string | null {
  const lists: Readonly<Record<string, readonly string[]>> = {
    programmes: programmes.map(({ code }) => code),
    series: series.map(({ id }) => id),
    persons: persons.map(({ id }) => id),
    sessions: sessions.map(({ id }) => id),
  };
  const found = Object.entries(lists).find(([, ids]) => new Set(ids).size < ids.length);
  return found?.[0] ?? null;
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const root: unknown = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
    return typeof root === 'object' && root !== null && !Array.isArray(root) ? { ...root } : null;
  } catch {
    return null;
  }
}
