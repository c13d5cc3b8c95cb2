import { describe, expect, test } from 'vitest';

import { checkCentres } from '../../../scans/definition/check-centres.ts';
import { centreWordNames } from '../../../scans/report/centre-words.ts';
import { languages } from '../../../scans/definition/definition.ts';
import { loadContentFiles, loadDefinition } from '../../definition.ts';
import { loadCentres } from '../centres/centres-part.ts';

const part = await loadCentres();

describe('the content is sound', () => {
  test('no problem and, on the day the sources were read, no warning', async () => {
    expect(checkCentres(await loadDefinition(), '2026-11-24')).toEqual({ problems: [], warnings: [] });
  });

  test('a review date is a warning from the day after', async () => {
    const definition = await loadDefinition();
    expect(checkCentres(definition, '2027-05-24').warnings).toEqual([]);
    const { problems, warnings } = checkCentres(definition, '2027-05-25');
    expect(problems).toEqual([]);
    expect(warnings).toContainEqual({
      file: 'centres/instruments.yaml',
      place: 'kmo-portefeuille.reviewBy',
      code: 'instrument-review-due',
      values: { id: 'kmo-portefeuille', date: '2027-05-24' },
    });
    expect(warnings.filter(({ code }) => code === 'instrument-review-due')).toHaveLength(11);
    expect(warnings.map(({ values }) => values['id'])).toContain('cric');
    expect(warnings.map(({ values }) => values['id'])).not.toContain('sirris');
    // Nobody needs to look again at what is never named.
    expect(warnings.map(({ values }) => values['id'])).not.toContain('cismic');
  });
});

describe('what the content holds', () => {
  test('57 centres, of which ten collective ones, and four tables', () => {
    expect(part.centres).toHaveLength(57);
    expect(part.centres.filter(({ group }) => group === 'innovaders')).toHaveLength(10);
    expect(part.sectorRows).toHaveLength(77);
    expect(part.needRows).toHaveLength(28);
    expect(part.ties).toHaveLength(14);
    expect(part.helpTypes).toHaveLength(15);
  });

  test('only one membership list is proven, and only one phone number', () => {
    const proven = part.centres.filter(
      ({ membership, verified }) => membership.naceVerified && verified.membership,
    );
    expect(proven.map(({ id }) => id)).toEqual(['buildwise']);
    expect(part.centres.filter(({ phone }) => phone !== '').map(({ id, phone }) => [id, phone])).toEqual([
      ['hub', '1819'],
    ]);
    expect(part.centres.filter(({ email }) => email !== '')).toEqual([]);
  });

  test('no e-mail address and no phone number in any file', async () => {
    const files = (await loadContentFiles()).filter(({ path }) => path.startsWith('centres/'));
    expect(files).toHaveLength(15);
    for (const { text } of files) {
      expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
      expect(text).not.toMatch(/\+32|(?<![\d/.-])0\d{1,3}[ /]\d{2,3}[ .]?\d{2}/);
    }
  });

  test('names are proper names: German has the short name, and what ended is not shouted', () => {
    for (const { name, shortName } of part.centres) {
      expect(name.de).toBe(shortName);
      for (const words of Object.values(name)) expect(words).not.toMatch(/ENDED/);
    }
    const centre = part.centres.find(({ id }) => id === 'licalab');
    expect(centre?.name).toEqual({
      nl: 'LiCalab (Living and Care Lab), Thomas More',
      fr: 'LiCalab',
      de: 'LiCalab',
      en: 'LiCalab',
    });
  });

  test('ranges and lists of prefixes are written out', () => {
    const row = (id: string) => part.sectorRows.find((one) => one.id === id);
    expect(row('A35')?.nace2008).toEqual(['26', '27', '28']);
    expect(row('A20')?.nace2025).toEqual(['23', '232', '233', '234']);
    expect(row('A42')?.nace2008).toEqual(['01', '02']);
    expect(row('A12')?.nace2025).toEqual([]);
    expect(row('A26')?.nace2008).toEqual(['2399']);
    expect(row('A62')?.nace2025).toEqual(['467', '478', '953']);
    expect(row('A58')?.dependsOn).toBe('material');
    expect(part.needRows.find(({ id }) => id === 'B16')?.nace).toContain('39');
  });

  test('the paper asks for the placeholders that the sentences have', () => {
    expect(Object.keys(centreWordNames).toSorted()).toEqual(Object.keys(part.centreWords).toSorted());
    for (const [key, names] of Object.entries(centreWordNames)) {
      for (const language of languages) {
        const found = (part.centreWords[key]?.[language] ?? '').match(/\{\w+\}/g) ?? [];
        expect(found.toSorted()).toEqual([...names].map((name) => `{${name}}`).toSorted());
      }
    }
  });

  test('membership, age and absence are said in the agreed words', () => {
    expect(part.centreWords['member']?.nl).toContain(
      'voert u deze werken zelf uit, dan bent u wettelijk lid',
    );
    expect(part.centreWords['maybeMember']?.nl).toContain('mogelijk bent u al lid, vraag het na');
    expect(part.centreWords['sourceChecked']?.nl).toBe('bron nagekeken op {date}');
    expect(part.centreWords['sourceYear']?.nl).toBe('bron uit {year}, vraag na');
    expect(part.centreWords['noPrimaryNone']?.nl).toMatch(/uw sector is er geen collectief centrum/);
  });

  test('Dutch sentences have at most twenty words', () => {
    const texts = [
      ...Object.values(part.centreWords),
      ...part.ties.map(({ text }) => text),
      ...part.instruments.map(({ text }) => text),
    ];
    for (const { nl } of texts) {
      for (const sentence of nl.split(/(?<=[.?!:]) /)) {
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
      }
    }
  });
});
