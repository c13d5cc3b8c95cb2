import { expect, test } from 'vitest';

import { loadContentFiles } from '../../definition.ts';

/** E-mail addresses in a text, without those inside a web address. */
function emailsIn(text: string): readonly string[] {
  return text.match(/[\w.+-]+@[\w-]+\.[a-z]{2,}/gi) ?? [];
}

/**
 * Whatever could be dialled: an international number, a national one that begins with 0 and has nine or ten digits
 * in groups, or a short number after a word for telephone. Dates, web addresses, enterprise numbers (four, three and three digits)
 * and codes of activities are no telephone numbers.
 */
function phonesIn(text: string): readonly string[] {
  const rest = text
    .replaceAll(/https?:\/\/[^\s'"]+/g, ' ')
    .replaceAll(/\bdoi:\S+/g, ' ')
    .replaceAll(/(?<![\d+])(?:BE\s?)?[01]\d{3}[. ]\d{3}[. ]\d{3}(?!\d)/g, ' ');
  return [
    ...(rest.match(/(?:\+|\b00)\d{1,3}(?:[\s\u00a0./()-]*\d){7,10}/g) ?? []),
    ...(rest.match(/(?<![\d.+-])0\d{1,3}(?:[\s\u00a0./-]\d{2,3}){2,4}(?!\d)/g) ?? []),
    ...[
      ...rest.matchAll(
        /(?<![-\p{L}])(?:tel|tél|telefoon|téléphone|telefon|phone|bel|call|appelez)\b\W{0,5}(\d{3,})/giu,
      ),
    ].map((match) => match[1] ?? ''),
  ];
}

test('the content holds no e-mail address', async () => {
  for (const { path, text } of await loadContentFiles()) expect(emailsIn(text), path).toEqual([]);
});

test('the content holds no telephone number but 1819', async () => {
  for (const { path, text } of await loadContentFiles()) {
    expect(
      phonesIn(text).filter((number) => number !== '1819'),
      path,
    ).toEqual([]);
  }
});

test('these tests bite', () => {
  const area = ['+32', '2', '555', '00', '00'];
  expect(phonesIn(`Bel ons: ${area.join(' ')}.`)).toEqual([area.join(' ')]);
  expect(phonesIn(`phone: '${['02', '555', '00', '00'].join(' ')}'`)).not.toEqual([]);
  expect(phonesIn(['0470', '55', '00', '00'].join('/').replace('/55', '/55'))).not.toEqual([]);
  expect(phonesIn(['0032', '2', '5550000'].join(' '))).not.toEqual([]);
  expect(phonesIn('phone: 1820')).toEqual(['1820']);
  expect(emailsIn(['iemand', 'voorbeeld.be'].join('@'))).not.toEqual([]);
});

test('and leave what is no number to dial', () => {
  const harmless =
    "checked: '2026-05-01' nace: ['43.10', '0112'] 0123.456.749 BE 0123.456.749 https://a.be/02-555-00-00";
  expect(phonesIn(harmless)).toEqual([]);
});
