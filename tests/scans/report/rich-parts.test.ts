import { describe, expect, it } from 'vitest';
import { richParts } from '../../../scans/report/rich-parts.ts';

describe('richParts', () => {
  it('splits a sentence into plain and bold parts', () => {
    expect(richParts('Begin met **Klant en markt** (A).')).toEqual([
      { text: 'Begin met ', bold: false },
      { text: 'Klant en markt', bold: true },
      { text: ' (A).', bold: false },
    ]);
  });

  it('starts with bold, and gives no empty parts', () => {
    expect(richParts('**Geld:** zie verder')).toEqual([
      { text: 'Geld:', bold: true },
      { text: ' zie verder', bold: false },
    ]);
    expect(richParts('')).toEqual([]);
  });

  it('leaves a lone pair of stars as it was typed', () => {
    expect(richParts('**A** en 2**3')).toEqual([
      { text: 'A', bold: true },
      { text: ' en 2**3', bold: false },
    ]);
    expect(richParts('2**3')).toEqual([{ text: '2**3', bold: false }]);
  });
});
