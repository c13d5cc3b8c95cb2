import { expect, test } from 'vitest';
import { createImportMethods } from '../../../scans/services/methods/import-methods.ts';
import type { Desk } from '../../../scans/services/scan.ts';
import type { AssessmentStore } from '../../../scans/services/store-ports.ts';
import { utf8 } from '../../../scans/services/utf8.ts';
import { serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { exampleAssessment, sha256Hex } from '../assessment/example-assessment.ts';

const assessment = exampleAssessment();
const text = serialiseScanFile(assessment, sha256Hex);
const incoming = { file: 'a.iscan', bytes: utf8(text.ok ? text.value : '') };

const refusal = (code: string) => async () =>
  ({ ok: false, problems: [{ file: 'a.iscan', place: '', code, values: {} }] }) as const;

/** A disk that refuses one thing after another. */
function onStore(assessments: Partial<AssessmentStore>) {
  const ports = {
    assessments,
    sha256Hex,
    now: () => '2026-11-24T13:03:00.000Z',
    decodeUtf8: (bytes: Uint8Array) => new TextDecoder().decode(bytes),
  };
  return createImportMethods({ ports } as unknown as Desk);
}

const there = async () => ({ ok: true, value: { assessment, notices: [] } }) as const;
const otherwise = async () =>
  ({ ok: true, value: { assessment: { ...assessment, revision: 8 }, notices: [] } }) as const;

test.each<readonly [string, Partial<AssessmentStore>, string]>([
  ['written', { add: refusal('disk-full') }, 'disk-full'],
  ['put away', { add: refusal('scan-file-empty'), trash: refusal('file-locked') }, 'file-locked'],
  ['read', { add: refusal('already-there'), load: refusal('read-failed') }, 'read-failed'],
  [
    'given its languages',
    { add: refusal('already-there'), load: otherwise, change: refusal('not-writable') },
    'not-writable',
  ],
])('a scan that cannot be %s is refused as the disk refuses it', async (_, store, code) => {
  const methods = onStore(store);
  expect(await methods['assessment.import'](incoming)).toMatchObject({
    ok: false,
    failure: { problems: [{ code }] },
  });
  expect(await methods['assessment.importMany']({ files: [incoming] })).toMatchObject({
    ok: true,
    value: [{ kind: 'refused', problems: [{ code }] }],
  });
});

test('a file that says what is there is the one that is there', async () => {
  const change: AssessmentStore['change'] = async (_id, next) => ({ ok: true, value: next(assessment) });
  const methods = onStore({ add: refusal('already-there'), load: there, change });
  expect(await methods['assessment.import'](incoming)).toEqual({
    ok: true,
    value: { kind: 'unchanged', id: assessment.id },
  });
});

test('a backup takes the place of a damaged file, also where more is wrong with it', async () => {
  const problems = ['scan-file-checksum', 'scan-file-not-allowed'].map((code) => ({
    file: 'a.iscan',
    place: '',
    code,
    values: {},
  }));
  const trashed: string[] = [];
  const methods = onStore({
    add: async () => (trashed.length === 0 ? { ok: false, problems } : { ok: true, value: 'added' }),
    trash: async (id, at) => {
      trashed.push(`${id} ${at}`);
      return { ok: true, value: null };
    },
  });
  expect(await methods['assessment.import'](incoming)).toEqual({
    ok: true,
    value: { kind: 'added', id: assessment.id },
  });
  expect(trashed).toEqual([`${assessment.id} 2026-11-24T13:03:00.000Z`]);
});
