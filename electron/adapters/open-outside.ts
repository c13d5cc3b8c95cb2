import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

/** `open`: with the program of the system for it. `show`: the folder that it stands in. */
export type Outside = 'open' | 'show';

/** How long we wait for a program to say that it cannot. */
const patienceMs = 1500;

/** Hands a file or folder of ours to the system. `false` where the system says that it cannot. */
export function openOutside(
  what: Outside,
  path: string,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  const [program, ...parameters] = outsideCommand(what, path, platform);
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { detached: true, stdio: 'ignore' });
    const timer = setTimeout(() => resolve(true), patienceMs);
    const ended = (opened: boolean): void => {
      clearTimeout(timer);
      resolve(opened);
    };
    child.once('error', () => ended(false));
    // Explorer ends with 1 whatever happened.
    child.once('exit', (code) => ended(code === 0 || platform === 'win32'));
    child.unref();
  });
}

/** The path is one argument of a program, never a part of a command line. */
export function outsideCommand(
  what: Outside,
  path: string,
  platform: NodeJS.Platform,
): readonly [string, ...string[]] {
  switch (platform) {
    case 'win32':
      return what === 'open' ? ['explorer.exe', path] : ['explorer.exe', `/select,${path}`];
    case 'darwin':
      return what === 'open' ? ['open', path] : ['open', '-R', path];
    default:
      return ['xdg-open', what === 'open' ? path : dirname(path)];
  }
}
