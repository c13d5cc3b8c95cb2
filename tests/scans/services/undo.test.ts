import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';
import { levelNumbers } from '../../../scans/definition/definition.ts';
import type { Input, Method, Output } from '../../../scans/services/api.ts';
import { dispatch } from '../../../scans/services/dispatch.ts';
import { loadDefinition } from '../../definition.ts';
import { runs, seed } from '../../runs.ts';
import { start, testMachine, whereIn } from './machine.ts';

const definition = await loadDefinition();
const [general] = definition.variants;
const dimensions = general?.dimensions ?? [];
/** Those of a short scan, and those about staff, which a change of the company can open again. */
const questions = [
  ...(general?.quickScan ?? []).slice(0, 4),
  ...definition.questions.filter((question) => question.naAllowedIfNoStaff).map(({ id }) => id),
];

const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-undo-'));
const { machine, onDisk, setTime } = testMachine(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

let seconds = 0;

/** Each call comes seven seconds after the one before, so that copies are also kept by themselves. */
async function tryTo<M extends Method>(method: M, input: Input<M>): Promise<Output<M> | null> {
  seconds += 7;
  setTime(new Date(Date.UTC(2026, 10, 24, 8) + seconds * 1000).toISOString());
  const outcome = await dispatch(machine.services, 'adviser', method, input);
  return outcome.ok ? outcome.value : null;
}

/** What a screen offers as the way back may not be refused. */
async function must<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
  const value = await tryTo(method, input);
  if (value === null) throw new Error(`${method} is refused as a way back`);
  return value;
}

function never(): never {
  throw new Error('nothing came back');
}

type Undo = () => Promise<unknown>;
/** The scan, and what was exported of it; `one` and `other` say to which part of it something happens. */
type Hand = {
  readonly where: { readonly id: Assessment['id']; readonly response: string };
  exported: Uint8Array | null;
  readonly one: number;
  readonly other: number;
};
/** Gives the way back; `null`: it was refused, so nothing happened. */
type Act = (hand: Hand, before: Assessment) => Promise<Undo | null>;

function pick<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  return found === undefined ? never() : found;
}

const companies = [
  { name: 'Zonder personeel', size: '0' },
  { name: 'Met personeel', size: '5-9', region: 'VL' },
  { name: 'Metaal Voorbeeld bv' },
] as const;
const answers = [...levelNumbers, 'dont-know', 'not-applicable', null] as const;

/** What stands there in words, by the acts of the screens that change one thing of it. */
const smallActs = {
  answer: async ({ where, one, other }, before) => {
    const question = pick(questions, one);
    const old = before.responses[0]?.answers[question]?.answer ?? null;
    const change = (answer: (typeof answers)[number]) => ({ ...where, question, answer });
    const kept = await tryTo('response.answer', change(pick(answers, other)));
    return kept && (() => must('response.answer', change(old)));
  },
  note: async ({ where, one, other }, before) => {
    const question = pick(questions, one);
    const change = (note: string) => ({ ...where, question, note });
    const kept = await tryTo('response.note', change(pick(['', 'Eén', 'Twee'], other)));
    return kept && (() => must('response.note', change(before.responses[0]?.notes[question] ?? '')));
  },
  importance: async ({ where, one, other }, before) => {
    const dimension = pick(dimensions, one);
    const old = before.responses[0]?.importance?.[dimension] ?? null;
    const change = (importance: 0 | 1 | 2 | 3 | null) => ({ ...where, dimension, importance });
    const kept = await tryTo('response.importance', change(pick([0, 1, 2, 3, null], other)));
    return kept && (() => must('response.importance', change(old)));
  },
  rename: async ({ where: { id }, one }, { name }) => {
    const kept = await tryTo('assessment.rename', { id, name: pick(['A', 'B', 'Met personeel'], one) });
    return kept && (() => must('assessment.rename', { id, name }));
  },
  edit: async ({ where: { id }, one }, { edits: { remark, ownAdvice, leftOut } }) => {
    const change = (text: string) => ({ remark: text, ownAdvice: [...ownAdvice], leftOut: [...leftOut] });
    const kept = await tryTo('advice.edit', { id, edits: change(pick(['', 'Niet voor de zomer'], one)) });
    return kept && (() => must('advice.edit', { id, edits: change(remark) }));
  },
  plan: async ({ where: { id }, one, other }, { plan }) => {
    const at = { dimension: pick(dimensions, one), step: 'this-week' } as const;
    const empty = { ...at, who: '', on: '', sign: '', done: false };
    const old = plan.find(({ dimension, step }) => dimension === at.dimension && step === at.step) ?? empty;
    const kept = await tryTo('plan.change', { id, step: { ...empty, who: pick(['', 'An', 'Piet'], other) } });
    return kept && (() => must('plan.change', { id, step: { ...old } }));
  },
} as const satisfies Readonly<Record<string, Act>>;

