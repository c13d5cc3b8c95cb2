import { describe, expect, it } from 'vitest';
import { firstLanguage, languageName, strangeLanguage } from '../../../renderer/language/first-language.ts';
import { loadWords } from '../../../renderer/language/load-words.ts';
import { createSpeech } from '../../../renderer/language/say.ts';

describe('speech', async () => {
  const dutch = createSpeech('nl', await loadWords('nl'), 'Europe/Brussels');
  const french = createSpeech('fr', await loadWords('fr'), 'Europe/Brussels');
  const german = createSpeech('de', await loadWords('de'), 'Europe/Brussels');

  it('fills places and leaves unknown ones in sight', () => {
    expect(dutch.say('question.place', { theme: 'Klant en markt', place: 2, of: 4 })).toBe(
      'Klant en markt · 2 van 4',
    );
    expect(dutch.say('common.saved', {})).toContain('{time}');
  });

  it('counts as each language does', () => {
    expect(dutch.count('check.open', 1)).toBe('1 vraag is nog open.');
    expect(dutch.count('check.open', 0)).toBe('0 vragen zijn nog open.');
    expect(french.count('check.open', 0)).toBe('0 question est encore ouverte.');
    expect(french.count('check.open', 2)).toBe('2 questions sont encore ouvertes.');
  });

  it('writes numbers, dates and times as each language does', () => {
    expect(dutch.number(46.3)).toBe('46,3');
    expect(dutch.date('2026-11-22')).toBe('22 november 2026');
    expect(french.date('2026-11-22')).toBe('22 novembre 2026');
    expect(german.date('2026-11-22')).toBe('22. November 2026');
    expect(dutch.time('2026-11-24T13:03:00.000Z')).toBe('14:03');
  });

  it('says today and yesterday, and the date of all other days', () => {
    expect(dutch.when('2026-11-24T13:03:00.000Z', '2026-11-24')).toBe('vandaag, 14:03');
    expect(dutch.when('2026-11-23T16:40:00.000Z', '2026-11-24')).toBe('gisteren, 17:40');
    expect(dutch.when('2026-11-03T16:40:00.000Z', '2026-11-24')).toBe('3 november 2026');
  });

  it('starts in the first language of the system that we speak', () => {
    expect(firstLanguage(['fr-BE', 'nl'])).toBe('fr');
    expect(firstLanguage(['es-ES', 'de-DE'])).toBe('de');
    expect(firstLanguage(['es'])).toBe('nl');
    expect(firstLanguage([])).toBe('nl');
  });

  it('takes no language for another one that begins with the same letters', () => {
    // Slavey and Filipino; the other way of writing a country.
    expect(firstLanguage(['den', 'fil-PH', 'EN_us'])).toBe('en');
    expect(firstLanguage(['frr', 'nld', 'C', ''])).toBe('nl');
  });

  it('knows when the system speaks none of ours', () => {
    expect(strangeLanguage(['es-ES', 'ca'])).toBe('es-ES');
    expect(strangeLanguage(['es-ES', 'de-AT'])).toBeNull();
    expect(strangeLanguage([])).toBeNull();
  });

  it('names a strange language, or says that it has no name for it', () => {
    expect(languageName('es-MX', 'nl-BE')).toBe('Spaans');
    expect(languageName('pl', 'fr-BE')).toBe('polonais');
    expect(languageName('tr_TR', 'de-BE')).toBe('Türkisch');
    for (const tag of ['C', '', 'xx', '../x', 'zz-ZZ']) expect(languageName(tag, 'nl-BE'), tag).toBeNull();
  });
});
