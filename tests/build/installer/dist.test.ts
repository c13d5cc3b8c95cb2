import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { findOrInstallBrowser } from '../../../build/find-browser.mjs';
import { emptyPlaces } from '../../desktop/desktops.ts';
import { environmentOf } from '../../desktop/driver.ts';
import { launchPackaged } from '../../desktop/packaged-driver.ts';
import {
  archive,
  checkout,
  filesBelow,
  installers,
  linux,
  makeInstallers,
  program,
  recorded,
  removeInstallers,
  root,
  windows,
} from './made-installers.ts';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')));
const allowed = ['MIT', 'ISC', 'Apache-2.0', 'OFL-1.1', 'Zlib', 'BSD-3-Clause', '0BSD', 'AND', 'OR'];
const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), integrity: z.string().optional() }),
  ),
});
const parts = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.5'),
  metadata: z.object({ component: z.object({ version: z.string() }) }),
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
      licenses: z.array(
        z.object({ license: z.object({ id: z.string() }).optional(), expression: z.string().optional() }),
      ),
    }),
  ),
});
const libraries = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string().min(2) }));

beforeAll(makeInstallers);
afterAll(removeInstallers);

describe('the archive', () => {
  test('holds what runs, and nothing else', () => {
    const packed = listPackage(archive, { isPack: false }).map((path) => path.slice(1));
    const files = packed.filter((path) => existsSync(join(program, path)) && path.includes('.'));
    const expected = [
      'libraries.json',
      'package.json',
      ...filesBelow(join(checkout, 'dist', 'desktop')).map((path) => `dist/desktop/${path}`),
      ...filesBelow(join(checkout, 'dist', 'renderer')).map((path) => `dist/renderer/${path}`),
      ...filesBelow(join(checkout, 'scans', 'content')).map((path) => `scans/content/${path}`),
    ];
    expect(files.toSorted()).toEqual(expected.toSorted());
    expect(filesBelow(program)).toEqual(expected.toSorted());
    expect(
      expected.filter((path) => !/\.(?:js|cjs|mjs|css|html|svg|woff2|ttf|yaml|json)$/u.test(path)),
    ).toEqual([]);
  });

  test('is the same to the byte, however often and for whichever system it is made', () => {
    const other = readFileSync(join(windows, 'resources', 'app.asar'));
    expect(readFileSync(archive).equals(other)).toBe(true);
  });

  test('names itself, and needs no package', () => {
    const own = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
    expect(JSON.parse(readFileSync(join(program, 'package.json'), 'utf8'))).toEqual({
      name: 'innovatiescan',
      productName: 'Innovatiescan',
      version: own.version,
      description: own.description,
      license: 'MIT',
      type: 'module',
      main: own.main,
      desktopName: 'innovatiescan.desktop',
      homepage: 'https://example.invalid/',
    });
  });
});

