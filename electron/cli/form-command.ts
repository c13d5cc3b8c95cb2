import { dispatch } from '../../scans/services/dispatch.ts';
import type { Machine } from '../compose.ts';
import type { Command } from './command.ts';
import { problemsOf, refused } from './finished.ts';
import type { Finished } from './finished.ts';
import { writeOut } from './write-out.ts';

/** `form --variant ID --out PDF`: the blank answer form. The PDF stands there complete, or nothing has changed. */
export async function writeForm(
  { variant, mode, language, out }: Extract<Command, { kind: 'form' }>,
  machine: Machine,
  resolvePath: (name: string) => string,
  today: string,
): Promise<Finished> {
  const wish = { variant, mode, language: language ?? 'nl', date: today } as const;
  const outcome = await dispatch(machine.services, 'adviser', 'form.make', wish);
  if (outcome.ok) return writeOut(machine, out, resolvePath(out), outcome.value.bytes);
  return refused(
    problemsOf(outcome.failure).map((problem) =>
      problem.place === 'variant' ? { ...problem, place: '--variant' } : problem,
    ),
  );
}
