import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../../../scans/services/utf8.ts';

test('is what every system calls UTF-8', () => {
  for (const text of ['', 'a\u007f\u0080\u07ff\u0800\uffff', 'é ’ € 🚀\u{10ffff}', '\ud800', 'a\udc00b']) {
    expect(utf8(text)).toEqual(new Uint8Array(new TextEncoder().encode(text)));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8(text)).toEqual(new Uint8Array(new TextEncoder().encode(text)));
    }),
  );
});
