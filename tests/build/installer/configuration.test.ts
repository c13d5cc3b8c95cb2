import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { configuration } from '../../../build/installer/electron-builder.mjs';
import { dataPlace } from '../../../electron/adapters/data-folder-place.ts';
import { appId } from '../../../electron/desktop/app-id.ts';
import { parseWishes } from '../../../build/installer/wishes.mjs';

const checkout = fileURLToPath(new URL('../../../', import.meta.url));

describe('the installers', () => {
  test('come for these systems', () => {
    const kinds = (system: { readonly target: readonly { readonly target: string }[] }): readonly string[] =>
      system.target.map(({ target }) => target);
    const { win, linux, mac } = configuration;
    expect([kinds(win), kinds(linux), kinds(mac)]).toEqual([
      ['nsis', 'zip'],
      ['AppImage', 'deb'],
      ['dmg', 'zip'],
    ]);
    for (const { artifactName } of [win, linux, mac, configuration.nsis]) {
      expect(artifactName).toMatch(/^\$\{productName\}-\$\{version\}-.*\$\{arch\}.*\.\$\{ext\}$/u);
    }
  });

  test('are known to Windows by the name that the window says', () => {
    expect(configuration.appId).toBe(appId);
  });

  test('install for one user, without an administrator, and leave the scans alone', () => {
    expect(configuration.win.requestedExecutionLevel).toBe('asInvoker');
    expect(configuration.nsis).toMatchObject({
      oneClick: true,
      perMachine: false,
      packElevateHelper: false,
      deleteAppDataOnUninstall: false,
    });
    const script = readFileSync(join(checkout, configuration.nsis.include), 'utf8');
    expect([...script.matchAll(/RMDir \/r (.*)$/gmu)].map(([, what]) => what)).toEqual([
      String.raw`"$APPDATA\Innovatiescan-window"`,
    ]);
    // In every language of the installer it says where the scans stay.
    for (const language of [1043, 1036, 1031, 1033])
      expect(script).toContain(`LangString scansStay ${language} "`);
    expect(configuration.nsis.installerLanguages).toHaveLength(4);
  });

  test('say in the archive for Windows how scans go along on a stick', () => {
    const text = readFileSync(join(checkout, 'build', 'installer', 'LEESMIJ.txt'), 'utf8');
    const [marker = ''] = /\bportable\.\w+/u.exec(text) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-stick-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, marker), '');
    const { kind, path } = dataPlace({ executable: join(folder, 'Innovatiescan.exe'), environment: {} });
    expect(kind).toBe('portable');
    expect(text).toContain(basename(path));
  });

  test('never look for an update', () => {
    expect(configuration.publish).toBeNull();
    expect(configuration.nsis.differentialPackage).toBe(false);
    expect(configuration.dmg.writeUpdateInfo).toBe(false);
  });

  test('open scan files, under one name and one type everywhere', () => {
    const [association, ...others] = configuration.fileAssociations;
    expect(others).toEqual([]);
    expect(association).toMatchObject({ ext: 'iscan', role: 'Editor', rank: 'Owner' });
    const [declared] = configuration.mac.extendInfo.UTExportedTypeDeclarations;
    expect(declared?.UTTypeTagSpecification).toEqual({
      'public.filename-extension': ['iscan'],
      'public.mime-type': [association?.mimeType],
    });
    for (const ending of ['ico', 'icns']) {
      const icon = join(checkout, configuration.directories.buildResources, `${association?.icon}.${ending}`);
      expect(existsSync(icon), icon).toBe(true);
    }
  });

  test('have every file that they name', () => {
    const named = [
      configuration.win.icon,
      configuration.linux.icon,
      configuration.mac.icon,
      configuration.nsis.include,
      ...configuration.win.extraFiles.map(({ from }) => from),
    ];
    for (const path of named) expect(existsSync(join(checkout, path)), path).toBe(true);
  });
});

describe('npm run dist', () => {
  test.each([
    [[], 'linux', { linux: [] }],
    [[], 'win32', { win: [] }],
    [[], 'darwin', { mac: [] }],
    [['--linux', 'dir'], 'darwin', { linux: ['dir'] }],
    [['--win', 'nsis', 'zip', '--x64'], 'linux', { win: ['nsis', 'zip'], x64: true }],
    [['--mac', '--x64', '--arm64'], 'darwin', { mac: [], x64: true, arm64: true }],
  ])('understands %j on %s', (parameters, platform, wishes) => {
    expect(parseWishes(parameters, platform)).toEqual(wishes);
  });

  test.each([[['--publish']], [['dmg']], [['--win', '--linux']], [['--linux', 'snap']], [['--config=x']]])(
    'refuses %j',
    (parameters) => {
      expect(parseWishes(parameters, 'linux')).toBeNull();
    },
  );
});
