import type { Problem } from '../../scans/services/api.ts';
import type { Machine } from '../compose.ts';
import { done, refused } from './finished.ts';
import type { Finished } from './finished.ts';

/** Writes what a command made to the file of `--out` and says its name as it was typed. */
export async function writeOut(
  machine: Machine,
  out: string,
  path: string,
  bytes: Uint8Array,
): Promise<Finished> {
  const written = await machine.replaceFile(path, bytes);
  return written.ok ? done([out]) : refused([outProblem(out, 'out-unwritable', { reason: written.reason })]);
}

export function outProblem(out: string, code: string, values: Problem['values'] = {}): Problem {
  return { file: out, place: '--out', code, values };
}
