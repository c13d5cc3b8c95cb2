import { describe, expect, test } from 'vitest';
import type { PlannedStep } from '../../../../scans/assessment/assessment-record.ts';
import { dimensionId } from '../../../../scans/definition/ids.ts';
import { emptyPlan } from '../../../../scans/report/papers/derive-paper.ts';
import type { PaperToSign } from '../../../../scans/report/papers/paper-to-sign.ts';
import type { Poster } from '../../../../scans/report/papers/poster.ts';
import { loadDefinition } from '../../../definition.ts';
import { coreOf, quickOf } from '../reports.ts';
import type { RespondentName } from '../respondents.ts';
import { derivedOf } from './derived-papers.ts';
import type { DerivedWish } from './derived-papers.ts';

const definition = await loadDefinition();
const absorb = dimensionId('ABS');
const other = dimensionId('STR');
const step: PlannedStep = {
  dimension: absorb,
  step: 'this-quarter',
  who: 'Lieve',
  on: '2026-12-01',
  sign: 'Twee klanten.',
  done: true,
};

describe('the action plan to sign', () => {
  test('has the themes, goals and steps of the advice, with open lines', () => {
    const core = coreOf(definition, 'metal');
    const { heading, company, planHeading, themes, ownSteps, agreement } = signOf('metal');
    expect([heading, company, planHeading]).toEqual(['Actieplan', 'Metaal Voorbeeld bv', core.planHeading]);
    expect(themes.map(({ letter, name }) => [letter, name])).toEqual(
      core.plans.map(({ letter, name }) => [letter, name]),
    );
    expect(themes.map(({ text }) => text)).toEqual(core.plans.map(({ first }) => first?.goalText));
    expect(themes.flatMap(({ steps }) => steps.map(({ text }) => text))).toEqual(
      core.plans.flatMap(({ steps }) => steps.map(({ text }) => text)),
    );
    const [{ steps } = { steps: [] }] = themes;
    expect(steps[0]?.fields.who).toEqual({ label: 'Wie', value: '' });
    expect(steps[0]?.fields.sign).toEqual({ label: 'Gelukt als:', value: '' });
    expect(ownSteps).toBeNull();
    expect(agreement.lookBack.value).toBe('');
    expect(agreement.signatures).toEqual(['Zaakvoerder of directie', 'Begeleider', 'Datum']);
  });

  test('says what is planned, and looks back on the day of the calendar', () => {
    const plan = { dimensions: [absorb], steps: [step], closedOn: null };
    const open = signOf('metal', { plan });
    expect(open.themes[0]?.steps[1]).toMatchObject({
      done: true,
      fields: {
        who: { value: 'Lieve' },
        when: { value: '1 december 2026, gedaan' },
        sign: { value: 'Gelukt als: Twee klanten.' },
      },
    });
    expect(open.agreement.lookBack.value).toBe('1 maart 2027');
    const closed = signOf('metal', { plan: { ...plan, closedOn: '2026-11-24' } });
    expect(closed.agreement.lookBack.value).toBe('22 februari 2027');
  });

  test('counts no day of a theme that is not printed', () => {
    const plan = { dimensions: [absorb], steps: [{ ...step, dimension: other }], closedOn: '2026-11-24' };
    expect(signOf('metal', { plan }).agreement.lookBack.value).toBe('');
  });

  test('gives the one theme to maintain, or room for steps of one’s own', () => {
    const maintain = signOf('nothingUrgent');
    expect(maintain.themes).toHaveLength(1);
    expect(maintain.intro).toMatch(/^Niets is nu dringend/u);
    const none = signOf('nothing');
    expect(none.themes).toEqual([]);
    expect(none.intro).toMatch(/^Beantwoord per thema minstens 3 vragen/u);
    expect(none.ownSteps?.label).toBe('Wat we gaan doen:');
  });

  test('has one step for each of the two questions of a quick scan', () => {
    const { actions } = quickOf(definition, 'metal');
    const { themes } = signOf('metal', { quick: true });
    expect(themes.map(({ name, steps }) => [name, steps.length])).toEqual(
      actions.map(({ question }) => [question, 1]),
    );
  });
});

describe('the poster', () => {
  test('begins with one sentence and says the same on one sheet as on two', () => {
    const poster = posterOf('metal', 'poster');
    expect(poster.headline).toBe('Begin bij **Kennis van buiten gebruiken**\u00a0(A).');
    expect(poster.table.rows).toHaveLength(9);
    expect(poster.themes).toHaveLength(3);
    expect(poster.facts).toEqual(['vragenlijst 1.2.0 · ingevuld op 20 november 2026']);
    expect(posterOf('metal', 'poster-a4')).toEqual({ ...poster, sheets: 2 });
  });

  test('says that a translation was not read yet, and has room where there is no plan', () => {
    expect(posterOf('metal', 'poster', { language: 'fr' }).facts).toHaveLength(2);
    const none = posterOf('nothing', 'poster');
    expect(none.themes).toEqual([]);
    expect(none.ownSteps?.label).toBe('Wat we gaan doen:');
  });

  test('is not there for a quick scan', () => {
    expect(derivedOf(definition, 'metal', 'poster', { quick: true, plan: emptyPlan })).toBeNull();
  });
});

function signOf(name: RespondentName, wish: DerivedWish = {}): PaperToSign {
  const model = derivedOf(definition, name, 'actieplan', wish);
  if (model?.body.kind !== 'to-sign') throw new Error('not a paper to sign');
  return model.body.paper;
}

function posterOf(name: RespondentName, paper: 'poster' | 'poster-a4', wish: DerivedWish = {}): Poster {
  const model = derivedOf(definition, name, paper, wish);
  if (model?.body.kind !== 'poster') throw new Error('not a poster');
  return model.body.poster;
}
