import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';

const program = fileURLToPath(new URL('../../build/start.mjs', import.meta.url));

type Started = {
  readonly folder: string;
  /** Resolves with the first line that was said. */
  readonly line: Promise<string>;
  readonly ended: Promise<number | null>;
  readonly said: () => string;
  readonly end: () => void;
  readonly kill: () => void;
};

/** Starts the app for real, in folders of its own. `browser`: a script that stands for one. */
function start(browser: string, environment: Readonly<Record<string, string>> = {}): Started {
  const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'browser.mjs'), `#!${process.execPath}\n${browser}`);
  chmodSync(join(folder, 'browser.mjs'), 0o755);
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      DISPLAY: ':99',
      WAYLAND_DISPLAY: '',
      // Without a runtime, and without looking for one outside.
      ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'no-electron'),
      SCAN_BROWSER: join(folder, 'browser.mjs'),
      SCAN_DATA: join(folder, 'data'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      SEEN: join(folder, 'seen.json'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  let complained = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const line = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('\n')) resolve(said.split('\n')[0] ?? '');
    });
    void ended.then(() => reject(new Error(complained)));
  });
  return {
    folder,
    line,
    ended,
    said: () => said,
    end: () => void child.kill('SIGTERM'),
    kill: () => void child.kill('SIGKILL'),
  };
}

/** Opens the page, keeps what it saw, and is closed by its user. */
const shortVisit = `
import { writeFileSync } from 'node:fs';
const address = process.argv.find((one) => one.startsWith('--app=')).slice('--app='.length);
const reply = await fetch(address);
writeFileSync(process.env.SEEN, JSON.stringify({ flags: process.argv.slice(2), status: reply.status }));`;

const longVisit = `${shortVisit}\nsetInterval(() => undefined, 1000);`;

describe('npm start', () => {
  test('opens a quiet window of its own, and ends when that is closed', async () => {
    const app = start(shortVisit);
    expect(await app.line).toMatch(
      /^Innovatiescan opens in \S+browser\.mjs, because the runtime of Electron is not here: http:\/\/127\.0\.0\.1:\d+\/\?token=\S+$/u,
    );
    expect(await app.ended).toBe(0);
    const seen = JSON.parse(readFileSync(join(app.folder, 'seen.json'), 'utf8'));
    expect(seen.status).toBe(200);
    expect(seen.flags).toEqual(
      expect.arrayContaining([
        '--disable-background-networking',
        '--disable-component-update',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ]),
    );
    expect(String(seen.flags.find((flag: string) => flag.startsWith('--user-data-dir=')))).toContain(
      join(app.folder, 'cache'),
    );
    expect(app.said().split('\n')).toHaveLength(2);
    expect(readdirSync(join(app.folder, 'data'))).toContain('scans');
  });

  test('opens another window when the app is open already, on the same scans', async () => {
    const first = start(longVisit);
    const address = (await first.line).split(': ').at(-1);
    await expect.poll(() => existsSync(join(first.folder, 'seen.json'))).toBe(true);
    const second = start(shortVisit, {
      SCAN_DATA: join(first.folder, 'data'),
      XDG_CACHE_HOME: join(first.folder, 'cache'),
    });
    expect(await second.line).toMatch(/^Innovatiescan is open already: here is another window, in /u);
    expect(await second.ended).toBe(0);
    const seen = JSON.parse(readFileSync(join(second.folder, 'seen.json'), 'utf8'));
    expect(seen.flags).toContain(`--app=${String(address)}`);
    first.end();
    expect(await first.ended).toBe(0);
  });

  test('opens in Electron where its runtime is here, on the scans that are named', async () => {
    const runtime = mkdtempSync(join(tmpdir(), 'innovatiescan-electron-'));
    onTestFinished(() => rmSync(runtime, { recursive: true, force: true }));
    const path = join(runtime, 'electron');
    writeFileSync(
      path,
      `#!/bin/sh\nprintf '{"main":"%s","data":"%s"}' "$(for one; do :; done; echo "$one")" "$SCAN_DATA" > "$SEEN"\n`,
    );
    chmodSync(path, 0o755);
    const app = start(shortVisit, { ELECTRON_OVERRIDE_DIST_PATH: runtime });
    expect(await app.line).toBe(`Innovatiescan opens in Electron, because its runtime is here: ${path}`);
    expect(await app.ended).toBe(0);
    const seen = JSON.parse(readFileSync(join(app.folder, 'seen.json'), 'utf8'));
    expect(seen.data).toBe(join(app.folder, 'data'));
    expect(existsSync(seen.main)).toBe(true);
    expect(existsSync(join(seen.main, '..', 'preload.cjs'))).toBe(true);
  });

  test('prints the address where there is no display, and serves it until it is ended', async () => {
    const app = start(shortVisit, { DISPLAY: '' });
    const line = await app.line;
    expect(line).toMatch(/^There is no display here\. Open this address .*: http:\/\/127\.0\.0\.1:\d+\//u);
    const address = line.split(': ').at(-1) ?? '';
    expect((await fetch(address)).status).toBe(200);
    app.end();
    expect(await app.ended).toBe(0);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
    expect(existsSync(join(app.folder, 'seen.json'))).toBe(false);
  });

  test('leaves nothing behind when it is killed', async () => {
    const app = start(shortVisit, { DISPLAY: '' });
    const address = (await app.line).split(': ').at(-1) ?? '';
    expect((await fetch(address)).status).toBe(200);
    app.kill();
    await app.ended;
    const answers = (): Promise<boolean> =>
      fetch(address).then(
        () => true,
        () => false,
      );
    await expect.poll(answers, { timeout: 5000 }).toBe(false);
  });

  test('says in one line what is wrong, and ends with 1', async () => {
    const app = start(shortVisit, { SCAN_BROWSER: 'no-such-browser' });
    await expect(app.line).rejects.toThrow('SCAN_BROWSER names no-such-browser, which is not there.');
    expect(await app.ended).toBe(1);
    const other = start(shortVisit, { SCAN_DATA: '/proc/innovatiescan' });
    await expect(other.line).rejects.toThrow('/proc/innovatiescan');
    expect(await other.ended).toBe(1);
  });
});
