import { expect, test } from 'vitest';
import { inBatches } from '../../../../renderer/features/moving/batches.ts';
import { importFiles } from '../../../../renderer/features/moving/import-files.ts';
import type { Asking, Choice, Differing } from '../../../../renderer/features/moving/import-files.ts';
import { saidOf } from '../../../../renderer/features/moving/said-of.ts';
import type { Client, Incoming, PickedFile } from '../../../../renderer/host/client.ts';
import { readBefore } from '../../../../renderer/host/pick-file.ts';
import { createSpeech } from '../../../../renderer/language/say.ts';
import { words } from '../../../../renderer/language/words-nl.ts';
import { dispatch } from '../../../../scans/services/dispatch.ts';
import { utf8 } from '../../../../scans/services/utf8.ts';
import { machineWithScan, testMachine } from '../../../scans/services/machine.ts';
import type { TestMachine } from '../../../scans/services/machine.ts';

const speech = createSpeech('nl', words);
const sealed = utf8('{"format":"innovatiescan-sealed"}');

function doorTo({ machine }: TestMachine): { call: Client['call']; language: 'nl' } {
  return { call: (method, input) => dispatch(machine.services, 'adviser', method, input), language: 'nl' };
}

function incoming(files: readonly PickedFile[], passedOver: readonly string[] = []): Incoming {
  return { files: files.map(readBefore), passedOver };
}

/** Somebody who opens what he can and always chooses the same. */
function person(choice: Choice, opened: PickedFile | null = null) {
  const asked: { sealed: (readonly [string, number, number])[]; differing: (readonly Differing[])[] } = {
    sealed: [],
    differing: [],
  };
  const asking: Asking = {
    open: async (file, at, of) => {
      asked.sealed.push([file.name, at, of]);
      return opened === null ? null : { ...opened, name: file.name };
    },
    choose: async (differing) => {
      asked.differing.push(differing);
      return differing.map(() => choice);
    },
  };
  return { asked, asking };
}

/** A scan as it was exported, and the same with a note of another laptop. */
async function twoStates() {
  const there = await machineWithScan();
  const exported = async () => (await there.give('assessment.export', { id: there.assessment.id })).bytes;
  await there.give('response.answer', { ...there.where, question: 'STR1', answer: 2 });
  const first = await exported();
  there.setTime('2026-11-24T14:00:00.000Z');
  await there.give('response.note', { ...there.where, question: 'STR1', note: 'elders' });
  const other = testMachine();
  await other.give('assessment.import', { file: 'a', bytes: first });
  await other.give('response.note', { ...there.where, question: 'STR2', note: 'hier' });
  return { other, first, elsewhere: await exported(), id: there.assessment.id };
}

test('every file has its outcome, and what cannot be taken stops nothing', async () => {
  const { first, id } = await twoStates();
  const machine = testMachine();
  const files = [
    { name: 'foto.jpg', bytes: Uint8Array.of(0xff, 0xd8) },
    { name: 'een.iscan', bytes: first },
    { name: 'nog eens.iscan', bytes: first },
    { name: 'dicht.iscan', bytes: sealed },
    { name: 'ook dicht.iscan', bytes: sealed },
  ];
  const waiting = incoming(files, ['brief.docx']);
  const gone = { name: 'weg.iscan', size: 1, read: async () => null };
  const { asked, asking } = person('list');
  const summary = await importFiles(doorTo(machine), { ...waiting, files: [...waiting.files, gone] }, asking);
  expect(summary).toMatchObject({ taken: 1, there: 1, older: 0, last: id });
  expect(summary.skipped).toEqual(['dicht.iscan', 'ook dicht.iscan']);
  expect(asked.sealed).toEqual([
    ['dicht.iscan', 1, 2],
    ['ook dicht.iscan', 2, 2],
  ]);
  const refused = summary.refused.map(({ name, problems }) => [name, problems[0]?.code]);
  expect(refused).toEqual([
    ['foto.jpg', 'scan-file-unreadable'],
    ['weg.iscan', 'dropped-unreadable'],
  ]);
  expect(saidOf(summary, speech)).toBe(
    '1 scan staat nu in uw lijst. 1 bestand stond er al. 2 vergrendelde bestanden overgeslagen. ' +
      '2 bestanden zijn geen scan of niet te lezen. 1 bestand van een andere soort lieten we liggen.',
  );
});

