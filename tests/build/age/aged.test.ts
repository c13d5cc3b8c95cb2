import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { agedFacts, agedTranslations, unusedEntries } from '../../../build/age/aged-content.mjs';
import { agedMajors } from '../../../build/age/aged-majors.mjs';
import { agedPictures, fingerprintOf } from '../../../build/age/fingerprint.mjs';
import { daysBetween } from '../../../scans/definition/calendar-days.ts';
import type { Problem } from '../../../scans/definition/problem.ts';

const clock = { today: '2026-11-29', daysBetween };

type Row = Parameters<typeof agedFacts>[0][number];

function overdue(name: string, reviewBy: string, changes: Partial<Row> = {}): Row {
  return { kind: 'centre', name, reviewBy, state: 'overdue', checkedBy: 'source', ...changes };
}

function stale(file: string): Problem {
  return { file, place: 'STR1.ask', code: 'stale-translation', values: { source: 'Hoe?' } };
}

describe('facts past their day', () => {
  const aged = (rows: readonly Row[]) => agedFacts(rows, clock);

  test('are none where nothing is due', () => {
    const states = ['current', 'due-soon', 'retired'] as const;
    expect(aged(states.map((state) => overdue('WOOD.BE', '2026-11-28', { state })))).toEqual([]);
  });

  test('say which one, whose, since when and how long', () => {
    expect(aged([overdue('WOOD.BE', '2026-11-28')])).toEqual([
      'WOOD.BE (centre): to be checked again by 2026-11-28, 1 day over.',
    ]);
    expect(aged([overdue('Hub Kempen', '2026-09-29', { checkedBy: 'adviser' })])).toEqual([
      'Hub Kempen (centre, own entry): to be checked again by 2026-09-29, 61 days over.',
    ]);
  });

  test('come the oldest first, and by name within a day', () => {
    const names = aged([
      overdue('Flux50', '2026-11-01'),
      overdue('Portefeuille', '2025-11-29', { kind: 'instrument' }),
      overdue('Buildwise', '2026-11-01'),
    ]).map((line) => line.replace(/: .*, /u, ', '));
    expect(names).toEqual([
      'Portefeuille (support), 365 days over.',
      'Buildwise (centre), 28 days over.',
      'Flux50 (centre), 28 days over.',
    ]);
  });
});

test('own entries that cannot be used are said', () => {
  expect(unusedEntries([], 'own-entries.json')).toEqual([]);
  const problem = { file: 'own-entries.json', place: 'centres.0.id', code: 'own-centre-unknown', values: {} };
  expect(unusedEntries([problem, problem], 'own-entries.json')).toEqual([
    'own-entries.json: not used, 2 problems; the screen Centra en feiten lists them.',
  ]);
});

test('translations that nobody read, or that are older than the Dutch', () => {
  expect(agedTranslations([], [])).toEqual([]);
  const warnings = [
    stale('texts.en.yaml'),
    stale('dimensions/digital/texts.en.yaml'),
    stale('texts.fr.yaml'),
  ];
  expect(agedTranslations(warnings, ['fr'])).toEqual([
    'French: nobody who speaks it has read the translation yet.',
    'French: 1 text older than the Dutch; npm run --silent scan -- check lists them.',
    'English: 2 texts older than the Dutch; npm run --silent scan -- check lists them.',
  ]);
});

test('the list of Electron versions may be 45 days old', () => {
  expect(agedMajors(null, clock)).toEqual([]);
  expect(agedMajors({ date: '2026-10-15' }, clock)).toEqual([]);
  expect(agedMajors({ date: '2026-10-14' }, clock)).toEqual([
    'Electron: the list of supported versions is of 2026-10-14, 1 day over; renew build/electron-majors.json.',
  ]);
});

describe('the marks of the pictures', () => {
  function scratch(): { readonly root: string; readonly write: (path: string, text: string) => void } {
    const root = mkdtempSync(join(tmpdir(), 'innovatiescan-marks-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    const write = (path: string, text: string): void => {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    write('renderer/App.tsx', 'one\ntwo\n');
    write('scans/content/scan.yaml', 'version: 1\n');
    return { root, write };
  }

  test('differ with a screen or a text, and say which', () => {
    const { root, write } = scratch();
    const before = fingerprintOf(root);
    expect(agedPictures(before, fingerprintOf(root))).toEqual([]);
    write('renderer/styles/base.css', 'body {}\n');
    expect(agedPictures(before, fingerprintOf(root))).toEqual([
      'Pictures of the manual: the screens changed since they were made; npm run pictures.',
    ]);
    write('scans/content/scan.yaml', 'version: 2\n');
    expect(agedPictures(before, fingerprintOf(root))).toHaveLength(2);
  });

  test('do not differ with line ends, pictures or what was kept of them', () => {
    const { root, write } = scratch();
    const before = fingerprintOf(root);
    write('renderer/App.tsx', 'one\r\ntwo\r\n');
    write('build/pictures/start.nl.png', 'a picture');
    write('build/pictures/fingerprint.json', '{}');
    expect(fingerprintOf(root)).toEqual(before);
  });

  test('that are not there are said', () => {
    expect(agedPictures(null, fingerprintOf(scratch().root))).toEqual([
      'Pictures of the manual: there are none; npm run pictures makes them.',
    ]);
  });
});
