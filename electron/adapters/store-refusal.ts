import { basename } from 'node:path';
import { errorCode } from './file-system.ts';
import type { Parsed, Problem } from '../../scans/definition/problem.ts';

/** An expected refusal on its way through lowdb, whose adapters can only reject. Never leaves the stores. */
export class StoreRefusal extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, code }) => `${file}: ${code}`).join('; '));
    this.name = 'StoreRefusal';
    this.problems = problems;
  }
}

/** The value, or the problems of a refusal; a defect goes on. */
export async function refusable<T>(work: () => Promise<T>): Promise<Parsed<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof StoreRefusal) return { ok: false, problems: error.problems };
    throw error;
  }
}

/** The value; what the system says against writing at `path` becomes a refusal. A refusal and a defect go on. */
export async function refusing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StoreRefusal ? error : new StoreRefusal([writeProblem(path, error)]);
  }
}

/** A problem of a whole file. */
export function fileProblem(path: string, code: string): Problem {
  return { file: basename(path), place: '', code, values: {} };
}

/** What the system says about writing, as a problem; an error without a system code is a defect and goes on. */
export function writeProblem(path: string, error: unknown): Problem {
  return systemProblem(path, error, 'write-failed');
}

export function readProblem(path: string, error: unknown): Problem {
  return systemProblem(path, error, 'read-failed');
}

const codes: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'not-writable'],
  ['EBUSY', 'file-locked'],
  ['ENOENT', 'folder-gone'],
  ['ENOTDIR', 'folder-is-file'],
]);
/** Refused by the rights of the folder when writing; when reading, somebody else holds the file. */
const rights: ReadonlySet<string> = new Set(['EACCES', 'EPERM']);

function systemProblem(path: string, error: unknown, otherwise: 'write-failed' | 'read-failed'): Problem {
  const system = errorCode(error);
  if (!/^E[A-Z0-9]+$/.test(system)) throw error;
  const refused = otherwise === 'write-failed' ? 'not-writable' : 'file-locked';
  const code = rights.has(system) ? refused : codes.get(system);
  const values = code === undefined ? { error: system } : {};
  return { file: basename(path), place: '', code: code ?? otherwise, values };
}
