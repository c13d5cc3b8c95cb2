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
 * refused before anybody types; one that is not there is made.
 */
export async function serveScreens(
  command: Extract<Command, { kind: 'serve' }>,
  surroundings: {
    readonly compose: Compose;
    readonly serve: Serve;
    readonly resolvePath: (name: string) => string;
    readonly print: (text: string) => Promise<void>;
  },
): Promise<Finished> {
  const { compose, serve, resolvePath, print } = surroundings;
  const machine = compose(command.dataFolder === null ? {} : { dataFolder: resolvePath(command.dataFolder) });
  const usable = await machine.dataFolder.probe();
  if (!usable.ok) return refused(usable.problems);
  const started = await serve(machine, command.port);
  if (!started.ok) return refused(started.problems);
  await print(`${started.address}\n`);
  await started.ended;
  return done([]);
}
