import type { Problem } from '../../scans/services/api.ts';
import type { Client } from '../host/client.ts';
import type { AppState } from './app-state.ts';
import { same } from './keep-same.ts';
import { later } from './later.ts';
import type { Store } from './store.ts';

const followMs = 3000;

/** Another program writes in the folder: here one can read. */
export function isHeldByOther(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'folder-in-use' || code === 'folder-in-use-by');
}

/**
 * Looks whether the data folder can be written, and keeps looking as long as another program does that: when it ends,
 * nobody needs to click.
 */
export function createFolderWatch(client: Client, state: Store<AppState>): () => Promise<void> {
  let following = false;

  const look = async () => {
    const tried = await client.call('app.tryFolder', {});
    if (!tried.ok) return;
    const before = state.get();
    const folderProblems = same(before.folderProblems, tried.value);
    if (folderProblems !== before.folderProblems) state.set({ ...before, folderProblems });
  };
  const follow = async () => {
    if (following) return;
    following = true;
    while (isHeldByOther(state.get().folderProblems)) {
      await new Promise<void>((resolve) => later(followMs, resolve));
      await look().catch(() => undefined);
    }
    following = false;
  };

  return async () => {
    await look();
    void follow();
  };
}
