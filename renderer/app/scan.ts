import type { AssessmentId, ResponseId } from '../../scans/assessment/assessment-record.ts';
import type { Problem } from '../../scans/services/api.ts';
import type { Outcome } from '../../scans/services/failure.ts';
import type { Kept, Opened } from '../../scans/services/views/assessment-view.ts';
import type { Client } from '../host/client.ts';
import { keepSame } from './keep-same.ts';
import { createSaveQueue, problemsOf } from './save-queue.ts';
import type { Change, QueueState } from './save-queue.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

/**
 * `refused`: why the last change was taken back; empty when none was, or when the user has read it. `notices`: what had
 * to be repaired to read it, and what happened to its file meanwhile.
 */
export type ScanState = QueueState & {
  readonly refused: readonly Problem[];
  readonly notices: readonly Problem[];
};

/** An assessment that is open on the screen. */
export type Scan = {
  readonly id: AssessmentId;
  /** Whose answers the screens show and change, where there are several; `null`: the first one’s. */
  readonly respondent: ResponseId | null;
  readonly state: Store<ScanState>;
  /** Shows the change at once and saves it; resolves when the disk has it, or with the refusal. */
  readonly change: (change: Change) => Promise<Outcome<Kept>>;
  readonly readRefusal: () => void;
  readonly unsaved: () => boolean;
};

export function createScan(
  { assessment, notices }: Opened,
  call: Client['call'],
  later: (ms: number, run: () => void) => () => void,
): Scan {
  const state = createStore<ScanState>({
    assessment,
    saving: { kind: 'saved', at: null, afterFailure: false },
    refused: [],
    notices,
  });
  const queue = createSaveQueue(assessment, {
    call,
    later,
    tell: (next) => {
      const before = state.get();
      state.set({ ...before, ...next, assessment: keepSame(before.assessment, next.assessment) });
    },
  });
  return {
    id: assessment.id,
    respondent: null,
    state,
    change: async (change) => {
      const outcome = await queue.push(change);
      if (!outcome.ok) state.set({ ...state.get(), refused: refusalOf(outcome.failure) });
      else if (outcome.value.notices !== undefined) {
        state.set({ ...state.get(), notices: outcome.value.notices });
      }
      return outcome;
    },
    readRefusal: () => state.set({ ...state.get(), refused: [] }),
    unsaved: queue.unsaved,
  };
}

/** Never empty, so that a refusal without a problem of its own is told as well. */
function refusalOf(failure: Parameters<typeof problemsOf>[0]): readonly Problem[] {
  const problems = problemsOf(failure);
  return problems.length > 0 ? problems : [{ file: '', place: '', code: failure.code, values: {} }];
}