describe('the folder of the program', () => {
  const everywhere = [
    'LICENSE.electron.txt',
    'LICENSES.chromium.html',
    'icudtl.dat',
    'locales/de.pak',
    'locales/en-US.pak',
    'locales/fr.pak',
    'locales/nl.pak',
    'resources/LICENTIES.txt',
    'resources/app.asar',
  ];

  test('has the runtime, the archive, the licences, four languages, and no file for updates', () => {
    // `apparmor-profile` is what Ubuntu needs to let the sandbox work.
    expect(filesBelow(linux)).toEqual(
      [...everywhere, 'innovatiescan', 'resources/apparmor-profile'].toSorted(),
    );
    expect(filesBelow(windows)).toEqual([...everywhere, 'Innovatiescan.exe', 'LEESMIJ.txt'].toSorted());
  });

  // In this order: plain Node, encrypted cookies, NODE_OPTIONS, --inspect, checked archive, archive only; then a snapshot
  // of V8 (left as it comes), rights for file://, traps of WebAssembly (left as it comes).
  test.each([
    ['Linux', join(linux, 'innovatiescan')],
    ['Windows', join(windows, 'Innovatiescan.exe')],
  ])('has its fuses the right way on %s', async (_system, path) => {
    const bytes = readFileSync(path);
    const wire = bytes.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 34;
    expect(bytes.toString('latin1', wire, wire + 9)).toBe('010011100');
    // The reader of Electron itself sees the same.
    const { [FuseV1Options.RunAsNode]: asNode, [FuseV1Options.OnlyLoadAppFromAsar]: onlyArchive } =
      await getCurrentFuseWire(path);
    expect([asNode, onlyArchive].map((state) => String.fromCodePoint(Number(state)))).toEqual(['0', '1']);
  });

  test('is signed off on Windows with our name, version, icon and the fingerprint of the archive', () => {
    const resources = NtExecutableResource.from(
      NtExecutable.from(readFileSync(join(windows, 'Innovatiescan.exe'))),
    );
    const [version] = Resource.VersionInfo.fromEntries(resources.entries);
    const { version: own } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
    expect(version?.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({
      ProductName: 'Innovatiescan',
      FileDescription: 'Innovatiescan',
      ProductVersion: expect.stringContaining(own),
    });
    expect(Resource.IconGroupEntry.fromEntries(resources.entries)[0]?.icons).toHaveLength(7);
    const integrity = resources.entries.find(({ type }) => type === 'INTEGRITY');
    expect(Buffer.from(integrity?.bin ?? new ArrayBuffer(0)).toString()).toMatch(
      /"file":"resources\\\\app\.asar","alg":"SHA256"/iu,
    );
  });
});

describe('the licences', () => {
  const read = (path: string): string => readFileSync(path, 'utf8');

  test('name every package of which something is packed', () => {
    const bundled = ['window', 'preload', 'screens'].flatMap((bundle) =>
      z.array(z.string()).parse(JSON.parse(read(join(checkout, 'dist', 'packages', `${bundle}.json`)))),
    );
    const listed = libraries.parse(JSON.parse(read(join(program, 'libraries.json'))));
    expect(listed.map(({ name }) => name)).toEqual([...new Set(bundled)].toSorted());
    for (const { name, version } of listed) {
      const installed = JSON.parse(read(join(checkout, 'node_modules', name, 'package.json')));
      expect(version, name).toBe(installed.version);
    }
    expect(bundled).toEqual(
      expect.arrayContaining([
        '@expo-google-fonts/source-sans-3',
        '@fontsource/source-sans-3',
        'jspdf',
        'react',
      ]),
    );
  });

  test('stand beside the program with their texts', () => {
    const texts = read(join(linux, 'resources', 'LICENTIES.txt'));
    for (const { name, version } of libraries.parse(JSON.parse(read(join(program, 'libraries.json'))))) {
      expect(texts).toContain(`${name} ${version} (`);
    }
    for (const known of ['MIT License', 'Apache License', 'SIL OPEN FONT LICENSE', 'ISC License']) {
      expect(texts.toLowerCase()).toContain(known.toLowerCase());
    }
    expect(read(join(windows, 'resources', 'LICENTIES.txt'))).toBe(texts);
  });

  test('are complete: the code asks for nothing but Electron and Node itself', () => {
    const code = filesBelow(join(program, 'dist', 'desktop'))
      .filter((path) => path.endsWith('js'))
      .map((path) => read(join(program, 'dist', 'desktop', path)).replaceAll(/^\s*(?:\*|\/\/).*$/gmu, ''));
    const asked = code.flatMap((source) =>
      [
        ...source.matchAll(
          /^import [^"']*["']([^"'.][^"']*)["']|\b(?:require|import)\(["']([^"'.][^"']*)["']\)/gmu,
        ),
      ].map(([, first, second]) => first ?? second ?? ''),
    );
    expect(asked).toContain('electron');
    expect([...new Set(asked)].filter((name) => name !== 'electron' && !isBuiltin(name))).toEqual([]);
  });
});

describe('the packed program', () => {
  const places = emptyPlaces();
  beforeAll(() => {
    vi.stubEnv('PACKED_MAIN', packed.main);
    vi.stubEnv('STAND_IN_CHROMIUM', findOrInstallBrowser().path);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    places.remove();
  });
  const packed = { ...places, main: join(program, 'dist', 'desktop', 'main.js') };
  const withoutWindow = new URL('without-window.mjs', import.meta.url).href;
  const persona = join(checkout, 'scans', 'content', 'personas', 'metaal-voorbeeld.json');

  test('checks its content and draws the same paper as the sources', { timeout: 120_000 }, () => {
    const command = (parameters: readonly string[]): void => {
      const ended = spawnSync(process.execPath, parameters, { encoding: 'utf8', env: environmentOf(packed) });
      expect(ended).toMatchObject({ status: 0, stderr: '' });
    };
    const asPacked = ['--import', withoutWindow, packed.main, '--cli'];
    const report = (file: string): readonly string[] => [
      'report',
      persona,
      '--out',
      join(root, file),
      '--date',
      '2026-11-30',
    ];
    command([...asPacked, 'check', '--date', '2026-11-30']);
    command([...asPacked, ...report('packed.pdf')]);
    command([join(checkout, 'dist', 'electron', 'node.js'), ...report('sources.pdf')]);
    const papers = ['packed.pdf', 'sources.pdf'].map((file) => readFileSync(join(root, file)));
    expect(papers[0]?.equals(papers[1] ?? Buffer.alloc(0))).toBe(true);
  });

  test('opens its window, and says what it is made of', async () => {
    const { page, close } = await launchPackaged(
      fileURLToPath(new URL('packed-stand-in.mjs', import.meta.url)),
      packed,
    );
    await page.evaluate(() => {
      window.location.hash = '#/about';
    });
    await page.getByText('@fontsource/source-sans-3').waitFor();
    await page.getByText('pdfjs-dist').waitFor();
    await close();
  });
});

describe('the package for Debian and Ubuntu', () => {
  const read = (name: string): string => readFileSync(join(recorded, name), 'utf8');

  test('puts an entry in the menu that opens scan files', () => {
    const [head, ...lines] = read('innovatiescan.desktop').trim().split('\n');
    expect(head).toBe('[Desktop Entry]');
    const entry = new Map(
      lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    expect(entry.size).toBe(lines.length);
    expect(Object.fromEntries(entry)).toMatchObject({
      Type: 'Application',
      Name: 'Innovatiescan',
      Exec: '/opt/Innovatiescan/innovatiescan %U',
      Terminal: 'false',
      Icon: 'innovatiescan',
      StartupWMClass: 'innovatiescan',
      Categories: 'Office;',
      MimeType: 'application/x-innovatiescan;',
    });
    // What the system knows: `Key` or `Key[language]`, and lists that end.
    for (const [key, value] of entry) {
      expect(key).toMatch(/^[A-Za-z][A-Za-z0-9-]*(?:\[(?:nl|fr|de)\])?$/u);
      expect(value).not.toBe('');
      if (['Keywords', 'Categories', 'MimeType'].includes(key)) expect(value).toMatch(/;$/u);
    }
    expect(read('innovatiescan.xml')).toMatch(
      /<mime-type type="application\/x-innovatiescan">\s*<glob pattern="\*\.iscan"\/>/u,
    );
  });

  test('brings the icon in every size, and starts nothing of its own', () => {
    const given = z.array(z.string()).parse(JSON.parse(read('given.json')));
    for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
      const place = `${size}x${size}`;
      expect(given).toContain(
        `${join(checkout, 'build', 'icons', 'png', `${place}.png`)}=/usr/share/icons/hicolor/${place}/apps/innovatiescan.png`,
      );
    }
    expect(given).toContain(`${linux}/=/opt/Innovatiescan`);
    expect(given.filter((one) => /systemd|autostart|init\.d/u.test(one))).toEqual([]);
  });
});

describe('beside the installers', () => {
  const read = (name: string): string => readFileSync(join(installers, name), 'utf8');

  test('stands a list by which a download is checked', () => {
    const lines = read('SHA256SUMS').trim().split('\n');
    for (const line of lines) {
      const [hash, name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(installers, name)))
          .digest('hex'),
        name,
      ).toBe(hash);
    }
    const names = lines.map((line) => line.split('  ')[1]);
    expect(names).toEqual([`Innovatiescan-${version}-linux-amd64.deb`, `Innovatiescan-${version}.cdx.json`]);
  });

  test('stands a list of parts: all that is packed, as it is locked, under licences that we may hand on', () => {
    const list = parts.parse(JSON.parse(read(`Innovatiescan-${version}.cdx.json`)));
    expect(list.metadata.component.version).toBe(version);
    const packed = libraries.parse(JSON.parse(readFileSync(join(program, 'libraries.json'), 'utf8')));
    expect(list.components.map((part) => part.name)).toEqual(['electron', ...packed.map(({ name }) => name)]);
    const locked = lock.parse(JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8'))).packages;
    for (const { name, version: used, hashes, licenses } of list.components) {
      const { version: wanted, integrity } = locked[`node_modules/${name}`] ?? {};
      expect(used, name).toBe(wanted);
      const content = Buffer.from((integrity ?? '').replace('sha512-', ''), 'base64').toString('hex');
      expect(hashes, name).toEqual(name === 'electron' ? undefined : [{ alg: 'SHA-512', content }]);
      for (const { license, expression } of licenses) {
        expect(
          (expression ?? license?.id ?? '').match(/[\w.-]+/gu)?.filter((word) => !allowed.includes(word)),
          name,
        ).toEqual([]);
      }
    }
  });
});
