import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CentreMatch } from '../../../scans/centres/centre-match.ts';
import { languages } from '../../../scans/definition/definition.ts';
import type { Centre, Definition } from '../../../scans/definition/definition.ts';
import { buildCentreCard } from '../../../scans/report/centre-card.ts';
import { createReportContext } from '../../../scans/report/report-context.ts';
import { loadDefinition } from '../../definition.ts';
import { bareInput } from './report-inputs.ts';

let definition: Definition;

beforeAll(async () => {
  definition = await loadDefinition();
});

describe('a centre on paper', () => {
  test('shows a field only where its flag says that it is verified', () => {
    const flag = fc.boolean();
    fc.assert(
      fc.property(flag, flag, flag, flag, flag, (names, sites, site, phone, website) => {
        const shown = printed(markedCentre({ names, sites, site, phone, website }));
        expect(shown.includes('MARKED-NAME')).toBe(names);
        expect(shown.includes('MARKED-CITY')).toBe(sites && site);
        expect(shown.includes('MARKED-PHONE')).toBe(phone);
        expect(shown.includes('marked-website.example')).toBe(website);
        expect(shown).not.toMatch(/MARKED-(?:STREET|MAIL|LEGAL|NUMBER|FORMER|STATUS|SECTOR|RULE|ROLE)/);
      }),
    );
  });

  test('says of every centre of the content nothing that is not verified', () => {
    for (const centre of definition.centres) {
      const shown = printed(centre);
      for (const secret of unverifiedTexts(centre)) expect(shown).not.toContain(secret);
      const contact = contactOf(centre);
      for (const city of unverifiedCities(centre)) expect(contact).not.toContain(city);
    }
  });

  test('dates its sources: the day, past review the year, else that there is no date', () => {
    const centre = { ...markedCentre({}), checked: '2026-11-24', reviewBy: '2027-11-24' };
    expect(datedOf(centre, '2027-11-24')).toBe('bron nagekeken op 24 november 2026');
    expect(datedOf({ ...centre, newestSourceYear: 2023 }, '2027-11-25')).toContain('bron uit 2023');
    expect(datedOf({ ...centre, newestSourceYear: null }, '2027-11-25')).toBe('bron zonder datum');
    expect(datedOf({ ...centre, newestSourceYear: 2021 }, '2026-11-24', 'maybe')).toBe(
      'bron uit 2021, vraag na',
    );
  });
});

describe('why a centre is named', () => {
  test('a need that no source proves is only asked about', () => {
    const [first, second] = definition.helpTypes;
    if (first === undefined || second === undefined) throw new Error('no help types');
    const centre = {
      ...markedCentre({ services: true }),
      services: first.services,
    };
    const reasons = [first, second].map(({ id }) => ({ kind: 'need', need: id }) as const);
    expect(cardOf(centre, { reasons }).reasons).toEqual([
      `Helpt met ${first.name.nl}.`,
      `Kan helpen met ${second.name.nl}: vraag het na.`,
    ]);
  });

  test('membership is plain where it is proven, and a question where it is possible', () => {
    const centre = markedCentre({});
    expect(cardOf(centre, { membership: 'member' }).reasons).toEqual([
      'Lidmaatschap: voert u deze werken zelf uit, dan bent u wettelijk lid.',
    ]);
    expect(cardOf(centre, { membership: 'maybe-member' }).reasons).toEqual([
      'Lidmaatschap: mogelijk bent u al lid, vraag het na.',
    ]);
    expect(cardOf(centre, {}).reasons).toEqual([]);
  });
});

type Flags = Partial<Record<'names' | 'sites' | 'site' | 'phone' | 'website' | 'services', boolean>>;

/** A centre whose every field can be recognised on paper. */
function markedCentre(flags: Flags): Centre {
  const [sample] = definition.centres;
  if (sample === undefined) throw new Error('no centre');
  const name = 'MARKED-NAME';
  return {
    ...sample,
    name: { nl: name, fr: name, de: name, en: name },
    shortName: 'Short',
    legalName: 'MARKED-LEGAL',
    formerNames: ['MARKED-FORMER'],
    status: 'MARKED-STATUS',
    sectors: ['MARKED-SECTOR'],
    membership: { ...sample.membership, kind: 'MARKED-RULE', rule: 'MARKED-RULE' },
    sites: [
      {
        city: 'MARKED-CITY',
        address: 'MARKED-STREET',
        role: 'MARKED-ROLE',
        verified: flags.site ?? false,
        source: 'MARKED-STREET',
      },
    ],
    phone: 'MARKED-PHONE',
    email: 'MARKED-MAIL',
    website: 'https://www.marked-website.example/',
    enterpriseNumber: 'MARKED-NUMBER',
    services: [],
    verified: {
      ...sample.verified,
      names: flags.names ?? true,
      sites: flags.sites ?? false,
      phone: flags.phone ?? false,
      website: flags.website ?? false,
      services: flags.services ?? false,
    },
  };
}

/** What may not stand on the card of this centre, wherever it comes from. */
function unverifiedTexts({ verified, website, phone, enterpriseNumber, sites }: Centre): readonly string[] {
  return [
    '@',
    verified.website ? '' : website,
    verified.phone ? '' : phone,
    enterpriseNumber,
    ...sites.map((site) => site.address),
  ].filter((text) => text !== '');
}

function unverifiedCities({ verified, sites }: Centre): readonly string[] {
  const cities = new Set(sites.filter((site) => site.verified).map((site) => site.city));
  return sites.map((site) => site.city).filter((city) => !verified.sites || !cities.has(city));
}

function cardOf(centre: Centre, change: Partial<CentreMatch>, date = '2026-11-24') {
  const context = createReportContext({ ...bareInput(definition), date });
  const match: CentreMatch = {
    centre,
    role: 'primary',
    verdict: 'fits',
    reasons: [],
    membership: 'none',
    ...change,
  };
  return buildCentreCard(context, match, 'label', 'full');
}

function contactOf(centre: Centre): string {
  return cardOf(centre, {}).contact;
}

function datedOf(centre: Centre, date: string, verdict: CentreMatch['verdict'] = 'fits'): string {
  return cardOf(centre, { verdict }, date).dated;
}

/** Everything that the card says in the four languages. */
function printed(centre: Centre): string {
  return languages
    .map((language) => {
      const context = createReportContext({ ...bareInput(definition), language });
      const match: CentreMatch = {
        centre,
        role: 'primary',
        verdict: 'fits',
        reasons: [],
        membership: 'maybe-member',
      };
      return JSON.stringify(buildCentreCard(context, match, '', 'full'));
    })
    .join('\n');
}
