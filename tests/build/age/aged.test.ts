import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { agedFacts, agedTranslations } from '../../../build/age/aged-content.mjs';
import { agedMajors } from '../../../build/age/aged-majors.mjs';
import { agedPictures, fingerprintOf } from '../../../build/age/fingerprint.mjs';
import { daysBetween } from '../../../scans/definition/calendar-days.ts';
import type { Problem } from '../../../scans/definition/problem.ts';

const clock = { today: '2026-11-29', daysBetween };

function due(code: string, id: string, date: string): Problem {
  return { file: 'centres/centres.yaml', place: `${id}.reviewBy`, code, values: { id, date } };
}

function stale(file: string): Problem {
  return { file, place: 'STR1.ask', code: 'stale-translation', values: { source: 'Hoe?' } };
}

describe('facts past their day', () => {
  const nameOf = (kind: string, id: string): string => `${kind} ${id}`;
  const aged = (warnings: readonly Problem[]) => agedFacts(warnings, { ...clock, nameOf });

  test('are none where nothing is due', () => {
    expect(aged([stale('texts.fr.yaml')])).toEqual([]);
  });

  test('say which one, since when and how long', () => {
    expect(aged([due('centre-review-due', 'woodbe', '2026-11-28')])).toEqual([
      'centre woodbe (centre): to be checked again by 2026-11-28, 1 day over.',
    ]);
  });

  test('come the oldest first, and by name within a day', () => {
    const names = aged([
      due('centre-review-due', 'flux50', '2026-11-01'),
      due('instrument-review-due', 'portefeuille', '2025-11-29'),
      due('centre-review-due', 'buildwise', '2026-11-01'),
    ]).map((line) => line.replace(/: .*, /u, ', '));
    expect(names).toEqual([
      'support portefeuille (support), 365 days over.',
      'centre buildwise (centre), 28 days over.',
      'centre flux50 (centre), 28 days over.',
    ]);
  });
});

test('translations that nobody read, or that are older than the Dutch', () => {
  const states = { nl: 'source', fr: 'unreviewed', de: 'reviewed', en: 'reviewed' };
  expect(agedTranslations([], { ...states, fr: 'reviewed' })).toEqual([]);
  const warnings = [
    stale('texts.en.yaml'),
    stale('dimensions/digital/texts.en.yaml'),
    stale('texts.fr.yaml'),
  ];
  expect(agedTranslations(warnings, states)).toEqual([
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