/** What happens to a scan as a whole. */
const largeActs = {
  company: async ({ where: { id }, one }, before) => {
    const kept = await tryTo('assessment.setCompany', { id, company: pick(companies, one) });
    if (kept === null) return null;
    const count = ({ responses }: Pick<Assessment, 'responses'>) =>
      Object.keys(responses[0]?.answers ?? {}).length;
    // What typing the company again would not give back is in a copy.
    if (count(kept.assessment) < count(before)) return backTo(id, before);
    return async () => {
      const { name = '', size, region } = before.company;
      const old = {
        name,
        ...(size === undefined ? {} : { size }),
        ...(region === undefined ? {} : { region }),
      };
      await must('assessment.setCompany', { id, company: old });
      await must('assessment.rename', { id, name: before.name });
    };
  },
  duplicate: async ({ where: { id } }) => {
    const made = await tryTo('assessment.duplicate', { id, language: 'nl' });
    return made && (() => must('assessment.eraseNow', { id: made.assessment.id }));
  },
  grow: async ({ where: { id } }) => {
    const made = await tryTo('assessment.grow', { id });
    return made && (() => must('assessment.eraseNow', { id: made.assessment.id }));
  },
  close: async ({ where: { id } }) => {
    const kept = await tryTo('assessment.close', { id });
    return kept && (() => must('assessment.reopen', { id }));
  },
  reopen: async ({ where: { id } }, before) => {
    const kept = await tryTo('assessment.reopen', { id });
    return kept === null ? null : backTo(id, before);
  },
  'go-back': async ({ where: { id }, one }) => {
    const copies = (await tryTo('assessment.generations', { id })) ?? [];
    if (copies.length === 0) return null;
    const went = await tryTo('assessment.goBackTo', { id, file: pick(copies, one).file });
    return went && (() => must('assessment.goBackTo', { id, file: went.undo }));
  },
  export: async (hand) => {
    const made = await tryTo('assessment.export', { id: hand.where.id });
    hand.exported = made?.bytes ?? null;
    return null;
  },
  import: async ({ where: { id }, exported }, before) => {
    if (exported === null) return null;
    const file = { file: 'terug.iscan', bytes: exported };
    const kept = await tryTo('assessment.importOver', { ...file, over: before.revision });
    return kept === null ? null : backTo(id, before);
  },
  trash: async ({ where: { id } }) => {
    await tryTo('assessment.trash', { id });
    return () => restore(id);
  },
} as const satisfies Readonly<Record<string, Act>>;

/** Going back to the copy that was kept before something happened; the newest that looks like it is that one. */
async function backTo(id: Assessment['id'], before: Assessment): Promise<Undo> {
  const copies = await must('assessment.generations', { id });
  const copy = copies.find(({ revision }) => revision === before.revision);
  if (copy === undefined) throw new Error('no copy was kept before');
  return () => must('assessment.goBackTo', { id, file: copy.file });
}

async function restore(id: Assessment['id']): Promise<unknown> {
  const row = (await must('assessment.listTrash', {})).find((one) => one.id === id);
  return must('assessment.restore', { file: row?.file ?? '' });
}

const acts: Readonly<Record<string, Act>> = { ...smallActs, ...largeActs };
const often = ['answer', 'answer', 'note', 'company', 'go-back'];
type Step = { readonly what: string; readonly one: number; readonly other: number };
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...Object.keys(acts), ...often),
  one: fc.nat(999),
  other: fc.nat(999),
});

/** All that a person gave, without when and in which order it was kept. */
function contentOf({ responses, state, ...rest }: Assessment) {
  const views = state.kind === 'closed' ? state.shown.views : null;
  const without = responses.map(({ answers: given, ...response }) => ({
    ...response,
    answers: Object.fromEntries(Object.entries(given).map(([id, { answer }]) => [id, answer])),
  }));
  const when = { revision: 0, changedOn: '', history: [] };
  return { ...rest, ...when, responses: without, state: state.kind, views };
}

const filesOf = () => ['scans', 'trash'].flatMap((place) => readdirSync(join(folder, place)));
/** Nothing else is left of a scan that was tried on. */
const scanFiles = () => filesOf().filter((name) => name.endsWith('.iscan'));

const sequences = Math.min(2000, runs(15));

/** Each act once, where it does something. */
const all = (last: string): Step[] =>
  [...often, ...Object.keys(smallActs), 'close', 'reopen', 'duplicate', 'export', 'edit', 'import']
    .concat('go-back', 'trash', 'company', last)
    .map((what, at) => ({ what, one: 1, other: at % 2 === 0 ? 1 : 3 }));

test('everything that people do can be undone, one after the other, to what was there', async () => {
  const done = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('full', 'quick'),
      fc.array(step, { maxLength: 60, size: 'max' }),
      async (mode, steps) => {
        const { assessment } = await must('assessment.create', { ...start, mode });
        const where = { ...whereIn(assessment), id: assessment.id };
        await must('response.answer', { ...where, question: pick(questions, 0), answer: 2 });
        await must('assessment.open', { id: where.id });
        const [first, files] = [contentOf(onDisk(where.id)), scanFiles()];
        const undos: Undo[] = [];
        let exported: Uint8Array | null = null;
        for (const { what, one, other } of steps) {
          const hand: Hand = { where, exported, one, other };
          const before = onDisk(where.id);
          const undo = await acts[what]?.(hand, before);
          ({ exported } = hand);
          if (undo === null || undo === undefined) continue;
          done.set(what, (done.get(what) ?? 0) + 1);
          // A scan in the trash takes nothing more: half of them come back at once, as most people’s do.
          if (what === 'trash') await undo();
          else undos.push(undo);
        }
        for (const undo of undos.toReversed()) await undo();
        expect(contentOf(onDisk(where.id))).toEqual(first);
        expect(scanFiles()).toEqual(files);
        await must('assessment.eraseNow', { id: where.id });
      },
    ),
    {
      numRuns: sequences,
      seed,
      endOnFailure: true,
      examples: [
        ['full', all('rename')],
        ['quick', all('grow')],
      ],
    },
  );
  // Nothing passes because it is always refused.
  expect(Object.keys(acts).filter((what) => what !== 'export' && !done.has(what))).toEqual([]);
}, 3_600_000);
