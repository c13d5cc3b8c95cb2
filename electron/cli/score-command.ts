import { dispatch } from '../../scans/services/dispatch.ts';
import type { Services } from '../../scans/services/api.ts';
import { problemsOf, refused } from './finished.ts';
import type { Finished } from './finished.ts';
import { readResponseFile } from './read-response-file.ts';

/** Files that are open at the same time. */
const atOnce = 16;

/** `score FILE…`: one line for every good file, in the order given, and the problems of the others. */
export async function scoreFiles(
  files: readonly string[],
  services: Services,
  resolvePath: (name: string) => string,
): Promise<Finished> {
  const finished = await inOrder(files, (file) => scoreFile(file, services, resolvePath));
  return {
    lines: finished.flatMap(({ lines }) => lines),
    problems: finished.flatMap(({ problems }) => problems),
    refused: finished.some((one) => one.refused),
  };
}

async function scoreFile(
  file: string,
  services: Services,
  resolvePath: (name: string) => string,
): Promise<Finished> {
  const read = await readResponseFile(resolvePath(file), file);
  if (!read.ok) return refused([read.problem]);
  const outcome = await dispatch(services, 'adviser', 'response.score', { file, text: read.text });
  return outcome.ok
    ? { lines: [JSON.stringify(outcome.value)], problems: [], refused: false }
    : refused(problemsOf(outcome.failure));
}

/** Runs the work on every item, a few at a time; results stand in the order of the items. */
async function inOrder<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) results.set(index, await work(item));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
