import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf, scan, testFolder, writeResponse } from './scan.ts';

const dated = ['--date', '2026-11-20'];

describe('report', () => {
  test('writes the PDF and prints its path as given', async () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'out'));
    writeResponse(folder, 'a.json');
    const ran = await scan(folder, ['report', 'a.json', '--out', './out/../out/advies.pdf']);
    expect(ran).toEqual({ code: 0, stdout: './out/../out/advies.pdf\n', stderr: '' });
    expect(
      readFileSync(join(folder, 'out', 'advies.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(readdirSync(join(folder, 'out'))).toEqual(['advies.pdf']);
  });

  test('gives the same bytes for the same input and date, other bytes for another', async () => {
    const folder = testFolder();
    writeResponse(folder, 'a.json', { notes: { STR1: 'Elk najaar een halve dag.' } });
    const bytesOf = async (name: string, ...options: string[]): Promise<string> => {
      const ran = await scan(folder, ['report', 'a.json', '--out', name, ...options]);
      expect(ran).toEqual({ code: 0, stdout: `${name}\n`, stderr: '' });
      return readFileSync(join(folder, name)).toString('latin1');
    };
    const first = await bytesOf('1.pdf', ...dated);
    expect(await bytesOf('2.pdf', ...dated)).toBe(first);
    expect(await bytesOf('3.pdf', '--date', '2026-11-21')).not.toBe(first);
    expect(await bytesOf('4.pdf', ...dated, '--no-notes')).not.toBe(first);
    expect(await bytesOf('5.pdf', ...dated, '--language', 'fr')).not.toBe(first);
    expect((await bytesOf('6.pdf', ...dated, '--paper', 'kern')).length).toBeLessThan(first.length);
    expect(await bytesOf('7.pdf', ...dated, '--paper=advies', '--language=nl')).toBe(first);
  });

  test('replaces an existing PDF, also behind a link, and leaves no other file', async () => {
    const folder = testFolder();
    writeResponse(folder, 'a.json');
    writeFileSync(join(folder, 'old.pdf'), 'old');
    symlinkSync('old.pdf', join(folder, 'link.pdf'));
    const ran = await scan(folder, ['report', 'a.json', '--out', 'link.pdf', ...dated]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, 'old.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'link.pdf', 'old.pdf']);
  });
});

describe('report is refused', () => {
  test('with every problem of the file, and the old PDF stands as it was', async () => {
    const folder = testFolder();
    writeResponse(folder, 'a.json', { answers: { STR1: 9, CUS1: 'x' } });
    writeFileSync(join(folder, 'old.pdf'), 'old');
    const ran = await scan(folder, ['report', 'a.json', '--out', 'old.pdf']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(linesOf(ran.stderr)).toHaveLength(2);
    expect(readFileSync(join(folder, 'old.pdf'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'old.pdf']);
  });

  test('for an absent file', async () => {
    const folder = testFolder();
    const ran = await scan(folder, ['report', 'a.json', '--out', 'a.pdf', '--language', 'en']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toBe('a.json: file: This file does not exist: check the name and the folder.\n');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('for a paper that a quick scan does not know', async () => {
    const folder = testFolder();
    writeResponse(folder, 'a.json', { mode: 'quick' });
    const ran = await scan(folder, ['report', 'a.json', '--out', 'a.pdf', '--paper', 'kern']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/^a\.json: mode: .*“kern”.*kies uit advies, actieplan, antwoorden\.\n$/u);
    expect(existsSync(join(folder, 'a.pdf'))).toBe(false);
  });

  test.each(['a.json', './a.json', 'same.json', 'hard.json'])(
    'when it would overwrite its input: %s',
    async (out) => {
      const folder = testFolder();
      writeResponse(folder, 'a.json');
      symlinkSync('a.json', join(folder, 'same.json'));
      linkSync(join(folder, 'a.json'), join(folder, 'hard.json'));
      const before = readFileSync(join(folder, 'a.json'), 'utf8');
      const ran = await scan(folder, ['report', 'a.json', '--out', out]);
      expect(ran).toMatchObject({ code: 1, stdout: '' });
      expect(ran.stderr).toMatch(/^[^:]+: --out: De pdf zou uw antwoordenbestand overschrijven: /u);
      expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(before);
    },
  );

  test.each([
    ['a folder that is not there', 'absent/a.pdf', 'ENOENT'],
    ['a folder under a file', 'a.json/a.pdf', 'ENOTDIR'],
    ['a folder in its place', 'folder', 'EISDIR'],
  ])('when it cannot be written: %s', async (_, out, reason) => {
    const folder = testFolder();
    writeResponse(folder, 'a.json');
    mkdirSync(join(folder, 'folder'));
    const ran = await scan(folder, ['report', 'a.json', '--out', out]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr.startsWith(`${out}: --out: Hier is niet te schrijven (${reason}): `)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'folder']);
  });

  test('in a folder that may not be written', async () => {
    const folder = testFolder();
    writeResponse(folder, 'a.json');
    mkdirSync(join(folder, 'locked'));
    chmodSync(join(folder, 'locked'), 0o555);
    // The administrator may write anywhere but in what the system itself makes up.
    const locked = process.getuid?.() === 0 ? '/sys/kernel' : 'locked';
    const ran = await scan(folder, ['report', 'a.json', '--out', `${locked}/a.pdf`]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/\/a\.pdf: --out: .*EACCES/u);
  });

  test.skipIf(process.platform === 'win32')('onto a pipe', async () => {
    const folder = testFolder();
    writeResponse(folder, 'a.json');
    execFileSync('mkfifo', [join(folder, 'pipe.pdf')]);
    const ran = await scan(folder, ['report', 'a.json', '--out', 'pipe.pdf']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/pipe\.pdf: --out: /u);
  });
});
