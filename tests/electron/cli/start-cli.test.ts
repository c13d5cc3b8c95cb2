import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../electron/compose.ts';
import type { Compose } from '../../../electron/compose.ts';
import { startCli } from '../../../electron/cli/start-cli.ts';
import { linesOf, testFolder, writeResponse } from './scan.ts';

describe('a defect', () => {
  test('is told in one line, with nothing on standard output and exit code 2', async () => {
    const broken: Compose = () => {
      throw new Error('two\nlines');
    };
    const ran = await run(broken, testFolder(), ['score', 'a.json', '--language', 'en']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(linesOf(ran.stderr)).toEqual([
      'scan: command: The program ran into an error (two\\u000alines): report it to whoever maintains the program.',
    ]);
  });
});

describe('broken content', () => {
  test('is refused once for many files, with its own problems', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'scan.yaml'), 'surprise: 1\n');
    for (const name of ['a.json', 'b.json']) writeResponse(folder, name);
    const withContent: Compose = () => compose({ contentFolder: folder });
    const ran = await run(withContent, folder, ['score', 'a.json', 'b.json']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(linesOf(ran.stderr).filter((line) => line.includes('surprise'))).toHaveLength(1);
  });
});

describe('the day of today', () => {
  test('is the day on the calendar here', async () => {
    const folder = testFolder();
    const now = new Date(2026, 0, 5, 23, 59);
    writeResponse(folder, 'a.json');
    await run(compose, folder, ['report', 'a.json', '--out', 'today.pdf'], now);
    await run(compose, folder, ['report', 'a.json', '--out', 'dated.pdf', '--date', '2026-01-05'], now);
    expect(readFileSync(join(folder, 'today.pdf'))).toEqual(readFileSync(join(folder, 'dated.pdf')));
  });
});

async function run(machine: Compose, folder: string, argv: readonly string[], now = new Date()) {
  let stdout = '';
  let stderr = '';
  const code = await startCli({
    serve: () => Promise.reject(new Error('not asked for')),
    compose: machine,
    argv,
    folder,
    now,
    print: async (text) => void (stdout += text),
    complain: async (text) => void (stderr += text),
  });
  return { code, stdout, stderr };
}
