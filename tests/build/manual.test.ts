import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fingerprintFile } from '../../build/age/fingerprint.mjs';
import { pictureFile, pictureLanguages, shots } from '../../build/pictures/shots.mjs';
import { usualDataFolder } from '../../electron/adapters/data-folder-place.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const pictures = 'build/pictures';
const read = (path: string): string => readFileSync(join(checkout, path), 'utf8');
const readme = read('README.md');

const documents = ['.', 'scans', 'scans/assessment'].flatMap((folder) =>
  readdirSync(join(checkout, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** Text and address of every link or picture outside of code. */
function linksIn(
  text: string,
): readonly { readonly words: string; readonly address: string; readonly picture: boolean }[] {
  const prose = text.replace(/```.*?```/gsu, '').replace(/`[^`\n]*`/gu, '');
  return [...prose.matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/gu)].map(([, mark, words = '', address = '']) => ({
    words,
    address,
    picture: mark === '!',
  }));
}

/** As GitHub names the place of a heading. */
function anchorsIn(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the pictures of the manual', () => {
  const shown = linksIn(readme).filter(({ picture }) => picture);

  test('are all there, shown once, and small', () => {
    const wanted = pictureLanguages.flatMap((language) =>
      shots.map(({ name }) => pictureFile(name, language)),
    );
    const there = readdirSync(join(checkout, pictures)).filter((name) => name.endsWith('.png'));
    expect(there.toSorted(byText)).toEqual(wanted.toSorted(byText));
    expect(shown.map(({ address }) => address).toSorted(byText)).toEqual(
      wanted.map((name) => `${pictures}/${name}`).toSorted(byText),
    );
    const sizes = there.map((name) => statSync(join(checkout, pictures, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600 * 1024);
    expect(existsSync(join(checkout, fingerprintFile))).toBe(true);
  });

  test('say what they show, each in its own words', () => {
    for (const { words, address } of shown) expect(words.length, address).toBeGreaterThan(20);
    expect(new Set(shown.map(({ words }) => words)).size).toBe(shown.length);
    const dutch = /<details lang="nl">.*<\/details>/su.exec(readme)?.[0] ?? '';
    for (const { address } of shown) expect(dutch.includes(address), address).toBe(address.includes('.nl.'));
  });
});

test.each(documents)('every link in %s leads somewhere', (document) => {
  const text = read(document);
  for (const { address } of linksIn(text)) {
    if (/^(?:https:|mailto:)/u.test(address)) continue;
    const [path = '', anchor] = address.split('#');
    const target = path === '' ? document : join(dirname(document), path);
    expect(existsSync(join(checkout, target)), address).toBe(true);
    if (anchor !== undefined) expect(anchorsIn(read(target)), address).toContain(anchor);
  }
});

describe('the commands of the README', () => {
  const parsed: unknown = JSON.parse(read('package.json'));
  const scripts =
    typeof parsed === 'object' && parsed !== null && 'scripts' in parsed ? parsed.scripts : null;
  const names = Object.keys(scripts ?? {});
  const named = (text: string): readonly string[] =>
    [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z][a-z:]*)/gu)].map(([, name = '']) => name);

  test('exist', () => {
    expect(names).toEqual(expect.arrayContaining([...new Set(named(readme))]));
  });

  test('are all of them, but for parts of `npm test` and what only a programmer uses', () => {
    const own = /^(?:test:.*|check|format|lint|typecheck|dev)$/u;
    const told = named(readme);
    expect(names.filter((name) => !told.includes(name) && !own.test(name))).toEqual([]);
  });
});

test('the README names the folders of the scans that the program uses', () => {
  const folders = [
    usualDataFolder('~', { LOCALAPPDATA: '%LOCALAPPDATA%' }, 'win32').replace('/', '\\'),
    usualDataFolder('~', {}, 'darwin'),
    usualDataFolder('~', {}, 'linux'),
  ];
  for (const folder of folders) expect(readme).toContain(`\`${folder}\``);
});

function byText(one: string, other: string): number {
  return one < other ? -1 : 1;
}
