import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../scans/definition/definition.ts';
import type { Definition, Language } from '../../../scans/definition/definition.ts';
import { buildReport } from '../../../scans/report/build-report.ts';
import { loadDefinition } from '../../definition.ts';
import { annexText, textsOf } from './model-texts.ts';
import { inputOf } from './report-inputs.ts';
import { quickOf, reportOf } from './reports.ts';
import { responseOf } from './respondents.ts';

let definition: Definition;

beforeAll(async () => {
  definition = await loadDefinition();
});

describe('the annex', () => {
  test.each([
    [
      'nl',
      ['niemand keek ze na', 'geen rangorde', 'minstens 10 bedrijven', '530', 'DMAT', 'een snelle scan'],
    ],
    [
      'nl',
      [
        'niet bewezen',
        '15 punten',
        'niet meer winst',
        'Een ziekenhuis',
        'voetafdruk',
        'nagelezen',
        'verouderen',
      ],
    ],
    ['nl', ['telt 1,5 keer', 'een oordeel van de makers']],
    [
      'fr',
      [
        'personne n’a vérifié',
        'pas un classement',
        'au moins 10 entreprises',
        '530',
        'DMAT',
        'un scan rapide',
      ],
    ],
    [
      'fr',
      [
        'Rien ne prouve',
        '15 points',
        'pas plus de bénéfice',
        'Un hôpital',
        'empreinte',
        'relues',
        'vieillissent',
      ],
    ],
    ['fr', ['compte 1,5', 'un jugement des auteurs']],
    [
      'de',
      [
        'niemand hat es geprüft',
        'keine Rangliste',
        'mindestens 10 Betrieben',
        '530',
        'DMAT',
        'einen Schnellscan',
      ],
    ],
    [
      'de',
      [
        'nicht bewiesen',
        '15 Punkten',
        'nicht mehr Gewinn',
        'Ein Krankenhaus',
        'Fußabdruck',
        'noch nicht gelesen',
        'veralten',
      ],
    ],
    ['de', ['zählt 1,5-mal', 'ein Urteil der Verfasser']],
    ['en', ['nobody checked', 'not a ranking', 'at least 10 firms', '530', 'DMAT', 'a quick scan']],
    [
      'en',
      [
        'not proven',
        '15 points',
        'not promise more profit',
        'A hospital',
        'footprint',
        'not yet been read',
        'Facts age',
      ],
    ],
    ['en', ['counts 1.5 times', 'a judgement of the makers']],
  ] satisfies [Language, string[]][])('says in %s what may not be concluded: %j', (language, fragments) => {
    const text = annexText(reportOf(definition, 'homeCare', { language }));
    for (const fragment of fragments) expect(text).toContain(fragment);
  });

  test('says of care only to care what holds for care', () => {
    expect(annexText(reportOf(definition, 'metal'))).not.toContain('zorgvariant');
  });

  test('leads each advice back to its answers and introduces its diagnosis', () => {
    const text = annexText(reportOf(definition, 'metal'));
    expect(text).toContain('Bij deze score zien we vaak dit: ');
    expect(text).toContain('Hoe beschermt u uw eigen kennis, ook als u ze met partners deelt? **Niveau 0**');
    expect(text).toContain('Score 25 van 100, niveau 1 (Toevallig). Voor u: belangrijk.');
  });

  test('prints notes unless they are left out', () => {
    const note = 'Elk najaar een halve dag.';
    expect(textsOf(reportOf(definition, 'metal'))).toContain(note);
    expect(textsOf(reportOf(definition, 'metal', { notes: false }))).not.toContain(note);
  });

  test('can do without the profile', () => {
    expect(annexText(reportOf(definition, 'metal'))).toContain('Geen duidelijk profiel');
    expect(annexText(reportOf(definition, 'metal', { profile: false }))).not.toContain(
      'Geen duidelijk profiel',
    );
  });

  test('is not there on the two pages alone, and nothing points to it', () => {
    const model = reportOf(definition, 'service', { paper: 'kern' });
    expect(model.body.annex).toEqual([]);
    for (const text of textsOf(model)) expect(text).not.toContain('bijlage');
    expect(model.body.core.help.money).toContain('het volledige advies');
  });
});

describe('head and foot', () => {
  test('carry company, questions and the day of filling in', () => {
    expect(reportOf(definition, 'metal')).toMatchObject({
      title: 'Innovatiescan · Algemeen: Metaal Voorbeeld bv',
      subject: 'Advies, Algemeen, 20 november 2026',
      furniture: {
        company: 'Metaal Voorbeeld bv',
        footer: `vragenlijst ${definition.version} · ingevuld op 20 november 2026`,
        translationMark: '',
      },
    });
  });

  test('say "Uw organisatie" and the day of the report where the file does not say more', () => {
    const input = inputOf(definition, responseOf(definition, 'nothing'));
    const model = buildReport({ ...input, response: { ...input.response, completedOn: null, bank: null } });
    expect(model.furniture.company).toBe('Uw organisatie');
    expect(model.furniture.footer).toBe(`vragenlijst ${definition.version} · opgemaakt op 24 november 2026`);
  });

  test('mark the translations that nobody of the sector has read', () => {
    const marked = languages.filter(
      (language) => reportOf(definition, 'metal', { language }).furniture.translationMark !== '',
    );
    expect(marked).toEqual(['fr', 'de']);
  });
});

describe('the paper of a quick scan', () => {
  test('shows twelve answers and one step for each of the two lowest, without scores', () => {
    const core = quickOf(definition, 'metal');
    expect(core.bars).toHaveLength(12);
    expect(core.actions.map((action) => [action.level, action.step.label])).toEqual([
      [1, 'Deze week:'],
      [1, 'Deze week:'],
    ]);
    expect(core.actionsHeading).toBe('Twee vragen, twee eerste stappen');
    expect([core.tooFew, core.limits.includes('12 vragen')]).toEqual(['', true]);
    expect(core.next).toContain('38 vragen');
    expect(annexText(reportOf(definition, 'metal', { quick: true }))).not.toMatch(/van 100|Over alles samen/);
  });

  test('says "te weinig antwoorden" where there is none', () => {
    const core = quickOf(definition, 'nothing');
    expect(core.actions).toEqual([]);
    expect(core.tooFew).toContain('Te weinig antwoorden');
    expect(core.bars.every((bar) => bar.answer === 'Niet ingevuld')).toBe(true);
  });
});
