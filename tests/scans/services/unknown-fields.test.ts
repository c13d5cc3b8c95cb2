import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../assessment/example-assessment.ts';
import { testMachine } from './machine.ts';
import type { TestMachine } from './machine.ts';
import { utf8 } from '../../../scans/services/utf8.ts';

type Json = Record<string, unknown>;

const closed = readFileSync('tests/fixtures/store/version-1/closed.iscan', 'utf8');
const quick = readFileSync('tests/fixtures/store/version-1/quick.iscan', 'utf8');

/** The same file as a later version would have written it. */
function later(text: string, change: (document: Json) => void): string {
  const { checksum: _old, ...document } = JSON.parse(text);
  Object.assign(document, { version: 3, minReader: 2 });
  change(document);
  return JSON.stringify({ ...document, checksum: sha256Hex(JSON.stringify(document, null, 2)) });
}

function listOf(document: Json, key: string): Json[] {
  const value = document[key];
  if (!Array.isArray(value)) throw new Error(`no list: ${key}`);
  return value;
}

/** Something new at every place that the app works on. */
function withNews(document: Json): void {
  document['labels'] = ['voorjaar'];
  Object.assign(Object(document['company']), { founded: 1987 });
  Object.assign(Object(document['edits']), { tone: 'warm' });
  Object.assign(Object(document['state']), { closedBy: 'An' });
  for (const response of listOf(document, 'responses')) {
    Object.assign(response, { voice: { of: 'An' } });
    Object.assign(Object(response['participant']), { floor: 2 });
    Object.assign(Object(response['origin']), { room: 'Leie' });
  }
  for (const step of listOf(document, 'plan')) step['cost'] = `${String(step['step'])} 250`;
  for (const referral of listOf(document, 'referrals')) referral['signed'] = String(referral['dimension']);
}

/** Where something new stands in a file, with what stands there. */
function newsIn(value: unknown, place = ''): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {};
  const news = ['labels', 'founded', 'tone', 'closedBy', 'voice', 'floor', 'room', 'cost', 'signed'];
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]): (readonly [string, unknown])[] =>
      news.includes(key) ? [[`${place}${key}`, child]] : Object.entries(newsIn(child, `${place}${key}.`)),
    ),
  );
}

function stored({ folder }: TestMachine, id: string): Json {
  return JSON.parse(readFileSync(join(folder, 'scans', `${id}.iscan`), 'utf8'));
}

async function opened(text: string) {
  const machine = testMachine();
  await machine.give('assessment.import', { file: 'a.iscan', bytes: utf8(text) });
  const id = String(JSON.parse(text).id);
  const { assessment } = await machine.give('assessment.open', { id });
  return { ...machine, id, response: assessment.responses[0]?.id ?? '' };
}

describe('what a later version wrote', () => {
  const file = later(closed, withNews);
  const all = newsIn(JSON.parse(file));

  test('is there again after opening, reopening, changing, exporting and importing', async () => {
    const here = await opened(file);
    const { give, id, response } = here;
    expect(Object.keys(all)).toHaveLength(11);
    expect(newsIn(stored(here, id))).toEqual(all);
    await give('assessment.rename', { id, name: 'Anders' });
    expect(newsIn(stored(here, id))).toEqual(all);
    await give('assessment.reopen', { id });
    const { 'state.closedBy': _gone, ...open } = all;
    await give('response.answer', { id, response, question: 'STR1', answer: 4 });
    await give('assessment.setCompany', { id, company: { name: 'Anders bv' } });
    await give('advice.edit', { id, edits: { remark: 'Nieuw.', ownAdvice: [], leftOut: [] } });
    expect(newsIn(stored(here, id))).toEqual(open);
    expect(stored(here, id)).toMatchObject({ version: 3, minReader: 2 });

    const { bytes } = await give('assessment.export', { id });
    const there = testMachine();
    await there.give('assessment.import', { file: 'b.iscan', bytes });
    expect(newsIn(stored(there, id))).toEqual(open);
    await there.give('assessment.close', { id });
    expect(newsIn(stored(there, id))).toEqual(open);
  });

  test('goes with what it belongs to: a step that is taken away, a consent that is given anew', async () => {
    const here = await opened(file);
    const { give, id } = here;
    const [step] = listOf(stored(here, id), 'plan');
    const [referral] = listOf(stored(here, id), 'referrals');
    const empty = { who: '', on: '', sign: '', done: false };
    const dimension = String(step?.['dimension']);
    await give('plan.change', { id, step: { dimension, step: 'this-week', ...empty } });
    await give('plan.change', { id, step: { dimension, step: 'this-week', ...empty, who: 'Bo' } });
    await give('referral.answer', {
      id,
      dimension: String(referral?.['dimension']),
      centre: String(referral?.['centre']),
      answer: 'no',
    });
    const news = newsIn(stored(here, id));
    expect(Object.values(news).filter((value) => String(value).endsWith(' 250'))).toEqual([
      'this-quarter 250',
    ]);
    expect(Object.entries(news).filter(([place]) => place.endsWith('signed'))).toHaveLength(1);
  });

  test('goes along in a copy, but not what was agreed or how it was closed', async () => {
    const here = await opened(file);
    const { assessment } = await here.give('assessment.duplicate', { id: here.id, language: 'nl' });
    const kept = Object.entries(all).filter(([place]) => !/closedBy|signed/u.test(place));
    expect(newsIn(stored(here, assessment.id))).toEqual(Object.fromEntries(kept));
  });

  test('goes along when a quick scan grows, with the company and the answers alone', async () => {
    const here = await opened(later(quick, withNews));
    here.setTime('2026-11-30T08:00:00.000Z');
    const { assessment } = await here.give('assessment.grow', { id: here.id });
    expect(newsIn(stored(here, assessment.id))).toEqual({
      'company.founded': 1987,
      'responses.0.voice': { of: 'An' },
      'responses.0.participant.floor': 2,
      'responses.0.origin.room': 'Leie',
    });
    expect(stored(here, assessment.id)).toMatchObject({ version: 3, minReader: 2 });
  });

  test('comes back with an earlier copy, but not what was agreed then', async () => {
    const here = await opened(file);
    const { give, id, folder } = here;
    const [copy] = await give('assessment.generations', { id });
    // Somebody took the news out with another program, and put other news in.
    const now = later(readFileSync(join(folder, 'scans', `${id}.iscan`), 'utf8'), (document) => {
      for (const key of ['labels', 'signed']) delete document[key];
      for (const referral of listOf(document, 'referrals')) referral['signed'] = 'anew';
      document['version'] = 4;
      document['name'] = 'Tussendoor';
      document['revision'] = 40;
    });
    writeFileSync(join(folder, 'scans', `${id}.iscan`), now);
    await give('assessment.goBackTo', { id, file: copy?.file ?? '' });
    const signed = Object.fromEntries(
      Object.keys(all).flatMap((place) => (place.endsWith('signed') ? [[place, 'anew']] : [])),
    );
    expect(newsIn(stored(here, id))).toEqual({ ...all, ...signed });
    expect(stored(here, id)).toMatchObject({ version: 4, minReader: 2 });
  });
});
