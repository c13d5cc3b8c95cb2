import { describe, expect, test } from 'vitest';
import { compose } from '../../../electron/compose.ts';
import { api } from '../../../scans/services/api.ts';
import { dispatch } from '../../../scans/services/dispatch.ts';
import { responseFile } from '../responses.ts';

const { services } = compose({ dataFolder: '/nowhere' });
const file = { file: 'a.json', text: JSON.stringify(responseFile()) };

describe('a method', () => {
  test('with checked input gives its value', async () => {
    const outcome = await dispatch(services, 'adviser', 'response.score', file);
    expect(outcome).toMatchObject({ ok: true, value: { file: 'a.json', variant: 'general', overall: null } });
  });

  test('refuses with the problems of the file', async () => {
    const outcome = await dispatch(services, 'adviser', 'response.score', { ...file, text: '{' });
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'refused', problems: [{ file: 'a.json', code: 'response-not-json' }] },
    });
  });
});

describe('not found', () => {
  test.each([
    ['unknown.method'],
    ['__proto__'],
    ['constructor'],
    ['toString'],
    ['hasOwnProperty'],
    [''],
    [undefined],
    [null],
    [42],
    [['response.score']],
    [{ toString: () => 'response.score' }],
  ])('%j', async (name) => {
    const outcome = await dispatch(services, 'adviser', name, file);
    expect(outcome).toEqual({ ok: false, failure: { code: 'not-found' } });
  });

  test.each(Object.keys(api))('%s for a participant', async (name) => {
    const outcome = await dispatch(services, 'participant', name, {});
    expect(outcome).toEqual({ ok: false, failure: { code: 'not-found' } });
  });
});

describe('invalid input', () => {
  const report = { ...file, paper: 'advies', language: null, date: '2026-11-20', notes: true };
  test.each<[string, string, unknown, string]>([
    ['nothing', 'response.score', undefined, ''],
    ['no object', 'response.score', 'a.json', ''],
    ['a missing key', 'response.score', { file: 'a.json' }, 'text'],
    ['an unknown key', 'response.score', { ...file, extra: 1 }, ''],
    ['a key that reaches for the prototype', 'response.score', hostile(file), ''],
    ['bytes instead of text', 'response.score', { ...file, text: new Uint8Array(2) }, 'text'],
    ['a text over the limit', 'response.score', { ...file, text: ' '.repeat(1_000_001) }, 'text'],
    ['an unknown paper', 'report.render', { ...report, paper: 'affiche' }, 'paper'],
    ['an unknown language', 'report.render', { ...report, language: 'es' }, 'language'],
    ['a day that does not exist', 'report.render', { ...report, date: '2026-02-30' }, 'date'],
    ['a file without text in a group', 'group.score', { files: [file, { file: 'b' }] }, 'files.1.text'],
    ['a date that is none', 'content.check', { date: 'today' }, 'date'],
  ])('%s is refused with its place', async (_, name, input, place) => {
    const outcome = await dispatch(services, 'adviser', name, input);
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'invalid-input', problems: [{ place, code: 'call-shape' }] },
    });
    expect({}).not.toHaveProperty('polluted');
  });
});

/** As JSON brings it in: an own key called `__proto__`. */
function hostile(input: object): unknown {
  return JSON.parse(JSON.stringify(input).replace('{', '{"__proto__":{"polluted":true},'));
}
