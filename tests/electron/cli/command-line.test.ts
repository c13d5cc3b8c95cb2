import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf, scan, spawned, testFolder, writeResponse } from './scan.ts';

describe.concurrent('a wrong command line is refused in one line a problem', () => {
  const report = ['report', 'a.json', '--out', 'a.pdf'];
  test.for<[string, readonly string[], readonly RegExp[]]>([
    [
      'no command',
      [],
      [/^scan: opdracht: U gaf geen opdracht: kies uit score, report, form, group, check, serve\.$/u],
    ],
    ['an unknown command', ['scor', 'a.json'], [/^scan: scor: Deze opdracht bestaat niet: kies uit score/u]],
    ['a command named like a part of every object', ['constructor'], [/^scan: constructor: Deze opdracht/u]],
    ['no file to score', ['score'], [/^scan: score: Er ontbreekt een bestand: /u]],
    ['no file for a group', ['group'], [/^scan: group: Er ontbreekt een bestand: /u]],
    ['no file to report', ['report', '--out', 'a.pdf'], [/^scan: report: Er ontbreekt een bestand: /u]],
    ['two files to report', [...report, 'b.json'], [/^scan: b\.json: Dit woord is er te veel: /u]],
    ['two folders to check', ['check', '.', '..'], [/^scan: \.\.: Dit woord is er te veel: /u]],
    [
      'no name for the PDF',
      ['report', 'a.json'],
      [/^scan: --out: Deze optie ontbreekt: .*--out advies\.pdf/u],
    ],
    [
      'an option without its value',
      ['report', 'a.json', '--out'],
      [/^scan: --out: Na deze optie ontbreekt/u],
    ],
    [
      'an option instead of a value',
      [...report, '--paper', '--no-notes'],
      [/^scan: --paper: Na deze optie/u],
    ],
    ['an empty value', [...report, '--date='], [/^scan: --date: Na deze optie ontbreekt/u]],
    [
      'a value for a flag',
      [...report, '--no-notes=yes'],
      [/^scan: --no-notes: Deze optie neemt geen waarde: /u],
    ],
    ['an option twice', [...report, '--out', 'b.pdf'], [/^scan: --out: Deze optie staat er twee keer: /u]],
    [
      'an unknown option',
      ['score', 'a.json', '--fast'],
      [/^scan: --fast: Deze optie bestaat niet bij deze/u],
    ],
    ['a short option', ['score', 'a.json', '-v'], [/^scan: -v: Deze optie bestaat niet/u]],
    [
      'an option of another command',
      ['score', 'a.json', '--out', 'x'],
      [/^scan: --out: Deze optie bestaat niet/u],
    ],
    [
      'an option named like a part of every object',
      ['score', 'a', '--constructor'],
      [/^scan: --constructor: /u],
    ],
    [
      'an unknown language',
      ['score', 'a.json', '--language', 'es'],
      [/^scan: --language: .*nl, fr, de, en\.$/u],
    ],
    [
      'an unknown paper',
      [...report, '--paper', 'boek'],
      [/^scan: --paper: De waarde “boek” .*advies, kern, .*verwijsbrief\.$/u],
    ],
    [
      'a date that does not exist',
      [...report, '--date', '2026-02-30'],
      [/^scan: --date: “2026-02-30” is geen/u],
    ],
    [
      'a date in words',
      ['check', '--date', 'vandaag'],
      [/^scan: --date: “vandaag” is geen bestaande datum: /u],
    ],
    ['in French', ['score', '--language', 'fr'], [/^scan: score: Il manque un fichier : /u]],
    ['in German', ['score', '--language=de'], [/^scan: score: Es fehlt eine Datei: /u]],
    ['in English', ['--language', 'en'], [/^scan: command: You gave no command: /u]],
    [
      'everything at once',
      ['report', '--date', '1', '--paper', 'x', '--language', 'y'],
      [/--language: /u, /--paper: /u, /--date: /u, /report: /u, /--out: /u],
    ],
  ])('%s', async ([, parameters, expected], { expect: expectHere }) => {
    const ran = await scan(process.cwd(), parameters);
    const lines = linesOf(ran.stderr);
    expectHere(ran).toMatchObject({ code: 1, stdout: '' });
    expectHere(lines).toHaveLength(expected.length);
    expected.forEach((pattern, index) => expectHere(lines[index]).toMatch(pattern));
  });
});

describe('a good command line', () => {
  test.each([
    ['nl', /^Gebruik: /u],
    ['fr', /^Utilisation : /u],
    ['de', /^Aufruf: /u],
    ['en', /^Usage: /u],
  ])('explains itself in %s', async (language, start) => {
    const ran = await scan(process.cwd(), ['report', '--help', '--language', language]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(start);
    for (const word of [
      'score',
      'report',
      'group',
      'check',
      '--out',
      '--paper',
      '--date',
      '--no-notes',
      '--data',
    ]) {
      expect(ran.stdout).toContain(word);
    }
  });

  test('takes a file named like an option after --', async () => {
    const folder = testFolder();
    writeResponse(folder, '--out');
    const ran = await spawned(folder, ['score', '--', '--out']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^\{"file":"--out",/u);
  });

  test('leaves the data folder alone', async () => {
    const folder = testFolder();
    writeResponse(folder, 'a.json');
    const plain = await spawned(folder, ['score', 'a.json']);
    const named = await spawned(folder, ['score', 'a.json', '--data', join(folder, 'data')]);
    const inherited = await spawned(folder, ['score', 'a.json'], { SCAN_DATA: join(folder, 'data') });
    expect([named, inherited]).toEqual([plain, plain]);
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });
});
