import { describe, expect, test } from 'vitest';
import { linesOf, scan, testFolder, writeResponse } from './scan.ts';

describe('group', () => {
  test('prints one object for several raters of one company', async () => {
    const folder = testFolder();
    writeResponse(folder, 'a.json', {
      participant: { id: 'M1' },
      answers: { STR1: 3 },
      importance: { STR: 3 },
    });
    writeResponse(folder, 'b.json', { participant: { id: 'M2' }, answers: { STR1: 1 } });
    const ran = await scan(folder, ['group', 'a.json', 'b.json']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const lines = linesOf(ran.stdout);
    expect(lines).toHaveLength(1);
    const group = Object(JSON.parse(lines[0] ?? ''));
    expect(Object.keys(group)).toEqual([
      'variant',
      'raters',
      'questions',
      'discuss',
      'importance',
      'importanceOverLimit',
      'result',
    ]);
    expect(group).toMatchObject({
      variant: 'general',
      raters: 2,
      questions: { 0: { id: 'STR1', n: 2, median: 2, min: 1, max: 3, ad: 1 } },
    });
    expect(group.result.dimensions).toHaveLength(9);
    expect(group.result.centres.length).toBeGreaterThan(0);
  });

  test('refuses all when one file is bad, and says what is wrong with each', async () => {
    const folder = testFolder();
    writeResponse(folder, 'a.json', { answers: { STR1: 7 } });
    writeResponse(folder, 'b.json');
    const ran = await scan(folder, ['group', 'a.json', 'absent.json', 'b.json']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(linesOf(ran.stderr).map((line) => line.split(': ')[0])).toEqual(['absent.json', 'a.json']);
  });

  test.each([
    ['one file', [{}], /twee|2/u],
    ['different variants', [{}, { variant: 'care' }], /^b\.json: variant: /u],
    ['a quick file', [{}, { mode: 'quick' }], /^b\.json: mode: /u],
    [
      'two enterprise numbers',
      [{ company: { enterpriseNumber: '0123456749' } }, { company: { enterpriseNumber: '0417497106' } }],
      /^b\.json: company\.enterpriseNumber: /u,
    ],
    [
      'one participant with two sets of answers',
      [
        { participant: { id: 'M1' }, answers: { STR1: 1 } },
        { participant: { id: 'M1' }, answers: { STR1: 2 } },
      ],
      /^b\.json: participant\.id: /u,
    ],
    ['another major version of the questions', [{}, { bank: '2.0.0' }], /^b\.json: bank: /u],
  ])('refuses %s', async (_, responses, expected) => {
    const folder = testFolder();
    const names = responses.map((_response, index) => `${'ab'[index] ?? ''}.json`);
    responses.forEach((fields, index) => writeResponse(folder, names[index] ?? '', fields));
    const ran = await scan(folder, ['group', ...names]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(expected);
    expect(linesOf(ran.stderr)).toHaveLength(1);
  });
});
