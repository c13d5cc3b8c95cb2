import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseYaml } from '../../../electron/adapters/yaml-parser.ts';
import { runs, seed } from '../../runs.ts';
import { workingMs } from '../../working-time.ts';

describe('plain YAML', () => {
  test('gives data, and the line of every key or of its nearest parent', () => {
    const yaml = parseYaml('# a comment\na: 1\nlist:\n  - id: x\n    ask: >-\n      one\n      two\n');
    if (!yaml.ok) throw new Error(yaml.message);
    expect(yaml.value).toEqual({ a: 1, list: [{ id: 'x', ask: 'one two' }] });
    expect(yaml.lineOf([])).toBe(2);
    expect(yaml.lineOf(['list'])).toBe(3);
    expect(yaml.lineOf(['list', 0, 'ask'])).toBe(5);
    expect(yaml.lineOf(['list', 0, 'nope', 'deeper'])).toBe(4);
    expect(yaml.lineOf(['nope'])).toBe(2);
  });

  test('reads no as text, keeps quoted numbers and hard spaces', () => {
    const yaml = parseYaml("a: no\nb: '1.10'\nc: Quoi\u00a0?\n");
    expect(yaml.ok && yaml.value).toEqual({ a: 'no', b: '1.10', c: 'Quoi\u00a0?' });
  });

  test('an empty file is null, with line 1', () => {
    const yaml = parseYaml('');
    expect(yaml).toMatchObject({ ok: true, value: null });
    expect(yaml.ok && yaml.lineOf(['a'])).toBe(1);
  });
});

describe('what is refused, with its line and a code', () => {
  test.each([
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 3, 'duplicate-key'],
    ['a tab', 'a:\n\tb: 1\n', 2, 'tab'],
    ['wrong indentation', 'a:\n    b: 1\n  c: 2\n', 3, 'indent'],
    ['an open quote', 'a: "one\n', 1, 'quotes'],
    ['a colon in a plain text', 'a: one: two\n', 1, 'colon'],
    ['an alias', 'a: &x 1\nb: *x\n', 2, 'alias'],
    ['an anchor alone', 'a: &x 1\n', 1, 'alias'],
    ['an unknown tag', 'a: !!js/function "x"\n', 1, 'unreadable'],
    ['another version of YAML', '%YAML 1.1\n---\na: no\n', 1, 'unreadable'],
    ['a map as key', '{a: 1}: 2\n{b: 1}: 3\n', 2, 'duplicate-key'],
    ['two documents', 'a: 1\n---\nb: 2\n', 2, 'unreadable'],
  ])('%s', (_name, text, line, message) => {
    const yaml = parseYaml(text);
    expect(yaml.ok).toBe(false);
    if (yaml.ok) return;
    expect(yaml.message).toBe(message);
    expect(Math.abs(yaml.line - line)).toBeLessThanOrEqual(1);
  });
});

describe('hostile text', () => {
  const hostile: Readonly<Record<string, string>> = {
    'an alias bomb': Array.from(
      { length: 30 },
      (_, index) => `a${index}: &a${index} [${index === 0 ? 'x' : `*a${index - 1}, *a${index - 1}`}]`,
    ).join('\n'),
    'deep lists': '['.repeat(100_000),
    'deep lists, closed': '['.repeat(20_000) + ']'.repeat(20_000),
    'deep maps': '{a: '.repeat(50_000),
    'deep blocks': Array.from({ length: 900 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
    'a million characters': `a: ${'x'.repeat(1_000_000)}`,
    'forty thousand keys': Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join('\n'),
    bytes: '\u0000\u0001\u0002\ufffd\ufffd',
    'only tabs': '\t'.repeat(10_000),
    'only question marks': '? '.repeat(10_000),
    'only dashes': '- '.repeat(10_000),
    'only tags': '! '.repeat(10_000),
    'only quotes': '"'.repeat(10_001),
    'a long key': `${'k'.repeat(5000)}: 1`,
    'a lone surrogate': 'a: \ud800',
  };

  test.each(Object.keys(hostile))('%s: nothing thrown, within two seconds', (name) => {
    const ms = workingMs(() => expect(typeof parseYaml(hostile[name] ?? '').ok).toBe('boolean'));
    expect(ms).toBeLessThan(2000);
  });

  test.each(['an alias bomb', 'deep lists', 'deep maps', 'a million characters', 'only quotes'])(
    '%s is refused',
    (name) => {
      expect(parseYaml(hostile[name] ?? '').ok).toBe(false);
    },
  );

  test('no text made of the signs of YAML is thrown at', () => {
    const signs = fc.constantFrom(
      ...'a1 \n\t-?:,[]{}#&*!|>\'"%@`~<=\\'.split(''),
      '\n  ',
      '---\n',
      '%YAML 1.1\n',
      '<<: ',
      '!!set ',
    );
    const text = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (yaml) => {
        const parsed = parseYaml(yaml);
        return parsed.ok ? parsed.lineOf(['a', 0]) >= 1 : parsed.line >= 1;
      }),
      { numRuns: runs(800), seed },
    );
  });

  test('does not touch the prototype of objects', () => {
    parseYaml('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
