import type { Found, Holder, LockFile } from './lock-file.ts';
import { isRunning } from './processes.ts';

/** The holder of a lock touches it so often; whoever does not for longer than four times that is gone, or asleep. */
export const beatMs = 1000;
const watchMs = 4400;
const lookMs = 200;
/** Who was seen alive so lately is not watched again: a refusal then takes no time. */
const freshMs = 2 * beatMs;

/** Does the holder that was found still live? On this machine one can ask the system; of another one the beat tells. */
export type IsAlive = (found: Found) => Promise<boolean>;

export function watchHolders(
  file: Pick<LockFile, 'look'>,
  host: string,
  wait: (ms: number) => Promise<unknown>,
): IsAlive {
  let seen = { id: '', at: -Infinity };

  const wasSeenLately = (holder: Holder | null): boolean =>
    holder?.id === seen.id && performance.now() - seen.at < freshMs;
  const isGone = (holder: Holder | null): boolean => holder?.host === host && !isRunning(holder);

  return async (found) => {
    if (!isGone(found.holder) && wasSeenLately(found.holder)) return true;
    for (let waited = 0; waited < watchMs && !isGone(found.holder); waited += lookMs) {
      await wait(lookMs);
      const again = await file.look();
      if (again === null) return false;
      if (isTouched(found, again)) {
        seen = { id: again.holder?.id ?? '', at: performance.now() };
        return true;
      }
    }
    return false;
  };
}

function isTouched(before: Found, now: Found): boolean {
  return now.holder?.id !== before.holder?.id || now.touchedMs !== before.touchedMs;
}
