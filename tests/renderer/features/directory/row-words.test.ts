import { describe, expect, it } from 'vitest';
import {
  checkedWords,
  contactWords,
  dueWords,
  knownWords,
  placeWords,
} from '../../../../renderer/features/directory/row-words.ts';
import { createSpeech } from '../../../../renderer/language/say.ts';
import { words } from '../../../../renderer/language/words-nl.ts';
import { directoryRow, fact } from './rows.ts';

const speech = createSpeech('nl', words, 'Europe/Brussels');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a row in words', () => {
  it('says where it is, what is proven, what is not, and what is not known', () => {
    const row = directoryRow({
      regions: ['VL', 'BXL'],
      facts: [
        fact('sites', 'Genk, Kortrijk'),
        fact('sites', 'Gent', { verified: false }),
        fact('website', 'sirris.be'),
        fact('membership', '25', { verified: false }),
        fact('phone', '02 1', { own: true }),
        fact('contact', 'Els', { own: true }),
      ],
    });
    expect(placeWords(row, speech)).toBe('Vlaanderen, Brussel · Genk, Kortrijk');
    expect(knownWords(row, speech)).toBe(
      'Nagekeken: plaatsen, website. Niet nagekeken: leden. Nog niet bekend: e-mail.',
    );
    expect(contactWords(row)).toBe('02 1 · Els');
  });

  it('says what support is', () => {
    const row = directoryRow({ kind: 'instrument', facts: [fact('text', 'Korting op advies.')] });
    expect(knownWords(row, speech)).toBe('Korting op advies.');
  });

  it('says who looked and when, as exactly as is known', () => {
    const said = (change: Parameters<typeof directoryRow>[0]) =>
      plain(checkedWords(directoryRow(change), speech));
    expect(said({})).toBe('bron nagekeken op 24 november 2026');
    expect(said({ checkedBy: 'adviser' })).toBe('gecontroleerd op 24 november 2026');
    expect(said({ kind: 'instrument' })).toBe('bron van 24 november 2026');
    expect(said({ kind: 'instrument', checked: '2024-03' })).toBe('bron van 2024');
    expect(said({ kind: 'instrument', checked: '' })).toBe('bron zonder datum');
  });

  it('says when to look again, and since when that should have been done', () => {
    expect(plain(dueWords(directoryRow(), speech))).toBe('opnieuw nakijken vóór 24 november 2027');
    const late = directoryRow({ state: 'overdue', reviewBy: '2026-11-01' });
    expect(plain(dueWords(late, speech))).toBe('Na te kijken sinds 1 november 2026');
  });
});
