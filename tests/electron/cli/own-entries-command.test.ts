import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startCli } from '../../../electron/cli/start-cli.ts';
import { compose } from '../../../electron/compose.ts';
import { contentFolder } from '../../definition.ts';
import { listText } from '../../scans/own-list.ts';
import { readPdf } from '../adapters/pdf/read-pdf.ts';
import { linesOf, testFolder } from './scan.ts';
import type { Ran } from './scan.ts';

afterEach(() => void vi.unstubAllEnvs());

const usual = 'innovatiescan';

/** A folder with the roofer's answers, and this list where a program on Linux would look by itself. */
function withList(list: string): string {
  const folder = testFolder();
  vi.stubEnv('SCAN_DATA', '');
  vi.stubEnv('XDG_DATA_HOME', folder);
  copyFileSync(join(contentFolder, 'personas', 'roofer-flanders.json'), join(folder, 'a.json'));
  mkdirSync(join(folder, usual));
  writeFileSync(join(folder, usual, 'own-entries.json'), list);
  return folder;
}

async function run(folder: string, ...argv: readonly string[]): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const code = await startCli({
    serve: () => Promise.reject(new Error('not asked for')),
    compose,
    argv,
    folder,
    now: new Date('2026-11-24T13:03:00.000Z'),
    print: async (text) => void (stdout += text),
    complain: async (text) => void (stderr += text),
  });
  return { code, stdout, stderr };
}

describe('own entries on the command line', () => {
  test('count only where --data or SCAN_DATA names their folder', async () => {
    const folder = withList(
      listText({ centres: [{ id: 'buildwise', checkedOn: '2026-11-20', retired: true }] }),
    );
    const bare = await run(folder, 'score', 'a.json');
    expect(bare.stdout).toContain('"buildwise"');
    const named = await run(folder, 'score', 'a.json', '--data', usual);
    expect(named).toMatchObject({ code: 0, stderr: '' });
    expect(named.stdout).not.toContain('"buildwise"');
    expect(await run(folder, 'score', 'a.json', '--data', 'nowhere')).toEqual(bare);
    const group = await run(folder, 'group', 'a.json', 'a.json', '--data', usual);
    expect(group.stdout).not.toContain('"buildwise"');
    vi.stubEnv('SCAN_DATA', join(folder, usual));
    expect(await run(folder, 'score', 'a.json')).toEqual(named);
  });

  test('stand in the report, which has the same bytes as ever where there are none', async () => {
    const folder = withList(
      listText({ centres: [{ id: 'buildwise', checkedOn: '2026-11-20', phone: '1819' }] }),
    );
    const bytesOf = async (name: string, ...more: readonly string[]): Promise<string> => {
      const asked = ['report', 'a.json', '--out', name, '--date', '2026-11-24', '--paper', 'kern'];
      expect(await run(folder, ...asked, ...more)).toEqual({ code: 0, stdout: `${name}\n`, stderr: '' });
      return readFileSync(join(folder, name)).toString('latin1');
    };
    const bare = await bytesOf('1.pdf');
    expect(await bytesOf('2.pdf', '--data', usual)).not.toBe(bare);
    expect(await bytesOf('3.pdf', '--data', 'elsewhere')).toBe(bare);
  });

  test('stand in the letter of referral to that centre', async () => {
    const folder = withList(
      listText({ centres: [{ id: 'buildwise', checkedOn: '2026-11-20', email: 'innovatie@voorbeeld.be' }] }),
    );
    const asked = ['report', 'a.json', '--out', 'a.pdf', '--paper', 'verwijsbrief', '--data', usual];
    expect(await run(folder, ...asked)).toMatchObject({ code: 0, stderr: '' });
    const { pages } = await readPdf(new Uint8Array(readFileSync(join(folder, 'a.pdf'))));
    const texts = pages.map(({ runs }) => runs.map(({ text }) => text.trim()).join(' '));
    expect(texts.filter((text) => text.includes('innovatie@voorbeeld.be'))).toHaveLength(1);
    expect(texts[0]).toMatch(/Buildwise.*Eigen gegevens, gecontroleerd op 20 november 2026:/);
  });

  test('that are refused are said on standard error, and the work goes on without them', async () => {
    const folder = withList(listText({ centres: [{ id: 'nobody', checkedOn: '2026-02-30' }] }));
    const bare = await run(folder, 'score', 'a.json');
    const named = await run(folder, 'score', 'a.json', '--data', usual, '--language', 'en');
    expect(named).toMatchObject({ code: 0, stdout: bare.stdout });
    expect(linesOf(named.stderr)).toEqual([
      'own-entries.json: centres.0.checkedOn: This day does not exist: fill in the day on which you checked it, such as 2026-11-20.',
    ]);
    const checked = await run(folder, 'check', '--data', usual, '--date', '2026-11-24', '--language', 'en');
    expect(checked).toEqual({ code: 1, stdout: '', stderr: named.stderr });
  });
});
