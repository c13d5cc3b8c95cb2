import { describe, expect, test } from 'vitest';
import type { PlannedStep } from '../../../scans/assessment/assessment-record.ts';
import { dimensionId } from '../../../scans/definition/ids.ts';
import type { paperWordNames } from '../../../scans/report/paper-words.ts';
import { withPlan } from '../../../scans/report/with-plan.ts';
import { createWords } from '../../../scans/report/words.ts';
import { loadDefinition } from '../../definition.ts';
import { annexText } from './model-texts.ts';
import { coreOf, quickOf, reportOf } from './reports.ts';

const definition = await loadDefinition();
const words = createWords<typeof paperWordNames>(definition.paper, 'nl');
const nothing = { remark: '', ownAdvice: [], leftOut: [] };
const guide = { adviser: 'An Peeters', organisation: 'Voorbeeld\n Streek' };

describe('what an adviser changes', () => {
  test('leaves the paper as it is where nothing was changed', () => {
    const plain = reportOf(definition, 'metal');
    expect(reportOf(definition, 'metal', { edits: nothing })).toEqual(plain);
    const nobody = { adviser: ' ', organisation: '' };
    expect(JSON.stringify(reportOf(definition, 'metal', { edits: nothing, guide: nobody }))).toBe(
      JSON.stringify(plain),
    );
  });

  test('stands on paper under a heading that says who added it', () => {
    const edits = { ...nothing, remark: ' Bel eerst. ', ownAdvice: [{ id: 'a', text: 'Begin klein.' }] };
    expect(coreOf(definition, 'metal', 'nl', { edits, guide })).toMatchObject({
      guidedBy: 'Begeleiding: An Peeters, Voorbeeld Streek',
      added: {
        heading: 'Toegevoegd door uw adviseur, An Peeters, Voorbeeld Streek',
        remark: 'Bel eerst.',
        advice: ['Begin klein.'],
      },
    });
    expect(coreOf(definition, 'metal', 'de', { edits }).added?.heading).toBe('Von Ihrem Berater hinzugefügt');
    expect(quickOf(definition, 'metal')).not.toHaveProperty('added');
  });

  test('takes a plan and an advice away, and says so in both places', () => {
    const edits = { ...nothing, leftOut: [dimensionId('CUS'), dimensionId('PRO')] };
    const core = coreOf(definition, 'metal', 'nl', { edits });
    expect(core.planHeading).toBe('Twee thema’s, vier eerste stappen');
    expect(core.plans.map(({ letter }) => letter)).toEqual(['A', 'C']);
    expect(core.remarks).toContain('Uw adviseur liet het advies weg bij **Klant en markt**\u00a0(B).');
    const model = reportOf(definition, 'metal', { edits });
    const annex = annexText(model);
    expect(annex.split('Uw adviseur liet dit advies weg.')).toHaveLength(3);
    const whole = annexText(reportOf(definition, 'metal'));
    const [week] = coreOf(definition, 'metal').plans[1]?.steps ?? [];
    expect(whole).toContain(week?.text ?? 'missing');
    expect(annex).not.toContain(week?.text ?? 'missing');
  });

  test('may leave no plan at all: then the page asks for no more answers', () => {
    const leftOut = ['ABS', 'CUS', 'NET'].map(dimensionId);
    const core = coreOf(definition, 'metal', 'nl', { edits: { ...nothing, leftOut } });
    expect([core.planHeading, core.planIntro, core.plans]).toEqual(['Wat u nu kunt doen', '', []]);
    expect(core.remarks.join(' ')).toContain('liet het advies weg');
  });
});

describe('the plan of the owner', () => {
  const step = (change: Partial<PlannedStep>): PlannedStep => ({
    dimension: dimensionId('CUS'),
    step: 'this-quarter',
    who: '',
    on: '',
    sign: '',
    done: false,
    ...change,
  });
  const dimensions = ['ABS', 'CUS', 'NET'].map(dimensionId);

  test('stands on the lines of its own step and on no other', () => {
    const model = reportOf(definition, 'metal');
    const plan = [step({ who: 'Lieve', on: '2026-12-01', sign: 'Drie gesprekken', done: true })];
    const { body } = withPlan(model, dimensions, plan, words);
    if (body.kind !== 'full') throw new Error('not a full scan');
    expect(body.core.plans.map(({ steps }) => steps.map(({ planned }) => planned))).toEqual([
      [undefined, undefined],
      [
        undefined,
        {
          who: 'Lieve',
          when: '1 december 2026, gedaan',
          sign: 'Gelukt als: Drie gesprekken',
          done: true,
          short: { who: 'Lieve', plan: 'zie het actieplan' },
        },
      ],
      [undefined, undefined],
    ]);
  });

  test('changes nothing where nothing is filled in', () => {
    const model = reportOf(definition, 'metal');
    const empty = [step({ who: ' ' }), step({ dimension: dimensionId('SUS'), who: 'An' })];
    expect(JSON.stringify(withPlan(model, dimensions, empty, words))).toBe(JSON.stringify(model));
  });

  test('stands once on the short paper, also where two questions share a theme', () => {
    const model = reportOf(definition, 'metal', { quick: true });
    const week = step({ step: 'this-week', who: 'Lieve' });
    const themes = [dimensionId('CUS'), dimensionId('CUS')];
    const { body } = withPlan(model, themes, [week], words);
    if (body.kind !== 'quick') throw new Error('not a quick scan');
    expect(body.core.actions.map((action) => action.step.planned?.who)).toEqual(['Lieve', undefined]);
  });
});
