import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../scans/definition/definition.ts';
import type { Definition } from '../../../scans/definition/definition.ts';
import { paperWordNames } from '../../../scans/report/paper-words.ts';
import type { ReportModel } from '../../../scans/report/report-model.ts';
import { loadDefinition } from '../../definition.ts';
import { annexText, shapeOf, textsOf } from './model-texts.ts';
import { coreOf, reportOf } from './reports.ts';
import { respondents } from './respondents.ts';
import type { RespondentName } from './respondents.ts';

let definition: Definition;
const names = Object.keys(respondents).filter((name): name is RespondentName => name in respondents);

beforeAll(async () => {
  definition = await loadDefinition();
});

describe('every paper, of every respondent, in every language', () => {
  test('has no holes, no keys and no names between braces', () => {
    const keys = Object.keys(paperWordNames);
    for (const model of allModels()) {
      const texts = textsOf({ ...model, furniture: { ...model.furniture, pageOf: '' } });
      for (const text of texts) {
        expect(text).not.toMatch(/undefined|NaN|\[object|\bnull\b|[{}]/);
        expect(keys.filter((key) => key.includes('.') && text.includes(key))).toEqual([]);
        expect(text).not.toMatch(/^\s|\s$| {2}/);
      }
      expect(model.furniture.pageOf).toMatch(/\{page\}.*\{pages\}/);
    }
  });

  test('is built alike in the four languages', () => {
    for (const name of names) {
      for (const quick of [false, true]) {
        const [first, ...others] = languages.map((language) =>
          shapeOf(reportOf(definition, name, { language, quick }).body),
        );
        for (const other of others) expect(other, name).toEqual(first);
      }
    }
  });

  test('says nothing in English elsewhere', () => {
    for (const name of names) {
      const english = new Set(ownSentences(reportOf(definition, name, { language: 'en' })));
      for (const language of ['nl', 'fr', 'de'] as const) {
        const same = ownSentences(reportOf(definition, name, { language })).filter((text) =>
          english.has(text),
        );
        expect(same, `${name} ${language}`).toEqual([]);
      }
    }
  });

  test('opens with at most sixty words', () => {
    for (const model of allModels()) {
      expect(model.body.core.opening.split(/\s+/).length).toBeLessThanOrEqual(60);
    }
  });
});

describe('a paper with three top themes', () => {
  test('speaks first: where to begin, what follows, and why', () => {
    expect(coreOf(definition, 'metal').opening).toBe(
      'Begin bij **Kennis van buiten gebruiken**\u00a0(A). Dat thema is voor u cruciaal, ' +
        'en volgens uw antwoorden bent u er ongeveer halverwege. Daarna volgen **Klant en markt**\u00a0(B) en ' +
        '**Samenwerken en afspraken**\u00a0(C). Bladzijde 2 geeft de eerste stappen.',
    );
  });

  test('has a table with letters only at the top themes', () => {
    const { table } = coreOf(definition, 'metal');
    expect(table.rows.map((row) => [row.number, row.letter, row.importance])).toEqual([
      [1, null, '2'],
      [2, 'B', '3'],
      [3, 'A', '3'],
      [4, null, '2'],
      [5, null, '1'],
      [6, 'C', '2'],
      [7, null, '3'],
      [8, null, '1'],
      [9, null, '1'],
    ]);
    expect(table.rows[2]?.score).toMatchObject({
      kind: 'valid',
      shown: '39',
      level: 2,
      levelName: 'In opbouw',
    });
    expect(table.notes).toContain('Verschillen kleiner dan 15 punten zeggen weinig.');
    expect(table.notes).toContain('Over alles samen: 46 van 100 (In opbouw), het gemiddelde van 9 thema’s.');
  });

  test('plans two steps per theme, from the answer now to the goal', () => {
    const { planHeading, planIntro, plans } = coreOf(definition, 'metal');
    expect([planHeading, planIntro]).toEqual(['Drie thema’s, zes eerste stappen', '']);
    expect(plans.map((plan) => [plan.letter, plan.name, plan.importance])).toEqual([
      ['A', 'Kennis van buiten gebruiken', 'voor u: cruciaal'],
      ['B', 'Klant en markt', 'voor u: cruciaal'],
      ['C', 'Samenwerken en afspraken', 'voor u: belangrijk'],
    ]);
    const question = definition.questions.find(({ id }) => String(id) === 'NET4');
    expect(plans[2]?.first).toEqual({
      question: question?.ask.nl,
      nowLabel: 'Nu:',
      now: 0,
      nowText: question?.levels[0].nl,
      goalLabel: 'Doel:',
      goal: 3,
      goalText: question?.levels[3].nl,
    });
    expect(plans[0]?.steps.map((step) => step.label)).toEqual(['Deze week:', 'Dit kwartaal:']);
  });

  test('names the centre of the sector and the counter', () => {
    const { help } = coreOf(definition, 'metal');
    expect(help.knowledge?.name).toContain('Sirris');
    expect(help.knowledge?.reasons[0]).toBe('Past bij uw activiteit: verspaning.');
    expect(help.counters.map((card) => card.contact)).toEqual(['vlaio.be']);
    expect([help.noKnowledge, help.chooseRegion]).toEqual(['', '']);
    expect(help.money).toContain('bijlage');
  });
});

describe('a paper of a result with gaps', () => {
  test('keeps the row and says why there is no score', () => {
    const row = coreOf(definition, 'service').table.rows[8];
    expect(row?.score).toEqual({
      kind: 'insufficient',
      reason: 'te weinig antwoorden: 2 van 4, 2 niet van toepassing',
    });
    expect(coreOf(definition, 'service').table.radar?.values[8]).toBeNull();
    expect(coreOf(definition, 'service').remarks).toContain(
      'Zoek eerst uit: **Duurzaam en circulair**. Dat is voor u belangrijk, maar er zijn te weinig antwoorden voor een score.',
    );
  });

  test('says that importance was not rated, that the picture is partial, and what is not known', () => {
    const core = coreOf(definition, 'family');
    expect(core.opening).toContain('Dit beeld steunt op 6 van de 9 thema’s.');
    expect(core.opening).not.toContain('voor u');
    expect(core.table.rows.every((row) => row.importance === '')).toBe(true);
    expect(core.plans.every((plan) => plan.importance === '')).toBe(true);
    expect(core.table.notes).toContain('U gaf geen belang aan. De volgorde volgt alleen uit de scores.');
    expect(core.table.notes.join(' ')).toContain('Geen totaal');
    expect(core.remarks.join(' ')).toContain('**Duurzaam en circulair** (2 keer)');
    expect(core.remarks.join(' ')).toContain('de volgorde volgt alleen uit de scores');
  });

  test('speaks of no order where nothing has a score, in every language', () => {
    const said = {
      nl: 'U gaf geen belang aan, en nog geen enkel thema heeft een score. Er is dus geen volgorde.',
      fr: 'Vous n’avez pas indiqué d’importance et aucun thème n’a encore de score. Il n’y a donc pas d’ordre.',
      de: 'Sie haben keine Wichtigkeit angegeben, und noch kein Thema hat Punkte. Darum gibt es keine Reihenfolge.',
      en: 'You gave no importance, and no theme has a score yet. So there is no order.',
    };
    for (const language of languages) {
      const model = reportOf(definition, 'nothing', { language });
      const known = definition.paper['note.importanceNotRated']?.[language] ?? '?';
      expect(coreOf(definition, 'nothing', language).table.notes).toContain(said[language]);
      expect(annexText(model)).toContain(said[language]);
      expect(JSON.stringify(model)).not.toContain(known);
    }
  });

  test('with hardly any answers has a table, no radar, no plan, and says what to do', () => {
    const core = coreOf(definition, 'nothing');
    expect(core.table.rows).toHaveLength(9);
    expect(core.table.rows.every((row) => row.score.kind === 'insufficient')).toBe(true);
    expect(core.table.radar).toBeNull();
    expect(core.plans).toEqual([]);
    expect(core.planIntro).toBe(
      'Beantwoord per thema minstens 3 vragen. Dan staat hier een plan met eerste stappen.',
    );
    expect(core.remarks).toEqual([]);
    expect(core.help.chooseRegion).not.toBe('');
    expect(core.help.counters).toHaveLength(3);
  });

  test('without anything urgent gives one theme to maintain, without a letter', () => {
    const core = coreOf(definition, 'nothingUrgent');
    expect(core.plans.map((plan) => [plan.letter, plan.name, plan.first])).toEqual([
      [null, 'Richting en middelen', null],
    ]);
    expect(core.planIntro).toContain('Niets is nu dringend');
    expect(core.opening).toContain('Geen enkel thema is nu dringend');
    expect(core.table.rows.every((row) => row.letter === null)).toBe(true);
  });

  test('suggests nothing where everything was left out on purpose', () => {
    const core = coreOf(definition, 'indifferent');
    expect(core.plans).toEqual([]);
    expect(core.planIntro).toContain('Kies zelf één thema om op peil te houden');
    expect(core.opening).not.toContain('**');
    expect(core.opening).toContain('Geen enkel thema is nu dringend');
  });

  test('leaves out what the owner left out, and says so', () => {
    const model = reportOf(definition, 'leftOut');
    const said = 'Bewust niet gekozen: **Richting en middelen**.';
    expect(coreOf(definition, 'leftOut').remarks.join(' ')).toContain(said);
    expect(annexText(model)).toContain(said);
    const low = definition.advice.find((one) => String(one.dimension) === 'STR' && one.band === 'low');
    expect(annexText(model)).not.toContain(low?.diagnosis.nl);
  });
});

describe('who can help', () => {
  test('says plainly that a shop has no collective centre and goes on with 1819', () => {
    const { help } = coreOf(definition, 'service');
    expect(help.knowledge).toBeNull();
    expect(help.noKnowledge).toContain('geen collectief centrum');
    expect(help.counters.map((card) => card.contact)).toEqual(['1819.brussels · 1819']);
  });

  test('sends a Walloon bakery to Wagralim and Wallonie Entreprendre', () => {
    const { help } = coreOf(definition, 'family', 'fr');
    expect(help.knowledge?.name).toBe('Wagralim');
    expect(help.counters[0]?.name).toContain('Wallonie Entreprendre');
  });

  test('tells a roofer that it is a member by law, on one theme', () => {
    const core = coreOf(definition, 'roofer');
    expect(core.help.knowledge?.reasons).toContain(
      'Lidmaatschap: voert u deze werken zelf uit, dan bent u wettelijk lid.',
    );
    expect(core.planHeading).toBe('Eén thema, twee eerste stappen');
  });

  test('never shows a non-profit the kmo-portefeuille among its support', () => {
    const text = annexText(reportOf(definition, 'homeCare'));
    expect(text).toContain('ontwikkelingsproject');
    expect(text).not.toContain('**kmo-portefeuille');
    expect(annexText(reportOf(definition, 'metal'))).toContain('Stand van');
  });

  test('prints the year of the newest source past its review date', () => {
    const core = coreOf(definition, 'metal', 'nl', { date: '2030-01-01' });
    expect(core.help.knowledge?.dated).toBe('bron uit 2024, vraag na');
    expect(annexText(reportOf(definition, 'metal', { date: '2030-01-01' }))).toContain('lang niet nagekeken');
  });
});

function allModels(): readonly ReportModel[] {
  return names.flatMap((name) =>
    languages.flatMap((language) => [
      reportOf(definition, name, { language }),
      reportOf(definition, name, { language, paper: 'kern' }),
      reportOf(definition, name, { language, quick: true }),
    ]),
  );
}

/** Texts of at least four words, without what is the same in every language: sources, proper names, the note. */
function ownSentences(model: ReportModel): readonly string[] {
  const proper = new Set([
    ...definition.frameworks.map((framework) => framework.reference),
    ...definition.centres.flatMap((centre) => [...Object.values(centre.name), centre.shortName]),
    'Elk najaar een halve dag.',
  ]);
  return textsOf(model).filter(
    (text) =>
      !proper.has(text) &&
      !/\/|\.(?:be|brussels|com|eu|org)\b/.test(text) &&
      (text.match(/\p{L}{2,}/gu) ?? []).length >= 4,
  );
}
