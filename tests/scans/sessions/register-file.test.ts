import { describe, expect, test } from 'vitest';
import {
  maxRegisterSize,
  noRegister,
  parseRegister,
  registerText,
} from '../../../scans/sessions/register-file.ts';
import type { Register } from '../../../scans/sessions/register.ts';
import { sha256Hex } from '../assessment/example-assessment.ts';
import { exampleRegister } from './example-register.ts';

function textOf(register: Register): string {
  const text = registerText(register, 'sessions.json', sha256Hex);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  return text.value;
}

function codesOf(text: string): readonly string[] {
  const parsed = parseRegister(text, 'sessions.json', sha256Hex);
  return parsed.ok
    ? []
    : parsed.problems.map(({ code, place }) => (place === '' ? code : `${code} ${place}`));
}

/** With a checksum that is right, as whoever knows how it is made would write it. */
function signed(document: object): string {
  return JSON.stringify({ ...document, checksum: sha256Hex(JSON.stringify(document)) });
}

describe('the text of a register', () => {
  test('gives the same register back, and the same text whatever the order of its keys', () => {
    for (const register of [noRegister, exampleRegister]) {
      const text = textOf(register);
      expect(parseRegister(text, 'sessions.json', sha256Hex)).toEqual({ ok: true, value: register });
      const turned: Register = {
        ...register,
        sessions: register.sessions.map(({ title, ...session }) => ({ title, ...session })),
      };
      expect(textOf(turned)).toBe(text);
      expect(text.endsWith('\n')).toBe(true);
    }
  });

  test('is refused as damaged wherever one sign of it changed or went', () => {
    const text = textOf(exampleRegister);
    for (let at = 0; at < text.length; at += 97) {
      const sign = text[at] === 'x' ? 'y' : 'x';
      const [code = ''] = codesOf(text.slice(0, at) + sign + text.slice(at + 1));
      expect(code, `${at}`).toMatch(/^register-(damaged|foreign)/u);
      expect(codesOf(text.slice(0, at)), `${at}`).toEqual(['register-damaged']);
    }
    expect(codesOf('')).toEqual(['register-damaged']);
    expect(codesOf('[]')).toEqual(['register-damaged']);
  });

  test('is refused when it is of a newer version, of another program, or too large', () => {
    expect(codesOf(JSON.stringify({ format: 'innovatiescan-sessions', version: 2, later: true }))).toEqual([
      'register-newer',
    ]);
    expect(codesOf('{"format":"innovatiescan","version":2}')).toEqual(['register-foreign']);
    expect(codesOf('x'.repeat(maxRegisterSize + 1))).toEqual(['register-too-large']);
  });

  test('is refused with the place of what does not fit, also where its checksum is right', () => {
    const head = { format: 'innovatiescan-sessions', version: 1 };
    const [first] = exampleRegister.sessions;
    const [person] = exampleRegister.persons;
    expect(codesOf(signed({ ...head, ...noRegister }))).toEqual([]);
    expect(codesOf(signed({ ...head, ...noRegister, more: 1 }))).toEqual(['register-damaged']);
    expect(codesOf(signed({ ...head, ...noRegister, sessions: [{ ...first, on: '2026-02-30' }] }))).toEqual([
      'register-damaged sessions.0.on',
    ]);
    expect(codesOf(signed({ ...head, ...noRegister, sessions: [{ ...first, extra: 1 }] }))).toEqual([
      'register-damaged sessions.0',
    ]);
    expect(codesOf(signed({ ...head, ...noRegister, persons: [person, person] }))).toEqual([
      'register-damaged persons',
    ]);
    expect(codesOf(signed({ ...head, ...noRegister, persons: [{ ...person, name: 'a\u202eb' }] }))).toEqual([
      'register-damaged persons.0.name',
    ]);
    const proto = `{"format":"innovatiescan-sessions","version":1,"__proto__":{},"checksum":""}`;
    expect(codesOf(proto)).toEqual(['register-damaged __proto__']);
  });

  test('is not made of what could not be read back', () => {
    const [first] = exampleRegister.sessions;
    if (first === undefined) throw new Error('no session');
    const long = { ...exampleRegister, sessions: [{ ...first, title: 'x'.repeat(201) }] };
    expect(registerText(long, 'sessions.json', sha256Hex)).toEqual({
      ok: false,
      problems: [
        { file: 'sessions.json', place: 'sessions.0.title', code: 'register-does-not-fit', values: {} },
      ],
    });
    const many = { ...noRegister, sessions: Array.from({ length: 2001 }, () => first) };
    expect(registerText(many, 'sessions.json', sha256Hex).ok).toBe(false);
  });
});
