import type { Problem } from '../../scans/services/api.ts';
import type { Compose, Machine } from '../compose.ts';
import type { Command } from './command.ts';
import { done, refused } from './finished.ts';
import type { Finished } from './finished.ts';

/** Starts the web host; the door brings it, because hosts do not know each other. `ended` resolves after its end. */
export type Serve = (
  machine: Machine,
  port: number | null,
) => Promise<
  | { readonly ok: true; readonly address: string; readonly ended: Promise<void> }
  | { readonly ok: false; readonly problems: readonly Problem[] }
>;

/**
 * `serve`: prints the address and stays until it is told to end. A data folder that nothing can be kept in is
 * refused before anybody types; one that is not there is made. Where another program writes in it, that is said, and the
 * screens show what is there until they can keep something too.
 */
export async function serveScreens(
  command: Extract<Command, { kind: 'serve' }>,
  surroundings: {
    readonly compose: Compose;
    readonly serve: Serve;
    readonly resolvePath: (name: string) => string;
    readonly print: (text: string) => Promise<void>;
    readonly warn: (problems: readonly Problem[]) => Promise<void>;
  },
): Promise<Finished> {
  const { compose, serve, resolvePath, print, warn } = surroundings;
  const machine = compose(command.dataFolder === null ? {} : { dataFolder: resolvePath(command.dataFolder) });
  const usable = await machine.dataFolder.probe();
  if (!usable.ok) {
    if (!usable.problems.every(isInUse)) return refused(usable.problems);
    await warn(usable.problems);
  }
  const started = await serve(machine, command.port);
  if (!started.ok) return refused(started.problems);
  await print(`${started.address}\n`);
  void machine.secondPlace.catchUp();
  await started.ended;
  return done([]);
}

function isInUse({ code }: Problem): boolean {
  return code === 'folder-in-use' || code === 'folder-in-use-by';
}
