import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const checkout = fileURLToPath(new URL('../../', import.meta.url));

type Ended = {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly complaint: string;
};

/** Runs the program in a checkout of its own: what it reads can be changed there. */
function checkAge(parameters: readonly string[], change: (root: string) => void = () => undefined): Ended {
  const root = mkdtempSync(join(tmpdir(), 'innovatiescan-age-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ['dist', 'electron', 'node_modules', 'renderer', 'package-lock.json']) {
    symlinkSync(join(checkout, name), join(root, name));
  }
  for (const name of ['scans', 'build']) {
    cpSync(join(checkout, name), join(root, name), { recursive: true, preserveTimestamps: true });
  }
  mkdirSync(join(root, 'build', 'pictures'), { recursive: true });
  change(root);
  const ran = spawnSync(process.execPath, [join(root, 'build', 'check-age.mjs'), ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, SCAN_DATA: '' },
  });
  return { status: ran.status, lines: ran.stdout.trimEnd().split('\n'), complaint: ran.stderr };
}

test('years later all of them are, the oldest first, and it still ends well', () => {
  const { status, lines } = checkAge(['--date', '2031-01-01'], (root) => {
    writeFileSync(join(root, 'build', 'electron-majors.json'), '{ "date": "2030-11-16" }');
    writeFileSync(join(root, 'build', 'pictures', 'fingerprint.json'), '{}');
  });
  expect(status).toBe(0);
  const over = lines.flatMap((line) => / (\d+) days over\.$/u.exec(line)?.[1] ?? []).map(Number);
  expect(over.length).toBeGreaterThan(60);
  expect(over).toEqual(over.toSorted((one, other) => other - one));
  expect(lines).toContainEqual(expect.stringMatching(/^Buildwise \(centre\): to be checked again by /u));
  expect(lines).toContainEqual(expect.stringMatching(/^.+ \(support\): to be checked again by /u));
  expect(lines.filter((line) => line.startsWith('Electron: '))).toEqual([
    'Electron: the list of supported versions is of 2030-11-16, 1 day over; renew build/electron-majors.json.',
  ]);
  expect(lines.filter((line) => line.startsWith('Pictures of the manual: '))).toHaveLength(2);
  expect(lines.at(-1)).toBe(
    `${String(lines.length - 1)} lines to look at on 2031-01-01. These are warnings; nothing fails.`,
  );
});

test('what cannot be looked at ends with 1, a defect with 2', () => {
  expect(checkAge(['--date', '2026-02-30'])).toMatchObject({
    status: 1,
    complaint: '--date 2026-02-30: write a day that exists as YYYY-MM-DD.\n',
  });
  const refused = checkAge([], (root) => rmSync(join(root, 'scans', 'content', 'texts.nl.yaml')));
  expect(refused).toMatchObject({ status: 1, lines: [''] });
  expect(refused.complaint).toBe('The content is refused: npm run --silent scan -- check says why.\n');
  const broken = checkAge([], (root) => {
    writeFileSync(join(root, 'build', 'electron-majors.json'), '{ "date": ');
  });
  expect(broken).toMatchObject({ status: 2, lines: [''] });
  expect(broken.complaint).toContain('SyntaxError');
});
