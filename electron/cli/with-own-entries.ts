import { dispatch } from '../../scans/services/dispatch.ts';
import type { Compose, Machine, Places } from '../compose.ts';
import type { OnData } from './command.ts';
import type { Finished } from './finished.ts';

/** A machine that reads own entries only where `--data` or `SCAN_DATA` names the folder of them. */
export function placesOn({ dataFolder }: OnData, resolvePath: (name: string) => string): Places {
  return {
    ownEntries: 'where-named',
    ...(dataFolder === null ? {} : { dataFolder: resolvePath(dataFolder) }),
  };
}

/**
 * Does the work with the own entries of the named folder. A list that is refused is left out, and all that is wrong
 * with it is said beside what the work gives.
 */
export async function withOwnEntries(
  on: OnData,
  compose: Compose,
  resolvePath: (name: string) => string,
  work: (machine: Machine) => Promise<Finished>,
): Promise<Finished> {
  const machine = compose(placesOn(on, resolvePath));
  const finished = await work(machine);
  const directory = await dispatch(machine.services, 'adviser', 'directory.view', { language: 'nl' });
  return directory.ok
    ? { ...finished, problems: [...finished.problems, ...directory.value.problems] }
    : finished;
}
