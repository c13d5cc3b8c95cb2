import type { Problem } from '../../../scans/services/api.ts';
import { problemsOf } from '../../app/save-queue.ts';
import type { Client, DroppedFile } from '../../host/client.ts';
import type { Speech } from '../../language/say.ts';

/** What became of several files: each stands in one of these, by its name. */
export type ManyImported = {
  readonly taken: readonly string[];
  /** The list has the same scan with another content: for the user to choose, one by one. */
  readonly differ: readonly string[];
  readonly refused: readonly string[];
  /** Why, each reason once. */
  readonly problems: readonly Problem[];
};

/** Takes files into the list one by one; what cannot be taken changes nothing and stops nothing. */
export async function importMany(call: Client['call'], files: readonly DroppedFile[]): Promise<ManyImported> {
  const taken: string[] = [];
  const differ: string[] = [];
  const refused: string[] = [];
  const reasons = new Map<string, Problem>();
  for (const file of files) {
    const outcome = await importOne(call, file);
    if (outcome === 'taken') taken.push(file.name);
    else if (outcome === 'differs') differ.push(file.name);
    else {
      refused.push(file.name);
      for (const problem of outcome) reasons.set(problem.code, problem);
    }
  }
  return { taken, differ, refused, problems: [...reasons.values()] };
}

/** What became of them, in words. */
export function saidOfMany(
  { taken, differ, refused }: ManyImported,
  { say, count }: Pick<Speech, 'say' | 'count'>,
): string {
  return [
    ...(taken.length === 0 ? [] : [count('start.drop.taken', taken.length)]),
    ...(differ.length === 0 ? [] : [say('start.drop.differ', { names: differ.join(', ') })]),
    ...(refused.length === 0 ? [] : [say('start.drop.refused', { names: refused.join(', ') })]),
  ].join(' ');
}

/** A file of which nothing could be read. */
export function unreadable({ name }: DroppedFile): Problem {
  return { file: name, place: '', code: 'dropped-unreadable', values: {} };
}

async function importOne(
  call: Client['call'],
  file: DroppedFile,
): Promise<'taken' | 'differs' | readonly Problem[]> {
  if (file.bytes === null) return [unreadable(file)];
  const outcome = await call('assessment.import', { file: file.name, bytes: file.bytes });
  if (!outcome.ok) return problemsOf(outcome.failure);
  return outcome.value.kind === 'differs' ? 'differs' : 'taken';
}
