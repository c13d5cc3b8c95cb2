import { expect, test } from 'vitest';
import { jsonIn, valueAt } from '../../../electron/adapters/plain-data.ts';

test('gives what stands under a key of its own, and nothing else', () => {
  const data = { a: 1, b: null, c: { d: 2 } };
  expect(['a', 'b', 'c'].map((key) => valueAt(data, key))).toEqual([1, null, { d: 2 }]);
  expect(['x', 'toString', '__proto__', 'constructor'].map((key) => valueAt(data, key))).toEqual(
    Array(4).fill(undefined),
  );
  for (const other of [null, undefined, 7, 'text', true, () => undefined]) {
    expect(valueAt(other, 'length')).toBeUndefined();
  }
  expect(valueAt([3], '0')).toBe(3);
});

test('a text that is no JSON says nothing', () => {
  expect(jsonIn('{"a":[1]}')).toEqual({ a: [1] });
  expect(['', '{', 'undefined', '{"a":1} x'].map(jsonIn)).toEqual(Array(4).fill(null));
});
