import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import { dimensionId } from '../../../scans/definition/ids.ts';
import type { RoomView } from '../../../scans/services/views/room-view.ts';
import { loadDefinition } from '../../definition.ts';
import { readPdf } from '../../electron/adapters/pdf/read-pdf.ts';
import { start, testMachine, whereIn } from './machine.ts';
import { putWorkshop, seatAt, sessionIdOf, workshopSession as session } from './workshop-register.ts';

const definition = await loadDefinition();
const here = { session, language: 'nl' } as const;
const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-room-'));
const machine = testMachine(folder);
const companies: AssessmentId[] = [];
const strategy = (definition.variants.find(({ id }) => id === start.variant)?.questions ?? []).filter((id) =>
  id.startsWith('STR'),
);

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Five companies with answers, and a sixth that has none yet. */
beforeAll(async () => {
  for (const [at, name] of ['Alfa', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'].entries()) {
    const { assessment } = await machine.give('assessment.create', { ...start, company: { name } });
    companies.push(assessment.id);
    if (at === 5) continue;
    for (const question of strategy) {
      await machine.give('response.answer', { ...whereIn(assessment), question, answer: levelOf(at) });
    }
    await machine.give('response.importance', {
      ...whereIn(assessment),
      dimension: dimensionId(at < 3 ? 'STR' : 'NET'),
      importance: 3,
    });
  }
  putWorkshop(machine.folder, {
    companies,
    seats: [...companies, companies[0] ?? ''].flatMap((company, at) =>
      companies.filter((one) => one === company).map((one) => seatAt(at, one)),
    ),
  });
});

function levelOf(at: number): 0 | 2 | 4 {
  return at === 0 ? 0 : at < 4 ? 2 : 4;
}

describe('a room of six companies', () => {
  test('shows from five on how it stands, never who', async () => {
    const view = await machine.give('room.view', here);
    expect(view.companies.map(({ number, name, seats, state }) => [number, name, seats, state])).toEqual([
      [1, 'Alfa', 2, 'ready'],
      [2, 'Beta', 1, 'ready'],
      [3, 'Gamma', 1, 'ready'],
      [4, 'Delta', 1, 'ready'],
      [5, 'Epsilon', 1, 'ready'],
      [6, 'Zeta', 1, 'empty'],
    ]);
    if (view.picture.kind !== 'shown') throw new Error('five are enough');
    const theme = view.picture.themes.find(({ dimension }) => dimension === 'STR');
    expect(theme?.spread).toEqual({ companies: 5, levels: [1, 0, 3, 0, 1], median: 50 });
    const said = JSON.stringify([view.picture, view.topics]);
    for (const company of companies) expect(said).not.toContain(company);
    for (const { name } of view.companies) expect(said).not.toContain(name);
    expect(view.topics.map(({ dimension, importance }) => [dimension, importance]).slice(0, 2)).toEqual([
      ['STR', 9],
      ['NET', 6],
    ]);
    expect(view.pairs.map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([2, 2, 3]);
    for (const pair of view.pairs) {
      expect(new Set(pair.map(({ company }) => company)).size).toBe(pair.length);
    }
    expect(view.without).toEqual([]);
  });

  test('keeps what is offered and asked, once, and takes it back', async () => {
    const [first, second] = [companies[0] ?? '', companies[1] ?? ''];
    const offer = {
      assessment: first,
      kind: 'show',
      text: '  Onze \n klantendag ',
      dimension: 'CUS',
    } as const;
    const asked = { assessment: second, kind: 'see', text: 'Een klantendag', dimension: 'CUS' } as const;
    await machine.give('room.addOffer', { ...here, offer });
    await machine.give('room.addOffer', { ...here, offer });
    const { market } = await machine.give('room.addOffer', { ...here, offer: asked });
    expect(market).toMatchObject([
      {
        dimension: 'CUS',
        meets: true,
        show: [{ company: 'Alfa', offer: { text: 'Onze klantendag' } }],
        see: [{ company: 'Beta' }],
      },
    ]);
    expect(textsOf(await machine.give('room.view', here))).toHaveLength(2);
    const left = await machine.give('room.removeOffer', { ...here, offer: asked });
    expect(textsOf(left)).toEqual(['Onze klantendag']);
    expect(textsOf(await machine.give('room.removeOffer', { ...here, offer: asked }))).toHaveLength(1);
  });

  test('refuses what says nothing, too much, or comes from elsewhere', async () => {
    const offer = { assessment: companies[0] ?? '', kind: 'show', text: 'x', dimension: null } as const;
    const codes = (changes: object) =>
      machine.codes('room.addOffer', { ...here, offer: { ...offer, ...changes } });
    expect(await codes({ text: ' \n ' })).toEqual(['room-empty-offer']);
    expect(await codes({ text: 'x'.repeat(301) })).toEqual(['register-too-long']);
    expect(await codes({ text: 'a\u200bb' })).toEqual(['register-hidden-character']);
    expect(await codes({ assessment: 'een-ander-bedrijf' })).toEqual(['room-unknown-company']);
    const elsewhere = { ...here, session: sessionIdOf('elsewhere-01') };
    expect(await machine.codes('room.view', elsewhere)).toEqual(['session-unknown']);
  });

  test('prints the list without names, unless all agreed to them', async () => {
    const without = await machine.give('room.offersPaper', { ...here, names: false });
    expect(without.name).toBe('Aanbod en vragen 2026-11-20.pdf');
    expect(await textOf(without.bytes)).toContain('Onze klantendag');
    expect(await textOf(without.bytes)).not.toContain('Alfa');
    expect(await textOf((await machine.give('room.offersPaper', { ...here, names: true })).bytes)).toContain(
      'Onze klantendag (Alfa)',
    );
  });

  test('gives each company its own report, and nobody else’s', async () => {
    const report = (assessment: string) => ({ ...here, assessment, paper: 'kern' }) as const;
    const own = await machine.give('room.report', report(companies[1] ?? ''));
    expect(own.name).toBe('2 Innovatieadvies kort Beta 2026-11-24.pdf');
    const text = await textOf(own.bytes);
    expect(text).toContain('Beta');
    expect(text).not.toContain('Alfa');
    expect(await machine.codes('room.report', report(companies[5] ?? ''))).toEqual(['room-no-answers']);
    const ofGroup = { id: companies[1] ?? '', paper: 'group-report', language: 'nl' } as const;
    expect(await machine.codes('room.groupPaper', ofGroup)).toEqual(['group-paper-one-rater']);
    // Somebody else was to answer: what stands there is still of one.
    await machine.give('group.addRater', { id: companies[1] ?? '', participant: {}, language: 'nl' });
    expect(await machine.codes('room.groupPaper', ofGroup)).toEqual(['group-paper-one-rater']);
    expect(await machine.codes('room.report', report('een-ander-bedrijf'))).toEqual(['room-unknown-company']);
  });
});

function textsOf({ market }: RoomView): readonly string[] {
  return market.flatMap(({ show, see }) => [...show, ...see].map(({ offer }) => offer.text));
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const { pages } = await readPdf(bytes);
  return pages.map(({ runs }) => runs.map(({ text }) => text).join(' ')).join(' ');
}
