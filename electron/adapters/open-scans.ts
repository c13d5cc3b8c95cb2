import { Low, type Adapter } from 'lowdb';
import type { JsonFile } from './json-file.ts';
import type { ScanMemory } from './scan-memory.ts';
import { StoreRefusal } from './store-refusal.ts';
import type { Assessment, AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { Problem } from '../../scans/definition/problem.ts';

const mostAttempts = 3;
const unreadable: ReadonlySet<string> = new Set([
  'file-locked',
  'folder-gone',
  'folder-is-file',
  'read-failed',
]);

/** One assessment in memory, as last read or accepted; every promise resolves after the disk has it. */
export type OpenScan = {
  /** `null`: there is no such file. */
  readonly read: () => Promise<Assessment | null>;
  /** Of the last read. */
  readonly notices: () => readonly Problem[];
  /** Those of them that are not about the file itself. */
  readonly newNotices: () => readonly Problem[];
  /**
   * Puts what `next` makes of the newest assessment in its place and resolves with it. The same object: nothing
   * is written. `next` refuses by throwing a `StoreRefusal`.
   */
  readonly put: (next: (current: Assessment | null) => Assessment) => Promise<Assessment>;
  /** Where something else stands there than we last had, both are kept. Whatever stands there may still go. */
  readonly meet: () => Promise<void>;
  /** Does something with the file while nothing is read or written. */
  readonly alone: <R>(work: () => Promise<R>) => Promise<R>;
  readonly isBusy: () => boolean;
};

/**
 * `put` accepts in memory at once and lets the disk follow, so calls that come faster than the disk are written
 * together. Where the disk fails, what it never had is forgotten here too and the caller still holds it.
 */
export function openScan(file: JsonFile<Assessment>, memory: ScanMemory): OpenScan {
  const low = new Low<Assessment | null>(adapterOf(file), null);
  let onDisk: Assessment | null = null;
  const { inTurn, isWaiting } = createGate();

  async function newest(): Promise<Assessment | null> {
    if (file.isBusy() || (await file.isCurrent())) return low.data;
    low.data = null;
    onDisk = null;
    try {
      await low.read();
    } catch (error) {
      if (!mayPass(error)) await memory.metOther();
      throw error;
    }
    await memory.met(low.data);
    onDisk = low.data;
    return low.data;
  }

  async function write(next: Assessment): Promise<Assessment> {
    try {
      await low.write();
      onDisk = next;
      memory.wrote(next);
      return next;
    } catch (error) {
      if (!file.isBusy()) low.data = onDisk;
      throw error;
    }
  }

  /** Its promise is that of the disk, which is not waited for here. */
  async function accept(next: (current: Assessment | null) => Assessment) {
    const current = await newest();
    await memory.settle();
    const accepted = next(current);
    if (accepted === current && !file.isBusy()) return { done: Promise.resolve(accepted) };
    low.data = accepted;
    return { done: write(accepted) };
  }

  return {
    read: () => inTurn(newest),
    notices: () => [...file.notices(), ...memory.notices()],
    newNotices: memory.notices,
    put: (next) => unlessQuicker(async () => (await inTurn(() => accept(next))).done),
    meet: () =>
      inTurn(async () => {
        await file.settled();
        if (memory.isEmpty()) return;
        await newest().catch(whenRefused);
        await memory.settle();
      }),
    alone: (work) =>
      inTurn(async () => {
        await file.settled();
        return work();
      }),
    isBusy: () => isWaiting() || file.isBusy() || memory.isWaiting(),
  };
}

/** For lowdb, which begins with nothing: that is never written. */
export function adapterOf(file: Pick<JsonFile<Assessment>, 'read' | 'write'>): Adapter<Assessment | null> {
  return {
    read: file.read,
    write: async (assessment) => {
      if (assessment !== null) await file.write(assessment);
    },
  };
}

/** Between looking at the file and accepting a change nobody else may do either. */
function createGate() {
  let gate: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    inTurn: <R>(work: () => Promise<R>): Promise<R> => {
      waiting += 1;
      const done = gate.then(work).finally(() => {
        waiting -= 1;
      });
      gate = done.catch(() => undefined);
      return done;
    },
    isWaiting: () => waiting > 0,
  };
}

/** Where somebody was quicker than our write, it is made on what stands there then. */
async function unlessQuicker<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (attempt === mostAttempts || !isChangedElsewhere(error)) throw error;
    }
  }
}

function whenRefused(error: unknown): void {
  if (!(error instanceof StoreRefusal)) throw error;
}

/** The disk cannot say now what stands there. */
function mayPass(error: unknown): boolean {
  return error instanceof StoreRefusal && error.problems.some(({ code }) => unreadable.has(code));
}

function isChangedElsewhere(error: unknown): boolean {
  return error instanceof StoreRefusal && error.problems.some(({ code }) => code === 'changed-elsewhere');
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
    /** Nothing of it stays in memory. */
    forget: (id: AssessmentId): void => void scans.delete(id),
  };
}
