import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName } from '../../../electron/adapters/safe-file-name.ts';

describe('the name of a file', () => {
  test.each([
    ['Advies Metaal Voorbeeld bv.pdf', 'Advies Metaal Voorbeeld bv.pdf'],
    ['Café d’Anvers – één.iscan', 'Café d’Anvers – één.iscan'],
    ['PLAN.ICS', 'PLAN.ics'],
    ['../../.bashrc.pdf', 'bashrc.pdf'],
    ['/etc/passwd.pdf', 'etc-passwd.pdf'],
    ['C:\\Windows\\x.pdf', 'C--Windows-x.pdf'],
    ['-rf.pdf', 'rf.pdf'],
    ['.pdf', 'innovatiescan.pdf'],
    ['CON.pdf', 'innovatiescan CON.pdf'],
    ['lpt1.old.pdf', 'innovatiescan lpt1.old.pdf'],
    ['a\u202efdp.pdf', 'afdp.pdf'],
    ['regel\nbreuk.pdf', 'regelbreuk.pdf'],
    ['advies. .pdf', 'advies.pdf'],
    [`${'é'.repeat(500)}.pdf`, `${'é'.repeat(120)}.pdf`],
  ])('%j becomes %j', (text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  test.each(['', 'pdf', 'advies', 'advies.exe', 'advies.pdf.desktop', 'advies.pdf ', 'advies.htm', 'a.pdf/'])(
    '%j is none of ours',
    (text) => {
      expect(safeFileName(text)).toBeNull();
    },
  );

  test('any text gives one plain name or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = safeFileName(`${text}.pdf`);
        expect(name).toMatch(/^[^\s.<>:"/\\|?*\p{Cc}\p{Cf}-][^<>:"/\\|?*\p{Cc}\p{Cf}]*\.pdf$/u);
        expect(safeFileName(name ?? '')).toBe(name);
      }),
    );
  });
});
