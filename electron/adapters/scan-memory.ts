import { fileNameOf } from './scan-names.ts';
import { StoreRefusal, fileProblem } from './store-refusal.ts';
import { momentHere } from '../day.ts';
import type { Assessment } from '../../scans/assessment/assessment-record.ts';
import type { Problem } from '../../scans/definition/problem.ts';

export type ScanMemoryParts = {
  readonly isSame: (a: Assessment, b: Assessment) => boolean;
  /** As an earlier version, for good. Rejects with a `StoreRefusal`. */
  readonly keep: (assessment: Assessment) => Promise<void>;
  /** Where it is not, the disk is gone and not the scan. */
  readonly isFolderThere: () => Promise<boolean>;
};

/**
 * What we last had of a scan, beside what stands on the disk. Where another program (one that synchronises folders, or
 * a second laptop) put something else there, both are kept: nothing is written before they are.
 */
export type ScanMemory = {
  readonly wrote: (assessment: Assessment) => void;
  /** This was read just now; `null`: there is no file. */
  readonly met: (found: Assessment | null) => Promise<void>;
  /** There is a file that is not ours to read. */
  readonly metOther: () => Promise<void>;
  /** Keeps what lost its place; rejects with a `StoreRefusal` where that cannot be done now. */
  readonly settle: () => Promise<void>;
  /** To be told to the user; gone with the next save after that. */
  readonly notices: () => readonly Problem[];
  readonly isEmpty: () => boolean;
  /** Is there something that stands nowhere but here? */
  readonly isWaiting: () => boolean;
};

export function createScanMemory({ isSame, keep, isFolderThere }: ScanMemoryParts): ScanMemory {
  let known: { readonly assessment: Assessment; readonly byUs: boolean } | null = null;
  let waiting: readonly Assessment[] = [];
  let told: readonly Problem[] = [];
  /** The ones that somebody asked for. */
  let read = told;

  async function settle(): Promise<void> {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      await keep(next);
      waiting = waiting.slice(1);
    }
  }

  /** What somebody else wrote and we only read may be missed where it cannot be kept: whoever wrote it keeps it too. */
  async function keepAll(byUs: boolean, assessments: readonly Assessment[]): Promise<boolean> {
    const before = waiting;
    waiting = [...before, ...assessments];
    try {
      await settle();
      return true;
    } catch (error) {
      if (!(error instanceof StoreRefusal)) throw error;
      if (!byUs) waiting = before;
      return byUs;
    }
  }

  return {
    wrote: (assessment) => {
      known = { assessment, byUs: true };
      if (read === told) told = [];
    },
    met: async (found) => {
      const before = known;
      if (found === null) {
        if (await isFolderThere()) known = null;
        return;
      }
      if (before !== null && isSame(before.assessment, found)) return;
      known = { assessment: found, byUs: false };
      if (before === null) return;
      if (!(await keepAll(before.byUs, [before.assessment, found]))) return;
      told = [noticeOf(before.assessment)];
    },
    metOther: async () => {
      const before = known;
      known = null;
      if (before !== null) await keepAll(before.byUs, [before.assessment]);
    },
    settle,
    notices: () => (read = told),
    isEmpty: () => known === null && waiting.length === 0,
    isWaiting: () => waiting.length > 0,
  };
}

function noticeOf({ id, changedOn }: Assessment): Problem {
  const values = { when: momentHere(new Date(changedOn)) };
  return { ...fileProblem(fileNameOf(id), 'changed-outside'), values };
}
