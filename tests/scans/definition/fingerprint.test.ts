import { expect, test } from 'vitest';

import { fingerprint } from '../../../scans/definition/fingerprint.ts';

// The published test vectors of FNV-1a, 32 bits.
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('%j', (text, mark) => {
  expect(fingerprint(text)).toBe(mark);
});
