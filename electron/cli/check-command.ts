import { stat } from 'node:fs/promises';
import { dispatch } from '../../scans/services/dispatch.ts';
import type { Outcome } from '../../scans/services/failure.ts';
import type { Compose } from '../compose.ts';
import type { Command } from './command.ts';
import { problemsOf, refused } from './finished.ts';
import type { Finished } from './finished.ts';
import { systemCode } from './read-response-file.ts';
import { placesOn } from './with-own-entries.ts';

/** `check [DIR]`: every problem of a content folder; what is past its review date is only a warning. With `--data` also of the own entries there. */
export async function checkContent(
  command: Extract<Command, { kind: 'check' }>,
  compose: Compose,
  resolvePath: (name: string) => string,
  today: string,
): Promise<Finished> {
  const { folder } = command;
  if (folder !== null && !(await isFolder(resolvePath(folder)))) {
    return refused([{ file: folder, place: '', code: 'folder-absent', values: {} }]);
  }
  const { services } = compose({
    ...placesOn(command, resolvePath),
    ...(folder === null ? {} : { contentFolder: resolvePath(folder) }),
  });
  const date = command.date ?? today;
  const outcome = await unlessUnreadable(
    dispatch(services, 'adviser', 'content.check', { date }),
    folder ?? '',
  );
  if (!outcome.ok) return refused(problemsOf(outcome.failure));
  const { problems, warnings } = outcome.value;
  return { lines: [], problems: [...problems, ...warnings], refused: problems.length > 0 };
}

/** A file or folder in it that this user may not read is a refusal, not a defect. */
async function unlessUnreadable<T>(work: Promise<Outcome<T>>, folder: string): Promise<Outcome<T>> {
  try {
    return await work;
  } catch (error) {
    const reason = systemCode(error);
    if (reason === null) throw error;
    const problem = { file: folder, place: '', code: 'file-unreadable', values: { reason } };
    return { ok: false, failure: { code: 'refused', problems: [problem] } };
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}
