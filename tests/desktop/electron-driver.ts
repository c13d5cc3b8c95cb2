import { spawn } from 'node:child_process';
import { _electron } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { builtMain, environmentOf } from './driver.ts';
import type { Answers, Desktop, DesktopDriver, ElectronModule, Exit, Launch, Recorded } from './driver.ts';

/** Electron itself, at `executablePath`. Dialogs and programs of the system are replaced in its main process. */
export function electronAt(executablePath: string): DesktopDriver {
  return {
    runtime: 'electron',
    launch: async (launch) => {
      const app = await _electron.launch({
        executablePath,
        args: argumentsOf(launch),
        cwd: launch.home,
        env: definedOnly(environmentOf(launch)),
      });
      await app.evaluate(replaceSystem);
      return desktopOf(app);
    },
    run: (launch) => {
      const child = spawn(executablePath, argumentsOf(launch), {
        cwd: launch.home,
        env: environmentOf(launch),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const said = { stdout: '', stderr: '' };
      child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
      return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })));
    },
  };
}

/** What stands in the main process for the system, by the name `replaced` of its global object. */
type Replaced = {
  readonly answers: { [D in keyof Answers]: Answers[D][] };
  readonly recorded: {
    dialogs: { kind: string; options: unknown }[];
    opened: string[];
    shown: string[];
    external: string[];
    copied: string[];
  };
};

function desktopOf(app: ElectronApplication): Promise<Desktop> {
  const child = app.process();
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const exited = new Promise<Exit>((resolve) => child.once('exit', (code) => resolve({ code, stderr })));
  return app.firstWindow().then((page) => ({
    page,
    evaluate: (work, arg) => app.evaluate(work as never, arg as never) as never,
    answer: (dialog, answer) =>
      app.evaluate(
        (_electronModule, [kind, given]) => {
          const { answers }: Replaced = Reflect.get(globalThis, 'replaced');
          (answers[kind as keyof Answers] as unknown[]).push(given);
        },
        [dialog, answer] as const,
      ),
    recorded: () =>
      app.evaluate(() => (Reflect.get(globalThis, 'replaced') as Replaced).recorded as unknown as Recorded),
    exited,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    close: () => app.close(),
  }));
}

/** Sent to the main process as text. */
function replaceSystem({ clipboard, dialog, shell }: ElectronModule): void {
  const answers: Replaced['answers'] = {
    showSaveDialog: [],
    showOpenDialog: [],
    showMessageBox: [],
    showMessageBoxSync: [],
  };
  const recorded: Replaced['recorded'] = { dialogs: [], opened: [], shown: [], external: [], copied: [] };
  const ask = (kind: keyof Answers, options: { defaultPath?: string }): unknown => {
    recorded.dialogs.push({ kind, options });
    const [answer] = answers[kind];
    if (answer === undefined) throw new Error(`${kind} was called and nobody had said what to answer`);
    if (answer === 'default') return { canceled: false, filePath: options.defaultPath };
    return answers[kind].shift();
  };
  Object.assign(globalThis, { replaced: { answers, recorded } });
  for (const kind of ['showSaveDialog', 'showOpenDialog', 'showMessageBox'] as const) {
    Object.assign(dialog, { [kind]: async (_window: unknown, options: object) => ask(kind, options) });
  }
  Object.assign(dialog, {
    showMessageBoxSync: (_window: unknown, options: object) => ask('showMessageBoxSync', options),
  });
  Object.assign(clipboard, { writeText: async (text: string) => void recorded.copied.push(text) });
  Object.assign(shell, {
    openPath: async (path: string) => {
      recorded.opened.push(path);
      return '';
    },
    showItemInFolder: (path: string) => void recorded.shown.push(path),
    openExternal: async (url: string) => void recorded.external.push(url),
  });
}

/** As root, Chromium has no sandbox to offer; a test in a container is no user. */
function argumentsOf({ main = builtMain, profile, args = [], locale = 'nl-BE' }: Launch): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...asRoot, `--user-data-dir=${profile}`, `--lang=${locale}`, main, ...args];
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
