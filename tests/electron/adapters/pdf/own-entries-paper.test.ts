import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseResponse } from '../../../../scans/assessment/parse-response.ts';
import { languages } from '../../../../scans/definition/definition.ts';
import type { Definition } from '../../../../scans/definition/definition.ts';
import { withOwnEntries } from '../../../../scans/definition/with-own-entries.ts';
import { buildReport } from '../../../../scans/report/build-report.ts';
import { contentFolder, loadDefinition } from '../../../definition.ts';
import { inputOf } from '../../../scans/report/report-inputs.ts';
import { reportOf } from '../../../scans/report/reports.ts';
import { addedCentre, ownCentre, ownInstrument, ownList } from '../../../scans/own-list.ts';
import { drawnOf } from './figures/drawn.ts';
import { drawAndRead } from './papers.ts';
import type { ReadPaper } from './papers.ts';

let shipped: Definition;
beforeAll(async () => {
  shipped = await loadDefinition();
});

/** All words of some pages in one line. */
function textOf({ seen }: ReadPaper, from = 0, to = Infinity): string {
  return seen.pages
    .slice(from, to)
    .flatMap(({ runs }) => runs.filter(({ isLineHyphen }) => !isLineHyphen).map(({ text }) => text))
    .join(' ')
    .replaceAll(/\s+/gu, ' ');
}

const phone = { phone: '02 716 42 11', contact: 'dienst Innovatie' };
const said = {
  nl: 'Eigen gegevens, gecontroleerd op 20 november 2026: 02 716 42 11, dienst Innovatie',
  fr: 'Données propres, vérifiées le 20 novembre 2026 : 02 716 42 11, dienst Innovatie',
  de: 'Eigene Angaben, geprüft am 20. November 2026: 02 716 42 11, dienst Innovatie',
  en: 'Own facts, checked on 20 November 2026: 02 716 42 11, dienst Innovatie',
} as const;

test.each(languages)(
  'a phone number of an adviser stands on both papers as own fact: %s',
  async (language) => {
    const definition = withOwnEntries(shipped, ownList({ centres: [ownCentre('buildwise', phone)] }));
    const paper = await drawAndRead(reportOf(definition, 'roofer', { language }));
    expect(textOf(paper, 0, 1)).toContain(said[language]);
    expect(textOf(paper, 2)).toContain(said[language]);
    const bare = textOf(await drawAndRead(reportOf(shipped, 'roofer', { language })));
    expect(bare).not.toContain('716');
  },
);

describe('on paper', () => {
  const own = (centre: Parameters<typeof ownCentre>[1], date = '2026-11-24') => {
    const definition = withOwnEntries(shipped, ownList({ centres: [ownCentre('buildwise', centre)] }));
    return drawAndRead(reportOf(definition, 'roofer', { date }));
  };

  test('an own web address takes the place of ours and can be followed; a note stays away', async () => {
    const paper = await own({
      website: 'https://www.nieuw.example.be/bouw',
      note: 'GEHEIM',
      email: 'a@nieuw.example.be',
    });
    const text = textOf(paper, 2);
    expect(text).toContain('gecontroleerd op 20 november 2026: a@nieuw.example.be, nieuw.example.be/bouw');
    expect(text).not.toContain('· buildwise.be');
    expect(textOf(paper)).not.toContain('GEHEIM');
    const links = paper.seen.pages.flatMap((page) => page.links.map(({ url }) => url));
    expect(links).toContain('https://www.nieuw.example.be/bouw');
    expect(links).not.toContain('https://www.buildwise.be');
  });

  test('a look without a change is said beside the source', async () => {
    expect(textOf(await own({}))).toContain(
      'bron nagekeken op 24 november 2026 · door uw adviseur gecontroleerd op 20 november 2026',
    );
  });

  test('an own fact of more than a year says to ask first', async () => {
    expect(textOf(await own(phone, '2027-11-21'))).toContain(
      'Eigen gegevens van 20 november 2026, vraag na: 02 716 42 11, dienst Innovatie',
    );
  });

  test('signs that mean something elsewhere stand as they were typed', async () => {
    const contact = '**An** {date} & "Jan"';
    expect(textOf(await own({ contact }))).toContain(`2026: ${contact}`);
  });

  test('an added centre is marked, a retired one is gone, and support says who looked', async () => {
    const definition = withOwnEntries(
      shipped,
      ownList({
        centres: [ownCentre('buildwise', { retired: true })],
        addedCentres: [addedCentre('own-hub')],
        instruments: [
          ownInstrument('ontwikkelingsproject'),
          ownInstrument('kmo-portefeuille', { retired: true }),
        ],
      }),
    );
    const text = textOf(await drawAndRead(reportOf(definition, 'metal', {})));
    expect(text).toMatch(
      /Innovatiehub Kempen Toegevoegd door uw adviseur\. Geel Eigen gegevens, gecontroleerd op 20 november 2026: hub\.example\.be/,
    );
    expect(textOf(await drawAndRead(reportOf(definition, 'roofer', {})))).not.toContain('Buildwise,');
    expect(text).not.toMatch(/kmo-portefeuille:/i);
    expect(text).toContain('en wat uw adviseur aanvulde');
    expect(text).not.toContain('Hier staat alleen wat in een bron te lezen was');
  });
});

describe('the two pages stay two pages with the longest own facts', () => {
  const host = `${'voorbeeld-'.repeat(5)}x.be`;
  const longest = {
    phone: {
      phone: '+32 2 716 42 11 / +32 470 12 34 56 (0-24)'.slice(0, 40),
      contact: 'mevr. De Vandenbosch',
    },
    website: { website: `https://${host}/${'c'.repeat(80 - 9 - host.length)}` },
    email: { email: `${'n'.repeat(60 - 1 - host.length)}@${host}`, contact: 'x '.repeat(30).trim() },
  };
  const personas = readdirSync(join(contentFolder, 'personas')).filter((name) => name.endsWith('.json'));

  test.each(Object.keys(longest) as (keyof typeof longest)[])('%s', (kind) => {
    const entries = ownList({ centres: shipped.centres.map(({ id }) => ownCentre(id, longest[kind])) });
    const definition = withOwnEntries(shipped, entries);
    for (const name of personas.filter((one) => /german|unknown/.test(one))) {
      const parsed = parseResponse(
        definition,
        name,
        readFileSync(join(contentFolder, 'personas', name), 'utf8'),
      );
      if (!parsed.ok) throw new Error(name);
      for (const language of ['nl', 'fr', 'de'] as const) {
        const model = buildReport({ ...inputOf(definition, parsed.value), language, paper: 'kern' });
        expect([name, language, drawnOf(model).texts.length]).toEqual([name, language, 2]);
      }
    }
  });
});
