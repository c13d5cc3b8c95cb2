import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { environmentOf } from './driver.ts';
import type { Exit, Launch } from './driver.ts';

/** One running window of the installed program. Its main process is out of reach, as it should be. */
export type Packaged = {
  readonly page: Page;
  /** As a user ends it; rejects when it does not end well. */
  readonly close: () => Promise<void>;
};

const patienceMs = 60_000;

/**
 * Starts the program at `path` with a port for its pages only: its fuses refuse Node's own debugger, by which Playwright
 * holds an Electron that is not packed.
 */
export async function launchPackaged(path: string, launch: Launch): Promise<Packaged> {
  const child = start(
    path,
    ['--remote-debugging-port=0', ...switchesOf(launch), ...(launch.args ?? [])],
    launch,
  );
  const exited = exitOf(child);
  const endpoint = await Promise.race([endpointOf(child), exited.then(refuse), afterPatience('no window')]);
  const browser = await chromium.connectOverCDP(endpoint);
  const page = await Promise.race([firstPage(browser), exited.then(refuse)]);
  return {
    page,
    close: async () => {
      // Windows knows no signal that asks a program to end.
      if (process.platform === 'win32') await page.close();
      else child.kill('SIGTERM');
      const exit = await Promise.race([exited, afterPatience('the program does not end')]);
      await browser.close().catch(() => undefined);
      if (exit.code !== 0) refuse(exit);
    },
  };
}

/** A start that ends by itself: a command. */
export function runPackaged(path: string, launch: Launch): Promise<Exit> {
  return exitOf(start(path, [...switchesOf(launch), ...(launch.args ?? [])], launch));
}

function start(path: string, parameters: readonly string[], launch: Launch): ChildProcess {
  return spawn(path, parameters, {
    cwd: launch.home,
    env: environmentOf(launch),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** As root, Chromium has no sandbox to offer; a test in a container is no user. */
function switchesOf({ profile, locale = 'nl-BE' }: Launch): readonly string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...asRoot, `--user-data-dir=${profile}`, `--lang=${locale}`];
}

function exitOf(child: ChildProcess): Promise<Exit> {
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stderr }));
  });
}

function endpointOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    child.stderr?.on('data', (text: string) => {
      said += text;
      const found = /DevTools listening on (ws:\/\/\S+)/u.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0];
  const started = (): Page | undefined => context?.pages().find((page) => page.url() !== 'about:blank');
  for (let waited = 0; waited < patienceMs; waited += 50) {
    const page = started();
    if (page !== undefined) {
      await page.waitForLoadState();
      return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no page in the window');
}

function refuse({ code, stderr }: Exit): never {
  throw new Error(`the program ended (${String(code)}): ${stderr}`);
}

function afterPatience(what: string): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(what)), patienceMs).unref();
  });
}
