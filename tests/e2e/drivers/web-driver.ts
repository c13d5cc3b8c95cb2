import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { bareBrowser } from '../../bare-browser.mjs';
import { brussels, watch } from './driver.ts';
import type { Driver, PageOptions, Places } from './driver.ts';

const program = fileURLToPath(new URL('../../../build/run.mjs', import.meta.url));
const disk = new URL('faulty-disk.mjs', import.meta.url).href;
const fixedClock = new URL('fixed-clock.mjs', import.meta.url).href;
/** Nothing of the browser's own may look for the network. */
export const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  bareBrowser,
];

/** The command `serve` and a Chromium that opens its address. */
export const startWeb: Driver = async (places, options) => {
  const { now, faultyDisk: _faultyDisk, sharedBrowser, ...window } = options;
  const { address, server } = await serve(places, options);
  const browser = await sharedBrowser();
  const context = await browser.newContext(now === null ? window : { ...window, timezoneId: brussels });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  if (now !== null) await page.clock.setFixedTime(now);
  const seen = await watch(page);
  await page.goto(address);
  const others: ChildProcess[] = [];
  const stop = async () => {
    await end(context, server);
    for (const other of others) await endProgram(other, 'SIGTERM');
  };
  return {
    page,
    dataFolder: places.dataFolder,
    savedFolder: join(places.home, 'Downloads'),
    seen,
    browsed: async () => handedOver(places.home).filter((place) => /^\w+:\/\//u.test(place)),
    web: {
      openWindow: async () => {
        const second = await context.newPage();
        await second.goto(address);
        return second;
      },
      openBeside: async (dataFolder = places.dataFolder) => {
        const other = await serve({ ...places, dataFolder }, options);
        others.push(other.server);
        const second = await context.newPage();
        await second.goto(other.address);
        return second;
      },
      disk: (fault) => writeFileSync(diskFile(places), fault),
      kill: () => endProgram(server, 'SIGKILL'),
    },
    stop,
    restart: async () => {
      await stop();
      return startWeb(places, options);
    },
  };
};

async function end(context: BrowserContext, server: ChildProcess): Promise<void> {
  await context.close();
  await endProgram(server, 'SIGTERM');
}

async function endProgram(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await ended;
}

function serve(places: Places, { now, faultyDisk }: Pick<PageOptions, 'now' | 'faultyDisk'>) {
  const { dataFolder, home } = places;
  const loaded = [...(now === null ? [] : [fixedClock]), ...(faultyDisk ? [disk] : [])];
  const server = spawn(process.execPath, [program, 'serve', '--data', dataFolder], {
    env: {
      ...process.env,
      ...(now === null ? {} : { TEST_NOW: now, TZ: brussels }),
      ...(loaded.length === 0 ? {} : { NODE_OPTIONS: loaded.map((one) => `--import=${one}`).join(' ') }),
      TEST_DISK: diskFile(places),
      HOME: home,
      USERPROFILE: home,
      XDG_DOWNLOAD_DIR: '',
      PATH: `${standForTheSystem(home)}${delimiter}${process.env['PATH'] ?? ''}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise<{ address: string; server: ChildProcess }>((resolve, reject) => {
    let said = '';
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /^(http:\/\/127\.0\.0\.1:\d+\/\S*)\n/mu.exec(said)?.[1];
      if (address !== undefined) resolve({ address, server });
    });
    server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    server.once('exit', (code) => reject(new Error(`serve ended with ${String(code)}: ${said}`)));
  });
}

/** Programs that open things outside, which only write down what they were given. Gives their folder. */
function standForTheSystem(home: string): string {
  const folder = join(home, 'programs');
  mkdirSync(folder, { recursive: true });
  for (const name of ['xdg-open', 'open']) {
    writeFileSync(join(folder, name), `#!/bin/sh\nprintf '%s\\n' "$@" >> '${listIn(home)}'\n`, {
      mode: 0o755,
    });
  }
  return folder;
}

function diskFile({ home }: Places): string {
  return join(home, 'disk.txt');
}

function handedOver(home: string): readonly string[] {
  return existsSync(listIn(home)) ? readFileSync(listIn(home), 'utf8').trim().split('\n') : [];
}

function listIn(home: string): string {
  return join(home, 'handed-over.txt');
}
