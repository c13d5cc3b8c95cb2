import { expect, test } from 'vitest';
import { patiently } from '../../../electron/adapters/lock-patience.ts';

/** Always this error; whoever never stops asking is let go. */
function failing(code: string) {
  let asked = 0;
  const work = async (): Promise<void> => {
    asked += 1;
    if (asked < 1000) throw Object.assign(new Error(), { code });
  };
  return { work, asked: () => asked };
}

/** How long one waits in all, and how often one asks, where the answer is always this error. */
async function patienceWith(code: string, platform: string) {
  let waited = 0;
  const { work, asked } = failing(code);
  const wait = async (ms: number): Promise<void> => {
    waited += ms;
  };
  await expect(patiently(work, wait, platform)).rejects.toMatchObject({ code });
  return { waited, asked: asked() };
}

test.each([
  ['EBUSY', 'linux', 88_000, 90_000],
  ['EPERM', 'win32', 88_000, 90_000],
  ['EACCES', 'win32', 88_000, 90_000],
  ['EPERM', 'linux', 2400, 3700],
  ['EACCES', 'darwin', 2400, 3700],
])('%s on %s may pass: one waits between %d and %d ms', async (code, platform, least, most) => {
  const { waited, asked } = await patienceWith(code, platform);
  expect(waited).toBeGreaterThanOrEqual(least);
  expect(waited).toBeLessThanOrEqual(most);
  expect(asked).toBeGreaterThan(8);
});

test('the pauses grow to two seconds and stay there, as long as the next one still fits', async () => {
  const pauses: number[] = [];
  await expect(patiently(failing('EBUSY').work, async (ms) => pauses.push(ms), 'linux')).rejects.toThrow();
  const first = [10, 20, 50, 100, 200, 400, 700, 1000, 1200];
  expect(pauses).toEqual([...first, ...Array<number>(43).fill(2000)]);
  pauses.length = 0;
  await expect(patiently(failing('EPERM').work, async (ms) => pauses.push(ms), 'linux')).rejects.toThrow();
  expect(pauses).toEqual(first);
});

test.each([['ENOSPC'], ['EIO'], ['']])('%j passes by no waiting', async (code) => {
  expect(await patienceWith(code, 'win32')).toEqual({ waited: 0, asked: 1 });
});

test('what works at last is what counts', async () => {
  let left = 3;
  const pauses: number[] = [];
  const work = async (): Promise<string> => {
    left -= 1;
    if (left > 0) throw Object.assign(new Error(), { code: 'EBUSY' });
    return 'done';
  };
  expect(await patiently(work, async (ms) => pauses.push(ms), 'linux')).toBe('done');
  expect(pauses).toEqual([10, 20]);
});
