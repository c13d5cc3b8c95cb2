import { describe, expect, it } from 'vitest';
import { slowAfterMs, stuckAfterMs } from '../../../renderer/app/patience.ts';
import { createSaveQueue, retryAfterMs } from '../../../renderer/app/save-queue.ts';
import type { Change, QueueState } from '../../../renderer/app/save-queue.ts';
import type { Outcome } from '../../../scans/services/failure.ts';
import type { AssessmentView, Kept } from '../../../scans/services/views/assessment-view.ts';
import { assessmentView } from '../assessment-view.ts';

const full: Outcome<Kept> = refusal('disk-full');

describe('save queue', () => {
  it('shows a change at once and saves in the order of the changes', async () => {
    const { queue, shown, disk } = desk();
    const first = queue.push(rename('A', disk));
    const second = queue.push(rename('AB', disk));
    expect(shown().assessment.name).toBe('AB');
    expect(queue.unsaved()).toBe(true);
    await first;
    await second;
    expect(disk.written).toEqual(['A', 'AB']);
    expect(shown().saving).toMatchObject({ kind: 'saved', at: '2026-11-24T13:02:00.000Z' });
    expect(queue.unsaved()).toBe(false);
  });

  it('lets a waiting change give way to a later one with the same key, never the one on its way', async () => {
    const { queue, disk } = desk();
    const all = ['A', 'B', 'C'].map((name) => queue.push({ ...rename(name, disk), key: 'name' }));
    const outcomes = await Promise.all(all);
    expect(disk.written).toEqual(['A', 'C']);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
  });

  it('keeps what a full disk refuses, says why, and tries again until it is kept', async () => {
    const { queue, shown, disk, clock } = desk();
    disk.answers.push(full, full);
    const kept = queue.push(rename('A', disk));
    await settle();
    expect(shown().saving).toEqual({ kind: 'failed', at: null, problems: problemsOf(full) });
    expect(shown().assessment.name).toBe('A');
    expect(queue.unsaved()).toBe(true);
    const later = queue.push(rename('AB', disk));
    expect(shown()).toMatchObject({ assessment: { name: 'AB' }, saving: { kind: 'failed' } });
    clock.pass(retryAfterMs);
    await settle();
    expect(shown().saving.kind).toBe('failed');
    clock.pass(retryAfterMs);
    await Promise.all([kept, later]);
    expect(disk.written).toEqual(['A', 'AB']);
    expect(shown()).toMatchObject({ assessment: { name: 'AB' }, saving: { kind: 'saved' } });
  });

  it('says once that all is saved again', async () => {
    const { queue, states, disk, clock } = desk();
    disk.answers.push(full);
    const kept = queue.push(rename('A', disk));
    await settle();
    clock.pass(retryAfterMs);
    await kept;
    expect(states.at(-1)?.saving).toMatchObject({ kind: 'saved', afterFailure: true });
    await queue.push(rename('B', disk));
    expect(states.at(-1)?.saving).toMatchObject({ kind: 'saved', afterFailure: false });
  });

  it('treats a program that does not answer as a save that failed', async () => {
    const { queue, shown, disk, clock } = desk();
    disk.gone = true;
    const kept = queue.push(rename('A', disk));
    await settle();
    expect(shown().saving).toEqual({ kind: 'failed', at: null, problems: [] });
    disk.gone = false;
    clock.pass(retryAfterMs);
    expect((await kept).ok).toBe(true);
  });

  it('takes back what will never be kept and goes on with the rest', async () => {
    const { queue, shown, disk } = desk();
    disk.answers.push(refusal('importance-too-many'));
    const refused = queue.push(rename('A', disk));
    const next = queue.push({ ...rename('B', disk), apply: (now) => ({ ...now, bank: `${now.name}!` }) });
    expect((await refused).ok).toBe(false);
    expect((await next).ok).toBe(true);
    expect(shown().assessment.name).toBe('B');
    expect(shown().saving.kind).toBe('saved');
  });

  it('says that it is saving only when it takes more than a second', async () => {
    const { queue, shown, disk, clock } = desk();
    disk.hold = true;
    const kept = queue.push(rename('A', disk));
    expect(shown().saving).toMatchObject({ kind: 'saving', slow: false });
    await settle();
    clock.pass(slowAfterMs);
    expect(shown().saving).toMatchObject({ kind: 'saving', slow: true });
    disk.release();
    await kept;
    expect(shown().saving.kind).toBe('saved');
    expect(clock.waiting()).toBe(0);
  });

  it('says that nothing is kept while the disk does not answer, whatever is typed meanwhile', async () => {
    const { queue, shown, disk, clock } = desk();
    disk.hold = true;
    const kept = queue.push(rename('A', disk));
    await settle();
    clock.pass(slowAfterMs);
    const next = queue.push(rename('AB', disk));
    expect(shown().saving).toEqual({ kind: 'saving', at: null, slow: true });
    clock.pass(stuckAfterMs - slowAfterMs);
    expect(shown()).toMatchObject({ assessment: { name: 'AB' }, saving: { kind: 'stuck', at: null } });
    disk.hold = false;
    disk.release();
    await Promise.all([kept, next]);
    expect(disk.written).toEqual(['A', 'AB']);
    expect(shown().saving).toMatchObject({ kind: 'saved', afterFailure: true });
  });

  it('says that all is saved again after a disk that did not answer', async () => {
    const { queue, shown, disk, clock } = desk();
    disk.hold = true;
    const kept = queue.push(rename('A', disk));
    await settle();
    clock.pass(slowAfterMs);
    clock.pass(stuckAfterMs - slowAfterMs);
    disk.release();
    await kept;
    expect(shown().saving).toMatchObject({ kind: 'saved', afterFailure: true });
    expect(clock.waiting()).toBe(0);
  });
});

