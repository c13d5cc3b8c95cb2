import { describe, expect, test } from 'vitest';
import { exampleAssessment } from '../../scans/assessment/example-assessment.ts';
import type { Generations } from '../../../electron/adapters/generations.ts';
import { keepGenerations } from '../../../electron/adapters/keep-generations.ts';
import { StoreRefusal, fileProblem } from '../../../electron/adapters/store-refusal.ts';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { Parsed } from '../../../scans/definition/problem.ts';
import type { AssessmentStore } from '../../../scans/services/store-ports.ts';

const scan = exampleAssessment();
const { id } = scan;
const minute = 60_000;
const damaged = fileProblem('x', 'earlier-version');

/** A store that keeps nothing, and copies that are only counted. */
function setUp() {
  const state = {
    at: Date.parse('2026-11-24T08:00:00.000Z'),
    code: '',
    refused: '',
    calls: [] as readonly string[],
  };
  const note = (call: string) => (state.calls = [...state.calls, call]);
  const outcome = async <T>(call: string, value: T): Promise<Parsed<T>> => {
    note(call);
    return state.refused === call ? { ok: false, problems: [damaged] } : { ok: true, value };
  };
  const refuse = () => {
    if (state.code !== '') throw new StoreRefusal([{ ...fileProblem('x', state.code), values: { a: 'b' } }]);
  };
  const store: Omit<AssessmentStore, 'generations' | 'loadGeneration' | 'keepGeneration'> = {
    list: () => outcome('list', []),
    listTrash: () => outcome('listTrash', []),
    load: () => outcome('load', { assessment: scan, notices: [damaged] }),
    bytesOf: () => outcome('bytesOf', new Uint8Array()),
    look: () => outcome('look', scan),
    noticesOf: () => [],
    add: () => outcome('add', 'added'),
    save: () => outcome('save', scan),
    replace: (_scan, over) => outcome(`replace ${over}`, scan),
    change: (_id, change) => outcome('change', change(scan)),
    trash: () => outcome('trash', null),
    restore: () => outcome('restore', id),
    eraseTrashed: () => outcome('eraseTrashed', id),
    erase: (asked) => outcome('erase', asked),
    eraseEarlier: (asked) => outcome('eraseEarlier', asked),
  };
  const generations: Generations = {
    keep: async () => {
      note('keep');
      refuse();
    },
    put: async () => undefined,
    list: async () => {
      refuse();
      return [{ file: 'x', at: '2026-11-24T08:00:00.000Z', revision: 1 }];
    },
    load: async (_id: AssessmentId, file) => {
      refuse();
      return { ...scan, name: file };
    },
    alone: (_id, work) => work(),
    newest: async () => null,
  };
  const kept = keepGenerations(store, generations, () => new Date(state.at));
  const copies = () => state.calls.filter((call) => call === 'keep').length;
  return { state, kept, copies };
}

describe('a copy is made', () => {
  test('when a scan is opened for the first time, and not again', async () => {
    const { kept, copies } = setUp();
    const loaded = { ok: true, value: { assessment: scan, notices: [damaged] } };
    expect(await kept.load(id)).toEqual(loaded);
    expect(await kept.load(id)).toEqual(loaded);
    expect(copies()).toBe(1);
  });

  test('of none that cannot be opened', async () => {
    const { kept, state, copies } = setUp();
    state.refused = 'load';
    expect(await kept.load(id)).toEqual({ ok: false, problems: [damaged] });
    expect(copies()).toBe(0);
  });

  test.each(['save', 'change'] as const)('at the first %s, and when ten minutes are over', async (how) => {
    const { kept, state, copies } = setUp();
    const act = () => (how === 'save' ? kept.save(scan) : kept.change(id, (same) => same));
    const after = async (ms: number) => {
      state.at += ms;
      expect(await act()).toEqual({ ok: true, value: scan });
      return copies();
    };
    expect(await after(0)).toBe(1);
    expect(await after(10 * minute - 1)).toBe(1);
    expect(await after(1)).toBe(2);
    // The clock was put back.
    expect(await after(1 - 10 * minute)).toBe(2);
    expect(await after(-1)).toBe(3);
    state.refused = how;
    state.at += 20 * minute;
    expect(await act()).toEqual({ ok: false, problems: [damaged] });
    expect(copies()).toBe(3);
  });

  test('once for many changes at once', async () => {
    const { kept, copies } = setUp();
    await Promise.all([1, 2, 3].map(() => kept.change(id, (same) => same)));
    expect(copies()).toBe(1);
  });

  test('anew of one that was erased and came back', async () => {
    const { kept, copies } = setUp();
    await kept.load(id);
    expect(await kept.erase(id)).toEqual({ ok: true, value: id });
    await kept.load(id);
    expect(copies()).toBe(2);
  });

  test('before another file takes its place, whenever the last one was', async () => {
    const { kept, state } = setUp();
    await kept.load(id);
    expect((await kept.replace(scan, 4)).ok).toBe(true);
    expect(state.calls).toEqual(['load', 'keep', 'keep', 'replace 4']);
  });
});

describe('a copy that fails', () => {
  test('is told when a scan is opened, and made again at the next chance', async () => {
    const { kept, state, copies } = setUp();
    state.code = 'disk-full';
    const told = { file: 'x', place: '', code: 'generation-failed', values: { a: 'b' } };
    expect(await kept.load(id)).toEqual({ ok: true, value: { assessment: scan, notices: [damaged, told] } });
    expect((await kept.change(id, (same) => same)).ok).toBe(true);
    state.code = '';
    await kept.change(id, (same) => same);
    await kept.change(id, (same) => same);
    expect(copies()).toBe(3);
  });

  test.each(['folder-in-use', 'folder-in-use-by'])(
    'is the business of who writes there: %s',
    async (code) => {
      const { kept, state } = setUp();
      state.code = code;
      expect(await kept.load(id)).toMatchObject({ ok: true, value: { notices: [damaged] } });
    },
  );

  test('lets nothing take the place of the scan', async () => {
    const { kept, state } = setUp();
    state.code = 'disk-full';
    expect(await kept.replace(scan, 4)).toMatchObject({ ok: false, problems: [{ code: 'disk-full' }] });
    expect(state.calls).toEqual(['keep']);
  });
});

test('copies are listed, given and made when asked, or it is told why not', async () => {
  const { kept, state } = setUp();
  expect(await kept.generations(id)).toMatchObject({ ok: true, value: [{ file: 'x' }] });
  expect(await kept.loadGeneration(id, 'x')).toMatchObject({ ok: true, value: { name: 'x' } });
  expect(await kept.keepGeneration(id)).toEqual({ ok: true, value: null });
  state.code = 'file-locked';
  for (const asked of [kept.generations(id), kept.loadGeneration(id, 'x'), kept.keepGeneration(id)]) {
    expect(await asked).toMatchObject({ ok: false, problems: [{ code: 'file-locked' }] });
  }
});
