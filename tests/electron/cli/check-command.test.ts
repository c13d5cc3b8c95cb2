import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../definition.ts';
import { linesOf, scan, testFolder } from './scan.ts';

const today = ['--date', '2026-11-24'];

describe('check', () => {
  test('prints nothing when all is well', async () => {
    const ran = await scan(testFolder(), ['check', ...today]);
    expect(ran).toMatchObject({ code: 0, stdout: '' });
  });

  test('warns of what is past its review date, and still exits 0', async () => {
    const ran = await scan(testFolder(), ['check', '--date', '2099-01-01', '--language', 'en']);
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    const before = await scan(testFolder(), ['check', '--date', '2000-01-01', '--language', 'en']);
    expect(linesOf(ran.stderr).length).toBeGreaterThan(linesOf(before.stderr).length + 50);
    expect(ran.stderr).toMatch(/^centres\/.*: line \d+: /mu);
  });

  test('refuses another folder with every problem in it', async () => {
    const folder = copiedContent();
    edit(folder, 'scan.yaml', (text) => `${text}\nsurprise: 1\n`);
    const questions = firstFile(join(folder, 'dimensions'), 'questions.yaml');
    edit(folder, questions, (text) => text.replace(/weight: .*/u, 'weight: heavy'));
    const ran = await scan(folder, ['check', '.', ...today]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/^scan\.yaml: regel \d+: surprise: /mu);
    expect(ran.stderr).toMatch(/^dimensions\/\S+\/questions\.yaml: regel \d+: /mu);
  });

  test('refuses a persona whose result is not the expected one', async () => {
    const folder = copiedContent();
    edit(folder, 'personas/metaal-voorbeeld.yaml', (text) => text.replace('overall: 46', 'overall: 47'));
    const ran = await scan(folder, ['check', folder, ...today]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(
      /^personas\/metaal-voorbeeld\.yaml: regel 6: expected\.overall: Verwacht is 47, berekend is 46: /mu,
    );
  });

  test('refuses a persona of which one of the two files is missing, and answers that the format refuses', async () => {
    const folder = copiedContent();
    rmSync(join(folder, 'personas', 'metaal-voorbeeld.yaml'));
    rmSync(join(folder, 'personas', 'quick-scan.json'));
    edit(folder, 'personas/care-vzw.json', (text) => text.replace('"STR1": 3', '"STR1": 7'));
    const ran = await scan(folder, ['check', '.', ...today]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(linesOf(ran.stderr)).toEqual([
      expect.stringMatching(/^personas\/care-vzw\.json: answers\.STR1: /u),
      expect.stringMatching(/^personas\/metaal-voorbeeld\.json: .*“personas\/metaal-voorbeeld\.yaml”: /u),
      expect.stringMatching(/^personas\/quick-scan\.yaml: .*“personas\/quick-scan\.json”: /u),
    ]);
  });

  test('refuses content without personas', async () => {
    const folder = copiedContent();
    rmSync(join(folder, 'personas'), { recursive: true });
    const ran = await scan(folder, ['check', '.', ...today]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/^personas\/: /mu);
  });

  test.each(['absent', 'file.txt'])('refuses what is no folder: %s', async (name) => {
    const folder = testFolder();
    writeFileSync(join(folder, 'file.txt'), '');
    const ran = await scan(folder, ['check', name]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(linesOf(ran.stderr)).toEqual([`${name}: bestand: Deze map bestaat niet: kijk de naam na.`]);
  });

  test('refuses an empty folder', async () => {
    const ran = await scan(testFolder(), ['check', '.']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/^scan\.yaml: /mu);
  });
});

function copiedContent(): string {
  const folder = testFolder();
  cpSync(contentFolder, folder, { recursive: true });
  return folder;
}

function edit(folder: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(folder, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, path), after);
}

function firstFile(folder: string, name: string): string {
  const [first = ''] = readdirSync(folder).sort();
  return `dimensions/${first}/${name}`;
}
