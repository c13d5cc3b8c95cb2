import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

/** `open`: with the program of the system for it. `show`: the folder that it stands in. `browse`: a web address. */
export type Outside = 'open' | 'show' | 'browse';

/** How long we wait for a program to say that it cannot. */
const patienceMs = 1500;

/** Hands a file, a folder or an address of ours to the system. `false` where the system says that it cannot. */
export function openOutside(
  what: Outside,
  place: string,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  const [program, ...parameters] = outsideCommand(what, place, platform);
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

/** The place is one argument of a program, never a part of a command line. */
export function outsideCommand(
  what: Outside,
  place: string,
  platform: NodeJS.Platform,
): readonly [string, ...string[]] {
  switch (platform) {
    case 'win32':
      // Explorer takes what stands behind a comma for something to do; an address may hold one.
      if (what === 'browse') return ['rundll32.exe', 'url.dll,FileProtocolHandler', place];
      return ['explorer.exe', what === 'open' ? place : `/select,${place}`];
    case 'darwin':
      return what === 'show' ? ['open', '-R', place] : ['open', place];
    default:
      return ['xdg-open', what === 'show' ? dirname(place) : place];
  }
}
