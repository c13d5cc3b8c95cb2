import { appendFile, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../scans/definition/problem.ts';
import { errorCode } from './file-system.ts';
import { framesOf } from './own-frames.ts';

/**
 * What went wrong, for whoever helps the user. A line holds a moment, the name of a call, codes of our own, the class
 * of an error and places in our own program; never a word that somebody typed, nor a name or place of a file.
 */
export type Log = {
  /** Does the work of a call; a refusal is written down by its codes, and a defect will carry the name of the call. */
  readonly watched: <T extends Answered>(call: unknown, work: () => Promise<T>) => Promise<T>;
  readonly defect: (error: unknown) => void;
  /** All of it, oldest first, under a head that says what the program is and runs on. */
  readonly text: () => Promise<string>;
};

/** As much of an answer as is looked at. */
type Answered =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly failure: { readonly code: string; readonly problems?: readonly Problem[] };
    };

export type LogOptions = {
  /** Absolute path of the data folder; never made for a log. */
  readonly folder: string;
  /** Our own program stands in here. */
  readonly root: string;
  readonly now: () => Date;
  /** "Innovatiescan 0.1.0", "linux x64", "Node 20.20.2". */
  readonly head: () => Promise<readonly string[]>;
  /** Calls by names of ours; a page can ask for anything. */
  readonly isCall: (name: string) => boolean;
  /** Of one file; there are two. */
  readonly maxBytes?: number;
};

const names = { now: 'log.txt', before: 'log-before.txt' } as const;
const mostInMemory = 200;

/**
 * `log.txt` in the data folder, and the one before it. Nothing is written while all goes well. What the folder does
 * not take, because it is full, read-only or gone, is kept until the program ends.
 */
export function createLog({ folder, root, now, head, isCall, maxBytes = 400_000 }: LogOptions): Log {
  const path = join(folder, names.now);
  const callOf = new WeakMap<object, string>();
  let unwritten: readonly string[] = [];
  let written: Promise<unknown> = Promise.resolve();

  const nameOf = (call: unknown): string =>
    typeof call === 'string' && isCall(call) ? call : 'unknown-call';

  const write = (...parts: readonly string[]): void => {
    const line = [now().toISOString(), ...parts].filter((part) => part !== '').join('  ');
    unwritten = [...unwritten, `${line}\n`].slice(-mostInMemory);
    written = written.then(async () => {
      const lines = unwritten;
      if (await append(path, join(folder, names.before), lines.join(''), maxBytes)) {
        unwritten = unwritten.filter((other) => !lines.includes(other));
      }
    });
  };

  return {
    watched: async (call, work) => {
      try {
        const outcome = await work();
        if (!outcome.ok) write('refused', nameOf(call), codesOf(outcome.failure).join(' '));
        return outcome;
      } catch (error) {
        if (typeof error === 'object' && error !== null) callOf.set(error, nameOf(call));
        throw error;
      }
    },
    defect: (error) => {
      const call = typeof error === 'object' && error !== null ? (callOf.get(error) ?? '') : '';
      write('defect', call, classOf(error), systemCodeOf(error), framesOf(error, root).join(' < '));
    },
    text: async () => {
      await written;
      const kept = [join(folder, names.before), path].map((file) => readFile(file, 'utf8').catch(() => ''));
      return `${[...(await head()), ''].join('\n')}${(await Promise.all(kept)).join('')}${unwritten.join('')}`;
    },
  };
}

/** `false` where it cannot be written now. */
async function append(path: string, before: string, text: string, maxBytes: number): Promise<boolean> {
  try {
    const found = await stat(path).catch(() => null);
    if (found !== null && found.size + text.length > maxBytes) await rename(path, before);
    await appendFile(path, text, { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}

/** Never the file, the place or the values of a problem. */
function codesOf(failure: Extract<Answered, { ok: false }>['failure']): readonly string[] {
  const codes = (failure.problems ?? [])
    .map(({ code }) => code)
    .filter((code) => /^[a-z0-9-]{1,60}$/u.test(code));
  return [failure.code, ...new Set(codes)].slice(0, 12);
}

/** `ENOSPC` and the like. */
function systemCodeOf(error: unknown): string {
  const code = errorCode(error);
  return /^E[A-Z0-9_]{1,40}$/u.test(code) ? code : '';
}

function classOf(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  return /^[A-Za-z]{1,40}$/u.test(name) ? name : 'Error';
}