test('a locked file that is opened goes the way of all others', async () => {
  const { first, id } = await twoStates();
  const { asking } = person('list', { name: '', bytes: first });
  const files = incoming([{ name: 'dicht.iscan', bytes: sealed }]);
  expect(await importFiles(doorTo(testMachine()), files, asking)).toMatchObject({ taken: 1, last: id });
  const photo = person('list', { name: '', bytes: Uint8Array.of(0xff) });
  const refused = await importFiles(doorTo(testMachine()), files, photo.asking);
  expect(refused.refused).toMatchObject([{ name: 'dicht.iscan' }]);
});

test.each([
  ['list', { kept: 1, replaced: 0, beside: 0 }, 1],
  ['file', { kept: 0, replaced: 1, beside: 0 }, 1],
  ['both', { kept: 0, replaced: 0, beside: 1 }, 2],
] as const)('of what differs a person says what stays: %s', async (choice, outcome, scans) => {
  const { other, elsewhere } = await twoStates();
  const { asked, asking } = person(choice);
  const files = incoming([{ name: 'elders.iscan', bytes: elsewhere }]);
  const summary = await importFiles(doorTo(other), files, asking);
  expect(summary).toMatchObject(outcome);
  expect(asked.differing[0]).toMatchObject([{ question: { relation: 'different' } }]);
  expect(other.files().filter((name) => name.endsWith('.iscan'))).toHaveLength(scans);
  if (choice === 'list') return;
  const again = person('list');
  expect(await importFiles(doorTo(other), files, again.asking)).toMatchObject({ there: 1, kept: 0 });
  expect(again.asked.differing).toEqual([]);
});

test('what changed since the question is asked again', async () => {
  const { other, elsewhere, id } = await twoStates();
  const { asked, asking } = person('file');
  const meanwhile: Asking = {
    ...asking,
    choose: async (differing) => {
      if (asked.differing.length === 0) await other.give('assessment.rename', { id, name: 'Meanwhile' });
      return asking.choose(differing);
    },
  };
  const files = incoming([{ name: 'elders.iscan', bytes: elsewhere }]);
  expect(await importFiles(doorTo(other), files, meanwhile)).toMatchObject({ replaced: 1 });
  expect(asked.differing).toHaveLength(2);
});

test('a choice that cannot be carried out is told', async () => {
  const { other, elsewhere } = await twoStates();
  const door = doorTo(other);
  const call: Client['call'] = async (method, input) =>
    method === 'assessment.importOver' || method === 'assessment.importBeside'
      ? {
          ok: false,
          failure: { code: 'refused', problems: [{ file: '', place: '', code: 'disk-full', values: {} }] },
        }
      : door.call(method, input);
  const files = incoming([{ name: 'elders.iscan', bytes: elsewhere }]);
  for (const choice of ['file', 'both'] as const) {
    const summary = await importFiles({ call, language: 'nl' }, files, person(choice).asking);
    expect(summary.refused).toMatchObject([{ name: 'elders.iscan', problems: [{ code: 'disk-full' }] }]);
  }
});

test('a call that is refused refuses its files', async () => {
  const call: Client['call'] = async () => ({
    ok: false,
    failure: { code: 'refused', problems: [{ file: '', place: '', code: 'folder-gone', values: {} }] },
  });
  const files = incoming([{ name: 'a.iscan', bytes: utf8('{}') }]);
  const summary = await importFiles({ call, language: 'nl' }, files, person('list').asking);
  expect(summary.refused).toMatchObject([{ name: 'a.iscan', problems: [{ code: 'folder-gone' }] }]);
  expect(saidOf({ ...summary, refused: [] }, speech)).toBe('In deze map staat geen scan.');
});

test('a call carries at most a hundred files and ten million bytes', () => {
  const small = Array.from({ length: 250 }, (_, at) => ({ at, size: 10 }));
  expect(inBatches(small).map((batch) => batch.length)).toEqual([100, 100, 50]);
  expect(inBatches(small).flat()).toEqual(small);
  const sizes = [9_000_000, 1_000_000, 1, 14_000_001, 5, 5].map((size) => ({ size }));
  expect(inBatches(sizes).map((batch) => batch.map(({ size }) => size))).toEqual([
    [9_000_000, 1_000_000],
    [1],
    [14_000_001],
    [5, 5],
  ]);
  expect(inBatches([])).toEqual([]);
});
