import { expect, test } from 'vitest';
import { asOneWriter, whereHeld } from '../../../electron/adapters/one-writer.ts';
import { StoreRefusal } from '../../../electron/adapters/store-refusal.ts';
import { momentHere } from '../../../electron/day.ts';
import type { Held, WriterLock } from '../../../electron/adapters/writer-lock.ts';

function lockThat(hold: () => Promise<Held>, isOurs = false): WriterLock {
  return { hold, isOurs: async () => isOurs, release: () => undefined };
}

const somebody = { id: 'a', host: 'laptop-els', pid: 1, started: '', since: '2026-11-24T08:00:00.000Z' };
const work = async (): Promise<string> => 'done';

async function problemsOf(lock: WriterLock) {
  const refusal: unknown = await asOneWriter(lock, '/home/data')(work).catch((error: unknown) => error);
  if (!(refusal instanceof StoreRefusal)) throw refusal;
  return refusal.problems;
}

test('does it where it holds the folder, or where nobody else can', async () => {
  expect(await asOneWriter(null, '/data')(work)).toBe('done');
  expect(
    await asOneWriter(
      lockThat(async () => ({ ok: true })),
      '/data',
    )(work),
  ).toBe('done');
});

test('says who holds it, as far as that can be told', async () => {
  const held = lockThat(async () => ({ ok: false, holder: somebody }));
  expect(await problemsOf(held)).toEqual([
    {
      file: 'data',
      place: '',
      code: 'folder-in-use-by',
      values: { host: 'laptop-els', since: momentHere(new Date(somebody.since)) },
    },
  ]);
  const unknown = lockThat(async () => ({ ok: false, holder: null }));
  expect(await problemsOf(unknown)).toEqual([{ file: 'data', place: '', code: 'folder-in-use', values: {} }]);
  const full = lockThat(() => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })));
  expect(await problemsOf(full)).toEqual([{ file: 'data', place: '', code: 'disk-full', values: {} }]);
  let isDone = false;
  const doing = asOneWriter(held, '/data')(async () => (isDone = true));
  await expect(doing).rejects.toThrow(StoreRefusal);
  expect(isDone).toBe(false);
});

test('what nobody misses is done only by who holds it already', async () => {
  const done: string[] = [];
  const hold = () => Promise.reject(new Error('must not ask for it'));
  await whereHeld(null, async () => void done.push('without a lock'));
  await whereHeld(lockThat(hold, true), async () => void done.push('ours'));
  await whereHeld(lockThat(hold, false), async () => void done.push('theirs'));
  expect(done).toEqual(['without a lock', 'ours']);
});
