import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { findOrInstallBrowser } from '../../build/find-browser.mjs';
import { builtMain, environmentOf } from './driver.ts';
import type { Desktop, DesktopDriver, Exit, Launch, Recorded } from './driver.ts';

const register = new URL('./electron-stand-in/register.mjs', import.meta.url).href;

type Message =
  | { readonly type: 'endpoint'; readonly endpoint: string }
  | { readonly type: 'window'; readonly targetId: string }
  | { readonly type: 'fault'; readonly what: string }
  | {
      readonly type: 'result';
      readonly id: number;
      readonly ok: boolean;
      readonly result: never;
      readonly error: string;
    };

export const standIn: DesktopDriver = {
  runtime: 'stand-in',
  launch: async (launch) => {
    const process = start(launch);
    const { page, browser } = await attach(process);
    return desktopOf(process, page, browser);
  },
  run: async (launch) => {
    const { child, exited, heard } = start(launch);
    heard('endpoint').then(
      () => child.send({ type: 'attached' }),
      () => undefined,
    );
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    return { ...(await exited), stdout };
  },
};

type Started = {
  readonly child: ChildProcess;
  readonly exited: Promise<Exit>;
  readonly faults: readonly string[];
  readonly request: <R>(message: object) => Promise<R>;
  /** Rejects when the program ends before `expectEnd`. */
  readonly ended: Promise<never>;
  readonly expectEnd: () => void;
  readonly heard: <T extends Message['type']>(type: T) => Promise<Extract<Message, { type: T }>>;
};

function start(launch: Launch): Started {
  const child = fork(
    launch.main ?? builtMain,
    [`--user-data-dir=${launch.profile}`, ...(launch.args ?? [])],
    {
      cwd: launch.home,
      env: { ...environmentOf(launch), STAND_IN_CHROMIUM: findOrInstallBrowser().path },
      execArgv: ['--import', register],
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    if (process.env['STAND_IN_DEBUG'] !== undefined) process.stderr.write(text);
  });
  const exited = new Promise<Exit>((resolve) => child.once('close', (code) => resolve({ code, stderr })));
  return { child, exited, ...talk(child, exited) };
}

function talk(child: ChildProcess, exited: Promise<Exit>): Omit<Started, 'child' | 'exited'> {
  const faults: string[] = [];
  const waiting = new Map<number, (message: Extract<Message, { type: 'result' }>) => void>();
  const messages: Message[] = [];
  const listeners = new Set<() => void>();
  let ending = false;
  child.on('message', (message: Message) => {
    if (message.type === 'fault') faults.push(message.what);
    if (message.type === 'result') waiting.get(message.id)?.(message);
    messages.push(message);
    for (const listener of listeners) listener();
  });
  const ended = exited.then(({ code, stderr }) => {
    if (ending) return new Promise<never>(() => undefined);
    throw new Error(`the program ended (${String(code)}): ${stderr}`);
  });
  ended.catch(() => undefined);
  return {
    faults,
    ended,
    expectEnd: () => {
      ending = true;
    },
    request: <R>(message: object) =>
      Promise.race([
        ended,
        new Promise<R>((resolve, reject) => {
          const id = waiting.size;
          waiting.set(id, ({ ok, result, error }) => (ok ? resolve(result) : reject(new Error(error))));
          child.send({ ...message, id });
        }),
      ]),
    heard: <T extends Message['type']>(type: T) =>
      Promise.race([
        ended,
        new Promise<Extract<Message, { type: T }>>((resolve) => {
          const look = (): void => {
            const found = messages.find(
              (message): message is Extract<Message, { type: T }> => message.type === type,
            );
            if (found === undefined) return;
            listeners.delete(look);
            resolve(found);
          };
          listeners.add(look);
          look();
        }),
      ]),
  };
}

/** As Playwright does for Electron: the program goes on only when the test can see its pages. */
async function attach({ child, heard, ended }: Started): Promise<{ page: Page; browser: Browser }> {
  const { endpoint } = await heard('endpoint');
  const browser = await chromium.connectOverCDP(endpoint);
  // The question before a page closes is for the main process.
  browser.contexts()[0]?.on('dialog', () => undefined);
  child.send({ type: 'attached' });
  const { targetId } = await heard('window');
  return { browser, page: await Promise.race([ended, pageOf(browser, targetId)]) };
}

async function pageOf(browser: Browser, targetId: string): Promise<Page> {
  for (let turn = 0; turn < 400; turn += 1) {
    for (const page of browser.contexts()[0]?.pages() ?? []) {
      if (page.url() === 'about:blank' || (await targetOf(page)) !== targetId) continue;
      await page.waitForLoadState();
      return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('no window');
}

async function targetOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}

function desktopOf(started: Started, page: Page, browser: Browser): Desktop {
  const { child, exited, faults, request, expectEnd } = started;
  const gone = async (): Promise<Exit> => {
    const exit = await exited;
    await browser.close().catch(() => undefined);
    return exit;
  };
  return {
    page,
    evaluate: (work, arg) => request({ type: 'evaluate', source: String(work), arg }),
    answer: (kind, answer) => request({ type: 'script', kind, answer }),
    recorded: () => request<Recorded>({ type: 'recorded' }),
    get exited() {
      expectEnd();
      return gone();
    },
    kill: async () => {
      expectEnd();
      child.kill('SIGKILL');
      await gone();
    },
    close: async () => {
      expectEnd();
      if (child.exitCode === null) child.kill('SIGTERM');
      const { code, stderr } = await gone();
      if (faults.length > 0 || code !== 0) {
        throw new Error(`the stand-in reports (${String(code)}):\n${faults.join('\n')}\n${stderr}`);
      }
    },
  };
}
