import { expect, test } from 'vitest';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';
import { serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { createImportMethods } from '../../../scans/services/methods/import-methods.ts';
import type { Desk } from '../../../scans/services/scan.ts';
import type { AssessmentStore } from '../../../scans/services/store-ports.ts';
import { utf8 } from '../../../scans/services/utf8.ts';
import { exampleAssessment, sha256Hex } from '../assessment/example-assessment.ts';

const refused = (code: string) =>
  ({ ok: false, problems: [{ file: '', place: '', code, values: {} }] }) as const;

/** A list in memory, and the methods that take files into it. */
function emptyList() {
  const list = new Map<string, Assessment>();
  const assessments: Partial<AssessmentStore> = {
    add: async (one) => {
      if (list.has(one.id)) return refused('already-there');
      list.set(one.id, one);
      return { ok: true, value: 'added' };
    },
    load: async (id) => {
      const assessment = list.get(id);
      return assessment === undefined
        ? refused('not-found')
        : { ok: true, value: { assessment, notices: [] } };
    },
    change: async (id, change) => {
      const next = change(list.get(id) ?? exampleAssessment());
      list.set(id, next);
      return { ok: true, value: next };
    },
  };
  const decodeUtf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const methods = createImportMethods({ ports: { assessments, sha256Hex, decodeUtf8 } } as unknown as Desk);
  return {
    list,
    kindsOf: async (...files: readonly { readonly file: string; readonly bytes: Uint8Array }[]) => {
      const outcome = await methods['assessment.importMany']({ files: [...files] });
      return outcome.ok ? outcome.value.map(({ kind }) => kind) : [];
    },
  };
}

function fileOf(assessment: Assessment, file = 'a.iscan') {
  const text = serialiseScanFile(assessment, sha256Hex);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  return { file, bytes: utf8(text.value) };
}

/** The same scan as somebody else went on with it. */
function named(name: string, changedOn = '2026-11-21T08:00:00.000Z'): Assessment {
  return { ...exampleAssessment(), name, changedOn };
}

const copyOf = (number: number): string => `2026112${String(number)}T081530123Z.r12.iscan`;

test('of two that were changed at one moment the first that was given is taken, and the other asked about', async () => {
  for (const [first, second] of [['Een', 'Twee'] as const, ['Twee', 'Een'] as const]) {
    const { list, kindsOf } = emptyList();
    expect(await kindsOf(fileOf(named(first)), fileOf(named(second)))).toEqual(['added', 'differs']);
    expect([...list.values()].map(({ name }) => name)).toEqual([first]);
  }
});

test('what was changed last is taken first, and each is told of in its own place', async () => {
  const [early, late] = [named('Een', '2026-11-21T08:00:00.000Z'), named('Twee', '2026-11-22T08:00:00.000Z')];
  for (const [files, kinds] of [
    [
      [early, late],
      ['differs', 'added'],
    ],
    [
      [late, early],
      ['added', 'differs'],
    ],
    [
      [late, early, late],
      ['added', 'differs', 'unchanged'],
    ],
  ] as const) {
    const { list, kindsOf } = emptyList();
    expect(await kindsOf(...files.map((one) => fileOf(one)))).toEqual(kinds);
    expect([...list.values()]).toEqual([late]);
  }
});

test('of the copies of the program only the newest counts; what a person kept is asked about', async () => {
  const [early, late] = [named('Een', '2026-11-21T08:00:00.000Z'), named('Twee', '2026-11-22T08:00:00.000Z')];
  const latest = named('Drie', '2026-11-23T08:00:00.000Z');
  const cases = [
    [
      [fileOf(early, copyOf(1)), fileOf(late, copyOf(2))],
      ['older', 'added'],
    ],
    [
      [fileOf(early), fileOf(late, copyOf(2))],
      ['differs', 'added'],
    ],
    [
      [fileOf(early, copyOf(1)), fileOf(late)],
      ['differs', 'added'],
    ],
    [
      [fileOf(early, copyOf(1)), fileOf(late), fileOf(latest, copyOf(3))],
      ['older', 'differs', 'added'],
    ],
    [
      [fileOf(late, copyOf(2)), fileOf(late, copyOf(3))],
      ['added', 'unchanged'],
    ],
  ] as const;
  for (const [files, kinds] of cases) expect(await emptyList().kindsOf(...files)).toEqual(kinds);
});

test('what another of the files went on from is older, also where the list is empty', async () => {
  const before = exampleAssessment();
  const line = { at: '2026-11-21T08:00:00.000Z', what: 'renamed' };
  const after = { ...named('Later'), history: [...before.history, line] };
  expect(await emptyList().kindsOf(fileOf(before), fileOf(after))).toEqual(['older', 'added']);
});

test('many scans are all taken, among files that are none', async () => {
  const { list, kindsOf } = emptyList();
  const scans = Array.from({ length: 9 }, (_, at) => exampleAssessment(`scan-000${String(at)}`));
  const photo = { file: 'foto.jpg', bytes: utf8('JFIF') };
  const sealed = { file: 'dicht.iscan', bytes: utf8('{"format":"innovatiescan-sealed"}') };
  const kinds = await kindsOf(photo, ...scans.map((one) => fileOf(one)), sealed);
  expect(kinds).toEqual(['refused', ...scans.map(() => 'added'), 'sealed']);
  expect(list.size).toBe(9);
});
