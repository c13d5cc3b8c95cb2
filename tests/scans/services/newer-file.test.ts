import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256Hex } from '../assessment/example-assessment.ts';
import { testMachine } from './machine.ts';
import { api } from '../../../scans/services/api.ts';
import { dispatch } from '../../../scans/services/dispatch.ts';
import { utf8 } from '../../../scans/services/utf8.ts';
import { bytesIn } from '../../electron/bytes-in.ts';

const newer = readFileSync('tests/fixtures/store/newer/needs-more.iscan', 'utf8');
const id = String(JSON.parse(newer).id);

/** The same scan as an older version wrote it, for whoever would put it in the place of the newer one. */
function ours(): Uint8Array {
  const { checksum: _old, ...document } = JSON.parse(
    readFileSync('tests/fixtures/store/version-1/every-field.iscan', 'utf8'),
  );
  const same = { ...document, id };
  return utf8(JSON.stringify({ ...same, checksum: sha256Hex(JSON.stringify(same, null, 2)) }));
}

/** What each field of a call may be. */
const values: Readonly<Record<string, unknown>> = {
  id,
  response: 'r1',
  language: 'nl',
  name: 'Anders',
  company: { name: 'Anders bv' },
  question: 'STR1',
  questions: ['STR1'],
  answer: 2,
  note: 'Anders.',
  dimension: 'ABS',
  importance: 2,
  fact: 'F1',
  options: [1],
  edits: { remark: 'Anders.', ownAdvice: [], leftOut: [] },
  centre: 'sirris',
  step: { dimension: 'ABS', step: 'this-week', who: 'An', on: '', sign: '', done: false },
  paper: 'kern',
  notes: true,
  file: '20261124T080000000Z.r7.iscan',
  bytes: ours(),
  files: [{ file: 'a.iscan', bytes: ours() }],
  over: 7,
  as: 'csv',
  password: 'twaalf tekens of meer',
};
const exceptions: Readonly<Record<string, unknown>> = { 'referral.answer': { answer: 'yes' } };

/** These take the file away as it is (tried with the store), put another one beside it, or look at no scan. */
const others: ReadonlySet<string> = new Set([
  'assessment.trash',
  'assessment.eraseNow',
  'assessment.importBeside',
  'assessment.unseal',
]);

const asked = Object.entries(api).flatMap(([method, { input }]) => {
  const fields: readonly string[] = 'shape' in input ? Object.keys(input.shape) : [];
  const isOfScans = /^(?:assessment|response|result|advice|referral|plan|report|table)\./u.test(method);
  const isAboutOne = ['id', 'bytes', 'files'].some((field) => fields.includes(field));
  return isOfScans && isAboutOne && !others.has(method) ? [{ method, fields, input }] : [];
});

test('no call leaves another byte of a file of a newer version, or anything beside it', async () => {
  const { machine, folder } = testMachine();
  const outcome = (method: string, input: unknown) => dispatch(machine.services, 'adviser', method, input);
  await outcome('app.start', {});
  writeFileSync(join(folder, 'scans', `${id}.iscan`), newer);
  // From before somebody opened it with the newer version.
  mkdirSync(join(folder, 'generations', id), { recursive: true });
  writeFileSync(join(folder, 'generations', id, String(values['file'])), ours());
  const before = bytesIn(folder);
  expect(asked.length).toBeGreaterThan(25);
  for (const { method, fields, input } of asked) {
    const given = {
      ...Object.fromEntries(fields.map((field) => [field, values[field]])),
      ...Object(exceptions[method]),
    };
    expect(input.safeParse(given).success, method).toBe(true);
    const answer = await outcome(method, given);
    const problems = answer.ok || !('problems' in answer.failure) ? [] : answer.failure.problems;
    const codes = problems.map(({ code }) => code);
    if (!answer.ok) expect(codes, method).toContain('scan-file-newer');
    expect(bytesIn(folder), method).toEqual(before);
  }
});
