import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { centreId } from '../../scans/definition/ids.ts';
import { ownEntriesText } from '../../scans/definition/parse-own-entries.ts';

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
  for (const folder of ['', 'build']) linkAll(folder, root);
  // A program that is linked to would look at the checkout that it really stands in.
  for (const name of ['check-age.mjs', 'prepare.mjs', 'age', 'pictures']) {
    rmSync(join(root, 'build', name));
    cpSync(join(checkout, 'build', name), join(root, 'build', name), { recursive: true });
  }
  rmSync(join(root, 'build', 'electron-majors.json'), { force: true });
  change(root);
  const ran = spawnSync(process.execPath, [join(root, 'build', 'check-age.mjs'), ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, SCAN_DATA: '', INIT_CWD: root },
  });
  return { status: ran.status, lines: ran.stdout.trimEnd().split('\n'), complaint: ran.stderr };
}

/** A folder with links to everything in the same one of the checkout: their times stay, so nothing is compiled anew. */
function linkAll(folder: string, root: string): void {
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder));
  for (const name of readdirSync(join(checkout, folder))) {
    symlinkSync(join(checkout, folder, name), join(root, folder, name));
  }
}

const unchanged = { phone: '', email: '', contact: '', website: '', note: '', retired: false };
const own = {
  centres: [
    { ...unchanged, id: centreId('buildwise'), checkedOn: '2029-01-31' },
    { ...unchanged, id: centreId('woodbe'), checkedOn: '2030-12-31' },
  ],
  addedCentres: [],
  instruments: [],
};

test('years later all of them are, the oldest first, and it still ends well', () => {
  const { status, lines } = checkAge(['--date', '2031-01-01', '--data', 'own'], (root) => {
    mkdirSync(join(root, 'own'));
    writeFileSync(join(root, 'own', 'own-entries.json'), ownEntriesText(own));
    writeFileSync(join(root, 'build', 'electron-majors.json'), '{ "date": "2030-11-16" }');
    writeFileSync(join(root, 'build', 'pictures', 'fingerprint.json'), '{}');
  });
  expect(status).toBe(0);
  const over = lines.flatMap((line) => / (\d+) days over\.$/u.exec(line)?.[1] ?? []).map(Number);
  expect(over.length).toBeGreaterThan(60);
  expect(over).toEqual(over.toSorted((one, other) => other - one));
  expect(lines).toContainEqual(expect.stringMatching(/^Sirris.* \(centre\): to be checked again by /u));
  // Looked at on the last day of January 2029, so a year later it is due; the other one only from next year on.
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^Buildwise.* \(centre, own entry\): to be checked again by 2030-01-31, 335 days over\.$/u,
    ),
  );
  expect(lines.filter((line) => line.startsWith('WOOD.BE'))).toEqual([]);
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
  const refused = checkAge([], (root) => {
    // A link where a file should be is no content.
    for (const folder of ['scans', 'scans/content']) linkAll(folder, root);
  });
  expect(refused).toMatchObject({ status: 1, lines: [''] });
  expect(refused.complaint).toBe('The content is refused: npm run --silent scan -- check says why.\n');
  const broken = checkAge([], (root) => {
    writeFileSync(join(root, 'build', 'electron-majors.json'), '{ "date": ');
  });
  expect(broken).toMatchObject({ status: 2, lines: [''] });
  expect(broken.complaint).toContain('SyntaxError');
});
