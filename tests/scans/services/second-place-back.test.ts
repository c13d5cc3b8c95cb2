import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../electron/adapters/temporary-folder.ts';
import { exported } from './exported.ts';
import { testMachine } from './machine.ts';

/** A scan of which one answer changed twice and another went away, with its copies on a stick. */
async function onStick() {
  const test = await exported();
  const { give, setTime, where, machine, assessment } = test;
  const stick = temporaryFolder();
  await machine.secondPlace.choose(stick);
  for (const [at, answer] of ([3, 4, null, 1] as const).entries()) {
    setTime(`2026-11-24T14:${String(at)}0:00.000Z`);
    await give('response.answer', { ...where, question: 'STR1', answer });
    if (at === 1) await give('response.answer', { ...where, question: 'STR2', answer: 1 });
    await machine.secondPlace.catchUp();
  }
  const folder = join(stick, 'innovatiescan-kopie', assessment.id);
  const files = readdirSync(folder).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
  expect(files.length).toBeGreaterThan(3);
  return { ...test, files };
}

test('the copies of the second place give the scan back on another laptop, as it last was', async () => {
  const { files, assessment, onDisk } = await onStick();
  for (const given of [files, files.toReversed()]) {
    const other = testMachine();
    const outcomes = await other.give('assessment.importMany', { files: given });
    const kinds = outcomes.map(({ kind }) => kind).filter((kind) => kind !== 'older' && kind !== 'unchanged');
    expect(kinds).toEqual(['added']);
    expect(other.onDisk(assessment.id)).toEqual(onDisk(assessment.id));
    const again = await other.give('assessment.importMany', { files: given });
    expect(again.filter(({ kind }) => kind !== 'older' && kind !== 'unchanged')).toEqual([]);
  }
});

test('where the newest copy is damaged, the one before it comes back', async () => {
  const { files, assessment, where } = await onStick();
  const [newest, ...older] = files.toReversed();
  const damaged = { file: newest?.file ?? '', bytes: newest?.bytes.subarray(0, 200) ?? new Uint8Array() };
  const other = testMachine();
  const outcomes = await other.give('assessment.importMany', { files: [...older.toReversed(), damaged] });
  expect(
    outcomes
      .map(({ kind }) => kind)
      .toReversed()
      .slice(0, 2),
  ).toEqual(['refused', 'added']);
  const [response] = other.onDisk(assessment.id).responses;
  expect(response?.id).toBe(where.response);
  expect(response?.answers).not.toHaveProperty('STR1');
});
