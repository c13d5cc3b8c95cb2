import type { Generations } from './generations.ts';
import { refusable } from './store-refusal.ts';
import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { Parsed, Problem } from '../../scans/definition/problem.ts';
import type { AssessmentStore } from '../../scans/services/store-ports.ts';

type Kept = Pick<AssessmentStore, 'generations' | 'loadGeneration' | 'keepGeneration'>;

const dueAfterMs = 10 * 60_000;

/**
 * A store that keeps generations by itself: of a scan that is opened for the first time, every ten minutes in which it
 * changes, and before another file takes its place. A copy that fails is told when a scan is opened and stands in
 * nobody’s way, but nothing is put in the place of a scan that could not be copied first.
 */
export function keepGenerations(
  store: Omit<AssessmentStore, keyof Kept>,
  generations: Generations,
  now: () => Date,
): AssessmentStore {
  const keptAt = new Map<AssessmentId, number>();

  async function keep(id: AssessmentId): Promise<Parsed<null>> {
    // Before it is done, so that a hundred changes at once ask for one.
    keptAt.set(id, now().getTime());
    const kept = await refusable(() => generations.keep(id));
    if (kept.ok) return { ok: true, value: null };
    keptAt.delete(id);
    return kept;
  }

  /** A clock that was put back makes it due as well. */
  function isDue(id: AssessmentId): boolean {
    return Math.abs(now().getTime() - (keptAt.get(id) ?? 0)) >= dueAfterMs;
  }

  async function afterChange<T>(id: AssessmentId, outcome: Parsed<T>): Promise<Parsed<T>> {
    if (outcome.ok && isDue(id)) await keep(id);
    return outcome;
  }

  return {
    ...store,
    load: async (id) => {
      const loaded = await store.load(id);
      if (!loaded.ok || keptAt.has(id)) return loaded;
      const kept = await keep(id);
      return kept.ok ? loaded : withNotices(loaded, kept.problems.filter(isOurs));
    },
    save: async (assessment) => afterChange(assessment.id, await store.save(assessment)),
    change: async (id, change) => afterChange(id, await store.change(id, change)),
    replace: async (assessment, over) => {
      const kept = await keep(assessment.id);
      return kept.ok ? store.replace(assessment, over) : kept;
    },
    erase: async (id) => {
      keptAt.delete(id);
      return store.erase(id);
    },
    generations: (id) => refusable(() => generations.list(id)),
    loadGeneration: (id, file) => refusable(() => generations.load(id, file)),
    keepGeneration: keep,
  };
}

/** Where another program writes, it keeps the copies too. */
function isOurs({ code }: Problem): boolean {
  return code !== 'folder-in-use' && code !== 'folder-in-use-by';
}

function withNotices(
  loaded: Extract<Awaited<ReturnType<AssessmentStore['load']>>, { ok: true }>,
  problems: readonly Problem[],
): Awaited<ReturnType<AssessmentStore['load']>> {
  const { assessment, notices } = loaded.value;
  const told = problems.map((problem) => ({ ...problem, code: 'generation-failed' }));
  return { ok: true, value: { assessment, notices: [...notices, ...told] } };
}
