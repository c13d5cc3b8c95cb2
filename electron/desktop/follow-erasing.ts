import { readFile } from 'node:fs/promises';
import type { Services } from '../../scans/services/api.ts';
import type { Outcome } from '../../scans/services/failure.ts';
import type { RecentFiles } from './recent-files.ts';

export type Forgets = {
  readonly recent: Pick<RecentFiles, 'paths' | 'forget'>;
  /** Papers that were handed to a printer in this sitting. */
  readonly removePapers: () => Promise<unknown>;
  /** Told what could not be forgotten: the scan itself is gone all the same. */
  readonly complain: (error: unknown) => void;
};

/**
 * The same services; what the window keeps of a scan beside the data folder goes with it. A recent file goes from the
 * list when it holds that scan, or when it cannot be read any more; the file itself is the user’s and stays. Of a person
 * who is erased a certificate can have been printed.
 */
export function followErasing(services: Services, forgets: Forgets): Services {
  const surely = async (forget: () => Promise<unknown>): Promise<void> => {
    try {
      await forget();
    } catch (error) {
      forgets.complain(error);
    }
  };
  const forgetScan = async (id: string | null): Promise<void> => {
    if (id === null) return;
    const { recent } = forgets;
    const gone = await Promise.all(recent.paths().map((path) => isGoneOrHolds(path, id)));
    await recent.forget(recent.paths().filter((_, at) => gone[at] === true));
    await forgets.removePapers();
  };
  const followed = async <T>(
    erasing: Promise<Outcome<T>>,
    forget: (value: T) => Promise<unknown>,
  ): Promise<Outcome<T>> => {
    const outcome = await erasing;
    if (outcome.ok) await surely(() => forget(outcome.value));
    return outcome;
  };
  return {
    ...services,
    'person.erase': (input) => followed(services['person.erase'](input), forgets.removePapers),
    'group.eraseRater': (input) => followed(services['group.eraseRater'](input), forgets.removePapers),
    'assessment.erase': (input) => followed(services['assessment.erase'](input), forgetScan),
    'assessment.eraseNow': (input) => followed(services['assessment.eraseNow'](input), forgetScan),
  };
}

async function isGoneOrHolds(path: string, id: string): Promise<boolean> {
  try {
    return (await readFile(path, 'utf8')).includes(id);
  } catch {
    return true;
  }
}
