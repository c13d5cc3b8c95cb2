import { describe, expect, test } from 'vitest';
import { findBrowser, findOrInstallBrowser, noBrowser } from '../../build/find-browser.mjs';
import type { BrowserMachine } from '../../build/find-browser.mjs';

/** A machine on which these files are there; a command of `makes` that is run puts its file there. */
function machine(
  changes: Partial<BrowserMachine>,
  present: readonly string[],
  makes: Readonly<Record<string, string>> = {},
): BrowserMachine & { readonly ran: string[] } {
  const files = new Set(present);
  const ran: string[] = [];
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    exists: (path: string) => files.has(path),
    run: (program: string, parameters: readonly string[]) => {
      const command = [program, ...parameters].join(' ').replace(/^.*node_modules/u, '…');
      ran.push(command);
      const made = Object.entries(makes).find(([part]) => command.includes(part))?.[1];
      if (made !== undefined) files.add(made);
      return made !== undefined;
    },
    playwrightPath: () => '/cache/playwright/chrome',
    ran,
    ...changes,
  };
}

describe('the browser', () => {
  test.each([
    ['linux', ['/usr/bin/chromium', '/usr/bin/google-chrome'], '/usr/bin/chromium'],
    ['linux', ['/usr/bin/google-chrome-stable', '/usr/bin/brave-browser'], '/usr/bin/google-chrome-stable'],
    ['linux', ['/usr/local/bin/microsoft-edge', '/cache/playwright/chrome'], '/usr/local/bin/microsoft-edge'],
    ['linux', ['/usr/bin/brave-browser'], '/usr/bin/brave-browser'],
    ['linux', ['/snap/bin/chromium'], '/snap/bin/chromium'],
    ['linux', ['/cache/playwright/chrome'], '/cache/playwright/chrome'],
  ] as const)('on %s with %j is %s', (platform, present, path) => {
    expect(findBrowser(machine({ platform }, present))?.path).toBe(path);
  });

  test('on macOS stands among the applications, of everybody or of the user', () => {
    const own = '/Users/an/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const environment = { HOME: '/Users/an' };
    expect(findBrowser(machine({ platform: 'darwin', environment }, [own]))).toEqual({
      name: 'Google Chrome',
      path: own,
    });
  });

  test('on Windows stands among the programs', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const environment = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser(machine({ platform: 'win32', environment }, [edge]))?.name).toBe('Microsoft Edge');
  });

  test.each(['my-browser', '/opt/my-browser'])('is the one that SCAN_BROWSER names: %s', (asked) => {
    const path = asked.startsWith('/') ? asked : `/usr/bin/${asked}`;
    const environment = { PATH: '/usr/bin', SCAN_BROWSER: asked };
    expect(findBrowser(machine({ environment }, ['/usr/bin/chromium', path]))?.path).toBe(path);
  });

  test('is not guessed when SCAN_BROWSER names one that is not there', () => {
    const environment = { PATH: '/usr/bin', SCAN_BROWSER: 'my-browser' };
    expect(() => findBrowser(machine({ environment }, ['/usr/bin/chromium']))).toThrow(
      'SCAN_BROWSER names my-browser, which is not there.',
    );
  });

  test('can be absent', () => {
    expect(findBrowser(machine({}, []))).toBeNull();
  });
});

describe('for tests a browser is installed where there is none', () => {
  test('not where there is one', () => {
    const here = machine({ isRoot: true }, ['/usr/bin/apt-get', '/usr/bin/chromium']);
    expect(findOrInstallBrowser(here).path).toBe('/usr/bin/chromium');
    expect(here.ran).toEqual([]);
  });

  test('as a package of Debian, where we may', () => {
    const here = machine({ isRoot: true }, ['/usr/bin/apt-get'], { 'install --yes': '/usr/bin/chromium' });
    expect(findOrInstallBrowser(here).path).toBe('/usr/bin/chromium');
  });

  test('else as the one of Playwright', () => {
    const here = machine({}, ['/usr/bin/apt-get'], { 'cli.js install': '/cache/playwright/chrome' });
    expect(findOrInstallBrowser(here).path).toBe('/cache/playwright/chrome');
    expect(here.ran).toHaveLength(1);
  });

  test('else it says so in one sentence', () => {
    const here = machine({ isRoot: true }, ['/usr/bin/apt-get']);
    expect(() => findOrInstallBrowser(here)).toThrow(noBrowser);
    expect(noBrowser).not.toContain('\n');
  });
});
