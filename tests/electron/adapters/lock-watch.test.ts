import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Found, Holder } from '../../../electron/adapters/lock-file.ts';
import { watchHolders } from '../../../electron/adapters/lock-watch.ts';
import { startOf } from '../../../electron/adapters/processes.ts';

const elsewhere: Holder = {
  id: 'els',
  host: 'laptop-els',
  pid: process.pid,
  started: startOf(process.pid),
  since: '2026-11-24T08:00:00.000Z',
};

const found = (holder: Holder | null, touchedMs = 0): Found => ({ holder, touchedMs });

/** Watches from `here` a lock that reads as `looks` say, one after the other, and then as the last of them. */
function watching(...looks: readonly (Found | null)[]) {
  const waits: number[] = [];
  let at = 0;
  const look = async () => {
    if (at > 1000) throw new Error('never stops looking');
    return looks[Math.min(at++, looks.length - 1)] ?? null;
  };
  const isAlive = watchHolders({ look }, 'here', async (ms) => waits.push(ms));
  return { isAlive, waits };
}

afterEach(() => void vi.restoreAllMocks());

describe('a holder on another machine', () => {
  test('lives when it touches its lock, and is not waited for any longer', async () => {
    const { isAlive, waits } = watching(found(elsewhere), found(elsewhere), found(elsewhere, 1));
    expect(await isAlive(found(elsewhere))).toBe(true);
    expect(waits).toEqual([200, 200, 200]);
  });

  test('is gone when it does not, for longer than four beats', async () => {
    const { isAlive, waits } = watching(found(elsewhere));
    expect(await isAlive(found(elsewhere))).toBe(false);
    expect(waits).toEqual(Array(22).fill(200));
  });

  test('is gone with its lock; whoever came in its place lives', async () => {
    const gone = watching(null);
    expect(await gone.isAlive(found(elsewhere))).toBe(false);
    expect(gone.waits).toEqual([200]);
    for (const now of [{ ...elsewhere, id: 'jan' }, null]) {
      expect(await watching(found(now)).isAlive(found(elsewhere))).toBe(true);
    }
  });

  test('that nobody can read lives as long as it is touched', async () => {
    expect(await watching(found(null)).isAlive(found(null))).toBe(false);
    const { isAlive, waits } = watching(found(null, 1));
    expect([await isAlive(found(null)), await isAlive(found(null))]).toEqual([true, true]);
    expect(waits).toEqual([200, 200]);
  });
});

describe('a holder that was seen alive', () => {
  test('is not watched again for two beats', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(10_000);
    const { isAlive, waits } = watching(found(elsewhere, 1), found(elsewhere, 2));
    await isAlive(found(elsewhere));
    now.mockReturnValue(11_999);
    expect(await isAlive(found(elsewhere, 1))).toBe(true);
    expect(waits).toHaveLength(1);
    now.mockReturnValue(12_000);
    expect(await isAlive(found(elsewhere, 1))).toBe(true);
    expect(waits).toHaveLength(2);
  });

  test('is not another, and without a name it is nobody', async () => {
    const { isAlive, waits } = watching(found(elsewhere, 1));
    await isAlive(found(elsewhere));
    expect(await isAlive(found({ ...elsewhere, id: '' }, 1))).toBe(true);
    expect(waits).toHaveLength(2);
    const fresh = watching(null);
    expect(await fresh.isAlive(found({ ...elsewhere, id: '' }))).toBe(false);
  });
});

describe('a holder on this machine', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);

  test('that runs no more is gone at once, also when it was seen a moment ago', async () => {
    const dead = { ...elsewhere, host: 'here', pid };
    const { isAlive, waits } = watching(found({ ...elsewhere, host: 'here' }, 1));
    expect(await isAlive(found(dead))).toBe(false);
    expect(waits).toEqual([]);
    expect(await isAlive(found({ ...dead, pid: process.pid }))).toBe(true);
    expect(await isAlive(found(dead))).toBe(false);
    expect(waits).toEqual([200]);
  });

  test('that runs is watched, and its number says nothing on another machine', async () => {
    const here = watching(found({ ...elsewhere, host: 'here' }, 1));
    expect(await here.isAlive(found({ ...elsewhere, host: 'here' }))).toBe(true);
    expect(here.waits).toEqual([200]);
    const there = watching(found({ ...elsewhere, pid }, 1));
    expect(await there.isAlive(found({ ...elsewhere, pid }))).toBe(true);
  });

  test('that ends while it is watched is not waited for', async () => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    const holder = { ...elsewhere, host: 'here' };
    const waits: number[] = [];
    const look = async () => {
      kill.mockImplementation(() => {
        throw Object.assign(new Error(), { code: 'ESRCH' });
      });
      return found(holder);
    };
    const isAlive = watchHolders({ look }, 'here', async (ms) => waits.push(ms));
    expect(await isAlive(found(holder))).toBe(false);
    expect(waits).toEqual([200]);
  });
});
