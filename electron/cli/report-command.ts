import { stat } from 'node:fs/promises';
import { dispatch } from '../../scans/services/dispatch.ts';
import type { Machine } from '../compose.ts';
import type { Command } from './command.ts';
import { problemsOf, refused } from './finished.ts';
import type { Finished } from './finished.ts';
import { readResponseFile } from './read-response-file.ts';
import { outProblem, writeOut } from './write-out.ts';

/** `report FILE --out PDF`: one paper. The PDF stands there complete, or nothing has changed. */
export async function writeReport(
  command: Extract<Command, { kind: 'report' }>,
  machine: Machine,
  resolvePath: (name: string) => string,
  today: string,
): Promise<Finished> {
  const path = resolvePath(command.out);
  const read = await readResponseFile(resolvePath(command.file), command.file);
  if (!read.ok) return refused([read.problem]);
  if (await isSameFile(resolvePath(command.file), path))
    return refused([outProblem(command.out, 'out-is-input')]);
  const outcome = await dispatch(machine.services, 'adviser', 'report.render', {
    file: command.file,
    text: read.text,
    paper: command.paper,
    language: command.language,
    date: command.date ?? today,
    notes: command.notes,
  });
  if (!outcome.ok) return refused(problemsOf(outcome.failure));
  return writeOut(machine, command.out, path, outcome.value);
}

/** Two names can lead to one file: through a link, or by another way of writing it. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((path) => stat(path, { bigint: true }).catch(() => null)),
  );
  return a !== null && a !== undefined && b !== null && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
