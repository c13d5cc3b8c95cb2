import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOf, scan, testFolder } from './scan.ts';

test('form writes the blank form and prints its path as given', async () => {
  const folder = testFolder();
  const ran = await scan(folder, ['form', '--variant', 'care', '--mode', 'quick', '--out', './a.pdf']);
  expect(ran).toEqual({ code: 0, stdout: './a.pdf\n', stderr: '' });
  expect(readFileSync(join(folder, 'a.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

test('form names every reason why it writes nothing', async () => {
  const folder = testFolder();
  const unknown = await scan(folder, ['form', '--variant', 'Bakkers & co', '--out', 'a.pdf']);
  expect(unknown).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'scan: --variant: De variant “Bakkers & co” bestaat niet: kies uit general, care, construction.\n',
  });
  const wrong = await scan(folder, ['form', 'a.json', '--mode', 'kort', '--language', 'en']);
  expect(wrong).toMatchObject({ code: 1, stdout: '' });
  const places = linesOf(wrong.stderr).map((line) => line.split(': ')[1]);
  expect(places).toEqual(['--mode', 'a.json', '--variant', '--out']);
  const nowhere = await scan(folder, ['form', '--variant', 'care', '--out', 'no/such/a.pdf']);
  expect(nowhere).toMatchObject({ code: 1, stdout: '' });
  expect(nowhere.stderr).toContain('--out');
  expect(existsSync(join(folder, 'a.pdf'))).toBe(false);
});
