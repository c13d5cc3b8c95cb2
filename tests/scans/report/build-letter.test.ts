import { describe, expect, test } from 'vitest';
import { languages } from '../../../scans/definition/definition.ts';
import { buildLetters } from '../../../scans/report/build-letter.ts';
import { letterExample } from './letter-example.ts';
import { loadDefinition } from '../../definition.ts';
import { textsOf } from './model-texts.ts';

const definition = await loadDefinition();

describe.each(languages)('a letter of referral in %s', (language) => {
  const letters = buildLetters(letterExample(definition, language)).body.letters;

  test('is one per address, with whole sentences', () => {
    expect(letters.map(({ to }) => to.name)).toHaveLength(2);
    for (const text of textsOf(letters)) expect(text).not.toMatch(/[{}]|undefined/u);
  });

  test('leaves what is not known to be written by hand, and never guesses it', () => {
    expect(letters[0]?.from.map(({ value }) => value)).toEqual(['Metaal Voorbeeld bv', '', '', '']);
  });
});

test('says since when and to which text a yes was given, and ticks only that', () => {
  const [letter] = buildLetters(letterExample(definition, 'nl')).body.letters;
  expect(letter?.themes.map(({ isTicked }) => isTicked)).toEqual([true, true]);
  expect(letter?.consent).toEqual([
    'Ik wil dat Sirris mij contacteert over wat hierboven is aangekruist. Sirris gebruikt deze brief alleen daarvoor.',
    'Gegeven op 24 november 2026, tekst 1.',
    'Ik kan dit altijd intrekken: dan laat ik het Sirris weten.',
    'Ik geef deze brief zelf af: het programma verstuurde niets.',
  ]);
});

test('without a yes leaves the boxes open and asks for a tick and a signature', () => {
  const open = buildLetters(letterExample(definition, 'nl', { isGiven: false })).body.letters;
  for (const letter of open) {
    expect(letter.themes.some(({ isTicked }) => isTicked)).toBe(false);
    expect(letter.consent[1]).toContain('Zonder kruisje en handtekening geldt deze brief niet. Tekst 1.');
  }
});

test('carries no version, no score and no other theme', () => {
  const model = buildLetters(letterExample(definition, 'nl'));
  expect(model.furniture.footer).toBe('');
  const said = textsOf(model).join('\n');
  for (const secret of [definition.version, 'Elk najaar', 'Duurzaam', '39 van', '25.62']) {
    expect(said).not.toContain(secret);
  }
});
