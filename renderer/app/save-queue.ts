import type { ResponseChange } from '../../scans/assessment/change-response.ts';
import type { Outcome, Failure } from '../../scans/services/failure.ts';
import type { AssessmentView, Kept } from '../../scans/services/views/assessment-view.ts';
import type { Client } from '../host/client.ts';
import type { Problem } from '../../scans/services/api.ts';
import { createPatience } from './patience.ts';

/** One change to an assessment: what it looks like at once, and how it is asked for. */
export type Change = {
  /** A change that waits gives way to a later one with the same key; `null`: never. */
  readonly key: string | null;
  readonly apply: (assessment: AssessmentView) => AssessmentView;
  readonly send: (call: Client['call']) => Promise<Outcome<Kept>>;
  /** What one respondent says by it: on a device that goes from hand to hand it is asked for in another way. */
  readonly said?: ResponseChange;
};

/** How it stands with the disk. `at`: the last save that we know of, `null` before the first one. */
export type Saving =
  | { readonly kind: 'saved'; readonly at: string | null; readonly afterFailure: boolean }
  /** `slow`: it takes more than a second, so that it is worth a word. */
  | { readonly kind: 'saving'; readonly at: string | null; readonly slow: boolean }
  /** The disk does not say yes or no: five seconds or more. */
  | { readonly kind: 'stuck'; readonly at: string | null }
  /** `problems` is empty when the program did not answer at all. */
  | { readonly kind: 'failed'; readonly at: string | null; readonly problems: readonly Problem[] };

export type QueueState = {
  /** As the user sees it: what is on disk, and on top of it every change that waits. */
  readonly assessment: AssessmentView;
  readonly saving: Saving;
};

/** What the queue needs from outside. */
export type QueuePorts = {
  readonly call: Client['call'];
  readonly later: (ms: number, run: () => void) => () => void;
  readonly tell: (state: QueueState) => void;
};

export type SaveQueue = {
  /** Resolves when the disk has it, or with the refusal: a refused change is taken back. */
  readonly push: (change: Change) => Promise<Outcome<Kept>>;
  readonly unsaved: () => boolean;
};

export const retryAfterMs = 3000;

/** Refusals of the disk that may pass: they are tried again, nothing is taken back. */
const passing: ReadonlySet<string> = new Set([
  'disk-full',
  'not-writable',
  'file-locked',
  'folder-gone',
  'chosen-folder-gone',
  'folder-in-use',
  'folder-in-use-by',
  'folder-is-file',
  'write-failed',
  'read-failed',
]);

type Waiting = { readonly change: Change; readonly done: ((outcome: Outcome<Kept>) => void)[] };

/**
 * Saves the changes of one assessment in their order, one at a time. What the disk cannot take stays in memory, in
 * sight of the user, and is tried again every three seconds.
 */
export function createSaveQueue(first: AssessmentView, { call, later, tell }: QueuePorts): SaveQueue {
  let kept = first;
  let at: string | null = null;
  let waiting: Waiting[] = [];
  let busy = false;
  let problems: readonly Problem[] | null = null;
  /** Something was not saved at once, and not all is well yet. */
  let troubled = false;
  const say = (saving: Saving) =>
    tell({ assessment: waiting.reduce((now, { change }) => change.apply(now), kept), saving });
  const state = (): Saving => {
    if (problems !== null) return { kind: 'failed', at, problems };
    const takes = patience.takes();
    return takes === 'stuck' ? { kind: 'stuck', at } : { kind: 'saving', at, slow: takes === 'slow' };
  };
  const patience = createPatience(later, () => say(state()));

  const work = async () => {
    const [next] = waiting;
    // While a retry is due, later changes wait for it.
    if (busy || next === undefined) return;
    busy = true;
    patience.begin();
    const outcome = await attempt(next.change, call);
    const took = patience.end();
    troubled ||= took === 'stuck' || outcome.kind === 'passing';
    if (outcome.kind === 'passing') {
      problems = outcome.problems;
      say(state());
      later(retryAfterMs, () => {
        busy = false;
        void work();
      });
      return;
    }
    busy = false;
    waiting = waiting.slice(1);
    if (outcome.value.ok) ({ assessment: kept, at } = outcome.value.value);
    for (const done of next.done) done(outcome.value);
    problems = null;
    say(waiting.length === 0 ? { kind: 'saved', at, afterFailure: troubled } : state());
    if (waiting.length === 0) troubled = false;
    void work();
  };

  return {
    push: (change) =>
      new Promise((done) => {
        // The first one may be on its way to the disk: it is never replaced.
        const same = waiting.findIndex(
          (other, index) => index > 0 && change.key !== null && other.change.key === change.key,
        );
        const replaced = waiting[same]?.done ?? [];
        waiting = [...waiting.filter((_, index) => index !== same), { change, done: [...replaced, done] }];
        say(state());
        // After the change stands on the screen: asking the program takes the browser longer than showing it.
        later(0, () => void work());
      }),
    unsaved: () => waiting.length > 0,
  };
}

type Attempt =
  | { readonly kind: 'passing'; readonly problems: readonly Problem[] }
  | { readonly kind: 'answered'; readonly value: Outcome<Kept> };

async function attempt(change: Change, call: Client['call']): Promise<Attempt> {
  try {
    const value = await change.send(call);
    return !value.ok && mayPass(value.failure)
      ? { kind: 'passing', problems: problemsOf(value.failure) }
      : { kind: 'answered', value };
  } catch {
    // The program behind the screen is gone or broke: the change is not kept, and may be after a restart.
    return { kind: 'passing', problems: [] };
  }
}

/** The problems of a refusal; empty for one that has none to tell. */
export function problemsOf(failure: Failure): readonly Problem[] {
  return failure.code === 'not-found' ? [] : failure.problems;
}

function mayPass(failure: Failure): boolean {
  return failure.code === 'refused' && failure.problems.some(({ code }) => passing.has(code));
}
