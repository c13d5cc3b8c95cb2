import { expect, test } from 'vitest';
import { exampleAssessment, sha256Hex } from './example-assessment.ts';
import { documentOf, withUnknown } from '../../../scans/assessment/scan-file-document.ts';
import { parseScanFile, serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { partOf, putBack, takeOut } from '../../../scans/assessment/scan-file-unknown.ts';
import { questionId } from '../../../scans/definition/ids.ts';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';

function readBack(assessment: Assessment): unknown {
  const text = serialiseScanFile(assessment, sha256Hex);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  return parseScanFile(text.value, 'a', sha256Hex);
}

const count = { numbers: 1, dontKnow: 2, notApplicable: 3 };
const whole: Assessment = {
  ...exampleAssessment(),
  company: {
    name: 'A',
    enterpriseNumber: '0123456749',
    nace: [{ code: '25', version: '2025' }],
    region: 'WAL',
    postcode: '4000',
    sector: 'A34',
    size: '250+',
    legalForm: 'vzw',
  },
  state: {
    kind: 'closed',
    on: '2026-11-20T09:00:00.000Z',
    shown: { bank: '1', views: { nl: null, fr: 1, de: 'x', en: {} } },
  },
  consensus: { raters: 4, questions: { [questionId('STR2')]: count, [questionId('STR1')]: count } },
};

test('every field that there can be comes back, and no field comes of nothing', () => {
  expect(readBack(whole)).toEqual({ ok: true, value: whole });
  const [response] = whole.responses;
  if (response === undefined) throw new Error('no response');
  const participant = { id: 'a', role: 'manager', group: 'staff' } as const;
  const origin = { how: 'workshop', session: 's', programme: 'p' } as const;
  const named = { ...whole, responses: [{ ...response, participant, origin }] };
  expect(readBack(named)).toEqual({ ok: true, value: named });
  const bare: Assessment = {
    ...exampleAssessment(),
    company: {},
    responses: [{ ...response, participant: {}, origin: {}, importance: null, position: null }],
    state: { kind: 'closed', on: '2026-11-20T09:00:00.000Z', shown: { bank: '', views: {} } },
  };
  const document: unknown = JSON.parse(JSON.stringify(documentOf(bare)));
  expect(document).toMatchObject({ company: {}, responses: [{ participant: {}, origin: {} }] });
  expect(documentOf(bare)).toStrictEqual(document);
  expect(readBack(bare)).toEqual({ ok: true, value: bare });
});

test('records are written in the order of their keys, whatever order they came in', () => {
  const { consensus, responses } = documentOf(whole);
  expect(Object.keys(consensus?.questions ?? {})).toEqual(['STR1', 'STR2']);
  expect(Object.keys(responses[0]?.answers ?? {})).toEqual(['NET4', 'STR1', 'STR5']);
  expect(Object.keys(responses[0]?.importance ?? {})).toEqual(['CUS', 'STR']);
  expect(Object.keys(responses[0]?.facts ?? {})).toEqual(['F1', 'F5']);
});

test('what a caller holds more than the file knows is not written', () => {
  const more = { zoo: 1 };
  const [response] = whole.responses;
  if (response === undefined) throw new Error('no response');
  const loaded: Assessment = {
    ...whole,
    ...more,
    company: { ...whole.company, ...more },
    responses: [{ ...response, ...more, participant: { ...response.participant, ...more } }],
    plan: whole.plan.map((step) => ({ ...step, ...more })),
    referrals: whole.referrals.map((referral) => ({ ...referral, ...more })),
    history: whole.history.map((line) => ({ ...line, ...more })),
  };
  expect(JSON.stringify(documentOf(loaded))).toBe(JSON.stringify(documentOf(whole)));
});

test('what is unknown stands once in each place, in one order, and is nothing where nothing is', () => {
  const field = (key: string, value: unknown, ...place: readonly string[]) => ({ place, key, value });
  const fields = [field('b', 1), field('a', 1, 'company'), field('a', 2), field('b', 3)];
  const [a, b] = [field('a', 2), field('b', 3)];
  const expected = { format: null, fields: [a, b, field('a', 1, 'company')] };
  for (const given of [fields, [fields[2], fields[1], fields[3]].flatMap((one) => (one ? [one] : []))]) {
    expect(withUnknown(whole, { format: null, fields: given }).unknown).toEqual(expected);
  }
  expect(withUnknown(withUnknown(whole, expected), { format: null, fields: [] })).toEqual(whole);
});

test('keys that are put back stand in the order of their names, after those that were there', () => {
  const fields = ['b', 'a c', 'c', 'a'].map((key) => ({ place: [], key, value: 1 }));
  const { document, kept } = putBack({ zoo: 0 }, fields);
  expect(JSON.stringify(document)).toBe('{"zoo":0,"a":1,"a c":1,"b":1,"c":1}');
  expect(kept).toEqual(fields);
});

test('a field knows its part, also in the state and in one of three entries that are the same', () => {
  const entry = { at: 'x', what: 'y' };
  const history = [0, 1, 2].map((zoo) => ({ ...entry, zoo }));
  const found = takeOut({ history, state: { kind: 'closed', on: 'x', zoo: 3 }, zoo: 4 }, [
    ...[0, 1, 2].map((at) => ({ path: ['history', at], keys: ['zoo'] })),
    { path: ['state'], keys: ['zoo'] },
    { path: [], keys: ['zoo'] },
  ]);
  expect(found.known).toEqual({ history: [entry, entry, entry], state: { kind: 'closed', on: 'x' } });
  expect(found.fields.map((field) => [partOf(field), field.value])).toEqual([
    ['history', 0],
    ['history', 1],
    ['history', 2],
    ['state', 3],
    [null, 4],
  ]);
  expect(new Set(found.fields.map(({ place }) => place.join('/'))).size).toBe(5);
});

test('what is unknown in the state of a scan goes with that state', () => {
  const closed = { kind: 'closed', on: '2026-11-20T09:00:00.000Z' };
  const { fields } = takeOut({ state: { ...closed, zoo: 1 } }, [{ path: ['state'], keys: ['zoo'] }]);
  expect(putBack({ state: closed }, fields)).toEqual({
    document: { state: { ...closed, zoo: 1 } },
    kept: fields,
  });
  for (const state of [{ ...closed, on: '2026-11-21T09:00:00.000Z' }, { kind: 'open' }]) {
    expect(putBack({ state }, fields)).toEqual({ document: { state }, kept: [] });
  }
});

test('a place of which nothing is known, or where nothing stands, is known by its name', () => {
  const path = ['company', 'state'];
  const there = takeOut({ company: { state: { zoo: 1 } } }, [{ path, keys: ['zoo'] }]);
  expect(there.fields).toEqual([{ place: path, key: 'zoo', value: 1 }]);
  expect(takeOut({ company: null }, [{ path, keys: ['zoo'] }])).toEqual({
    known: { company: null },
    fields: [{ place: path, key: 'zoo', value: undefined }],
  });
});
