import { errorCode } from './file-system.ts';

export type Wait = (ms: number) => Promise<unknown>;

/** Each pause between two tries, in milliseconds; after these the last one again and again. */
const pauses = [10, 20, 50, 100, 200, 400, 700, 1000, 1200, 2000] as const;
const longest = 2000;

/** A virus scanner or a synchronising folder may hold a file this long. */
const lockMs = 90_000;
/** Outside Windows these two are about rights, which seldom come back by themselves. */
const rightsMs = 3_700;
const rights: ReadonlySet<string> = new Set(['EPERM', 'EACCES']);

/**
 * Does something with a file that another program may hold for a moment, again and again: up to 90 seconds. Any other
 * error, and the last one, goes to the caller. Whatever waits stays in memory meanwhile.
 */
export async function patiently<T>(work: () => Promise<T>, wait: Wait, platform: string): Promise<T> {
  let waited = 0;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const pause = pauses[attempt] ?? longest;
      if (waited + pause > patienceFor(errorCode(error), platform)) throw error;
      waited += pause;
      await wait(pause);
    }
  }
}

/** In milliseconds; 0 for what is no lock. */
function patienceFor(code: string, platform: string): number {
  if (code === 'EBUSY') return lockMs;
  if (!rights.has(code)) return 0;
  return platform === 'win32' ? lockMs : rightsMs;
}
