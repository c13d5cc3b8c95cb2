import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checklist } from './checklist.mjs';
import type { NamedTest } from './checklist.mjs';

test('Electron’s checklist has twenty items, and all of them stand here', () => {
  expect(checklist.map(({ number }) => number)).toEqual(
    Array.from({ length: 20 }, (_one, place) => place + 1),
  );
  expect(new Set(checklist.map(({ name }) => name)).size).toBe(20);
});

describe.each(checklist)('$number: $name', ({ rule, tests, undone }) => {
  test('has a rule and tests that are there', () => {
    expect(rule).toMatch(/\.$/u);
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((one) => !isThere(one))).toEqual([]);
  });

  test('could be undone in ways that one of its tests would notice', () => {
    expect(undone.length).toBeGreaterThan(0);
    for (const { how, file, from, to, noticed } of undone) {
      expect(isThere(noticed), how).toBe(true);
      expect(readFileSync(file, 'utf8').split(from), `${how}: ${file}`).toHaveLength(2);
      expect(from, how).not.toBe(to);
    }
  });
});

/** Under this name, and not left out. */
function isThere([file, name]: NamedTest): boolean {
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``];
  return (
    quoted.some((one) => text.includes(one)) &&
    !/\b(?:test|describe)\.(?:skip|todo|fixme|fails)\b/u.test(text)
  );
}