type Disk = ReturnType<typeof createDisk>;

function desk() {
  const states: QueueState[] = [];
  const disk = createDisk();
  const clock = createClock();
  const first = assessmentView({ name: 'first' });
  const queue = createSaveQueue(first, {
    call: () => Promise.reject(new Error('changes of this test write by themselves')),
    later: clock.later,
    tell: (state) => states.push(state),
  });
  const shown = () =>
    states.at(-1) ?? { assessment: first, saving: { kind: 'saved', at: null, afterFailure: false } };
  return { queue, disk, clock, states, shown };
}

function rename(name: string, disk: Disk): Change {
  const apply = (assessment: AssessmentView) => ({ ...assessment, name });
  return { key: null, apply, send: () => disk.write(name) };
}

function createDisk() {
  let open = () => {};
  const disk = {
    written: new Array<string>(),
    /** Refusals to come, before it writes. */
    answers: new Array<Outcome<Kept>>(),
    gone: false,
    hold: false,
    release: () => open(),
    write: async (name: string): Promise<Outcome<Kept>> => {
      if (disk.hold) await new Promise<void>((done) => (open = done));
      if (disk.gone) throw new Error('gone');
      const refused = disk.answers.shift();
      if (refused !== undefined) return refused;
      disk.written.push(name);
      return {
        ok: true,
        value: {
          assessment: assessmentView({ name }),
          at: `2026-11-24T13:0${String(disk.written.length)}:00.000Z`,
        },
      };
    },
  };
  return disk;
}

function createClock() {
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  let now = 0;
  return {
    later: (ms: number, run: () => void) => {
      if (ms === 0) {
        const soon = setTimeout(run);
        return () => clearTimeout(soon);
      }
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass: (ms: number) => {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { run } of due) run();
    },
    waiting: () => timers.length,
  };
}

function refusal(code: string): Outcome<Kept> {
  return {
    ok: false,
    failure: { code: 'refused', problems: [{ file: '', place: '', code, values: {} }] },
  };
}

function problemsOf(outcome: Outcome<Kept>) {
  return outcome.ok || outcome.failure.code === 'not-found' ? [] : outcome.failure.problems;
}

/** Everything that was promised by now is done. */
function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
