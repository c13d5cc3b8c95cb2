import { Low } from 'lowdb';
import type { JsonFile } from './json-file.ts';
import type { Assessment, AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { Problem } from '../../scans/definition/problem.ts';

/** One assessment in memory, as last read or accepted; every promise resolves after the disk has it. */
export type OpenScan = {
  /** `null`: there is no such file. */
  readonly read: () => Promise<Assessment | null>;
  readonly notices: () => readonly Problem[];
  /**
   * Puts what `next` makes of the newest assessment in its place and resolves with it. The same object: nothing
   * is written. `next` refuses by throwing a `StoreRefusal`.
   */
  readonly put: (next: (current: Assessment | null) => Assessment) => Promise<Assessment>;
  /** Does something with the file while nothing is read or written. */
  readonly alone: <R>(work: () => Promise<R>) => Promise<R>;
  readonly isBusy: () => boolean;
};

/**
 * `put` accepts in memory at once and lets the disk follow, so calls that come faster than the disk are written
 * together. Where the disk fails, what it never had is forgotten here too and the caller still holds it.
 */
export function openScan(file: JsonFile<Assessment>): OpenScan {
  const low = new Low<Assessment | null>(adapterOf(file), null);
  let onDisk: Assessment | null = null;
  let gate: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  /** Between looking at the file and accepting a change nobody else may do either. */
  function inTurn<R>(work: () => Promise<R>): Promise<R> {
    waiting += 1;
    const done = gate.then(work).finally(() => {
      waiting -= 1;
    });
    gate = done.catch(() => undefined);
    return done;
  }

  async function newest(): Promise<Assessment | null> {
    if (file.isBusy() || (await file.isCurrent())) return low.data;
    low.data = null;
    onDisk = null;
    await low.read();
    onDisk = low.data;
    return low.data;
  }

  async function write(next: Assessment): Promise<Assessment> {
    try {
      await low.write();
      onDisk = next;
      return next;
    } catch (error) {
      if (!file.isBusy()) low.data = onDisk;
      throw error;
    }
  }

  return {
    read: () => inTurn(newest),
    notices: file.notices,
    put: async (next) => {
      const { done } = await inTurn(async () => {
        const current = await newest();
        const accepted = next(current);
        if (accepted === current && !file.isBusy()) return { done: Promise.resolve(accepted) };
        low.data = accepted;
        return { done: write(accepted) };
      });
      return done;
    },
    alone: (work) =>
      inTurn(async () => {
        await file.settled();
        return work();
      }),
    isBusy: () => waiting > 0 || file.isBusy(),
  };
}

/** Keeps the few assessments that are being worked on; what is idle makes room for others. */
export function createOpenScans(open: (id: AssessmentId) => OpenScan, most = 16) {
  const scans = new Map<AssessmentId, OpenScan>();
  return {
    get(id: AssessmentId): OpenScan {
      const scan = scans.get(id) ?? open(id);
      scans.delete(id);
      scans.set(id, scan);
      for (const [other, idle] of scans) {
        if (scans.size <= most) break;
        if (other !== id && !idle.isBusy()) scans.delete(other);
      }
      return scan;
    },
  };
}

function adapterOf(file: JsonFile<Assessment>) {
  return {
    read: file.read,
    write: async (assessment: Assessment | null) => {
      if (assessment !== null) await file.write(assessment);
    },
  };
}
