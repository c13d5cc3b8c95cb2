import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Input } from '../../../scans/services/api.ts';
import { machineWithAnswers } from './filled-machine.ts';

type Step = Input<'plan.change'>['step'];

function step(change: Partial<Step> = {}): Step {
  return { dimension: 'ABS', step: 'this-week', who: '', on: '', sign: '', done: false, ...change };
}

function eventsOf(bytes: Uint8Array) {
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)));
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const { uid, summary, description, startDate } = new ICAL.Event(one);
    return { uid, summary, description, day: startDate.toString() };
  });
}

describe('the plan', () => {
  test('keeps one entry per step, in its place, and drops one that is emptied', async () => {
    const { give, id, onDisk } = await machineWithAnswers();
    await give('plan.change', { id, step: step({ who: 'An' }) });
    await give('plan.change', {
      id,
      step: step({ dimension: 'CUS', step: 'this-quarter', on: '2027-01-15' }),
    });
    await give('plan.change', { id, step: step({ who: 'Lieve', done: true }) });
    expect(onDisk(id).plan).toEqual([
      step({ who: 'Lieve', done: true }),
      step({ dimension: 'CUS', step: 'this-quarter', on: '2027-01-15' }),
    ]);
    const { revision } = onDisk(id);
    await give('plan.change', { id, step: step({ who: 'Lieve', done: true }) });
    expect(onDisk(id).revision).toBe(revision);
    await give('plan.change', { id, step: step() });
    expect(onDisk(id).plan.map(({ dimension }) => String(dimension))).toEqual(['CUS']);
  });

  test('holds steps of its own themes only', async () => {
    const { codes, id } = await machineWithAnswers();
    expect(await codes('plan.change', { id, step: step({ dimension: 'PEO', who: 'An' }) })).toEqual([
      'plan-unknown-step',
    ]);
    const quick = await machineWithAnswers('quick-scan');
    const { body } = await quick.give('result.view', { id: quick.id, language: 'nl' });
    const dimension = body.kind === 'quick' ? (body.offers[0]?.dimension ?? '') : '';
    await quick.give('plan.change', { id: quick.id, step: step({ dimension, who: 'An' }) });
    const later = step({ dimension, step: 'this-quarter', who: 'An' });
    expect(await quick.codes('plan.change', { id: quick.id, step: later })).toEqual(['plan-unknown-step']);
  });
});

describe('the calendar', () => {
  test('holds the steps with a date and a look back after ninety days', async () => {
    const { give, codes, id } = await machineWithAnswers();
    const calendar = { id, language: 'nl' } as const;
    expect(await codes('plan.calendar', calendar)).toEqual(['plan-without-dates']);
    await give('plan.change', {
      id,
      step: step({ who: 'An; Piet, \nBEGIN:VEVENT', on: '2026-12-01', sign: 'Het werkt' }),
    });
    await give('plan.change', { id, step: step({ dimension: 'CUS', who: 'Lieve' }) });
    const made = await give('plan.calendar', calendar);
    expect(made).toMatchObject({
      name: 'Actieplan Metaal Voorbeeld bv 2026-11-24.ics',
      type: 'text/calendar;charset=utf-8',
    });
    const events = eventsOf(made.bytes);
    expect(events).toMatchObject([
      {
        uid: `innovatiescan-${id}-ABS-this-week`,
        day: '2026-12-01',
        summary: 'Eerste stap: Kennis van buiten gebruiken',
      },
      {
        uid: `innovatiescan-${id}-look-back`,
        day: '2027-03-01',
        summary: 'Terugkijken op het actieplan: Metaal Voorbeeld bv',
      },
    ]);
    expect(events[0]?.description).toMatch(
      /^Deze week: .+\nWie: An; Piet, \nBEGIN:VEVENT\nGelukt als: Het werkt$/u,
    );
  });

  test('of a closed scan looks back from its closing, and keeps its ids', async () => {
    const { give, id, setTime } = await machineWithAnswers();
    await give('plan.change', { id, step: step({ on: '2027-01-10' }) });
    const before = eventsOf((await give('plan.calendar', { id, language: 'fr' })).bytes);
    await give('assessment.close', { id });
    setTime('2026-12-20T10:00:00.000Z');
    await give('plan.change', { id, step: step({ on: '2027-01-17', who: 'An' }) });
    const after = eventsOf((await give('plan.calendar', { id, language: 'fr' })).bytes);
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(before.map(({ day }) => day)).toEqual(['2027-01-10', '2027-04-10']);
    expect(after.map(({ day }) => day)).toEqual(['2027-01-17', '2027-02-22']);
    expect(after[0]?.summary).toMatch(/^Premier pas\u00a0: /u);
  });
});
