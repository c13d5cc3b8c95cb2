import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as promises from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import { startOf } from '../../../electron/adapters/processes.ts';
import { createWriterLock } from '../../../electron/adapters/writer-lock.ts';

vi.mock('node:fs/promises', async (original) => {
  const real: typeof promises = await original();
  return { ...real, link: vi.fn(real.link) };
});

function lockOn(folder: string, wait: (ms: number) => Promise<unknown> = async () => undefined) {
  return createWriterLock({ folder, now: () => new Date('2026-11-24T08:00:00.000Z'), wait });
}

function written(folder: string, change: object): void {
  const holder = {
    id: 'x',
    host: hostname(),
    pid: process.pid,
    started: '',
    since: '2026-11-24T07:00:00.000Z',
  };
  fs.writeFileSync(join(folder, 'writer.lock'), JSON.stringify({ ...holder, ...change }));
}

/** A holder elsewhere that shows it lives while one waits. */
function touching(folder: string) {
  return async () => fs.utimesSync(join(folder, 'writer.lock'), 2_000_000_000, 2_000_000_000);
}

test('who comes first holds it until it lets go; the other hears who that is', async () => {
  const folder = temporaryFolder();
  const [first, second] = [lockOn(folder), lockOn(folder, touching(folder))];
  expect(await first.hold()).toEqual({ ok: true });
  expect(await first.hold()).toEqual({ ok: true });
  const refused = await second.hold();
  expect(refused.ok ? null : refused.holder).toMatchObject({ host: hostname(), pid: process.pid });
  second.release();
  expect(await first.hold()).toEqual({ ok: true });
  first.release();
  expect(fs.readdirSync(folder)).toEqual([]);
  expect(await second.hold()).toEqual({ ok: true });
  second.release();
});

test('says who we are: a program on this machine, since when, with another name at each start', async () => {
  const [folder, other] = [temporaryFolder(), temporaryFolder()];
  const locks = [lockOn(folder), lockOn(other)];
  for (const lock of locks) await lock.hold();
  const holderIn = (where: string): unknown =>
    JSON.parse(fs.readFileSync(join(where, 'writer.lock'), 'utf8'));
  const us = {
    id: expect.stringMatching(/^[0-9a-f-]{36}$/u),
    host: hostname(),
    pid: process.pid,
    started: startOf(process.pid),
    since: '2026-11-24T08:00:00.000Z',
  };
  expect([holderIn(folder), holderIn(other)]).toEqual([us, us]);
  expect(holderIn(folder)).not.toEqual(holderIn(other));
  for (const lock of locks) lock.release();
});

test('who asks twice at once gets it once, and both hear so', async () => {
  const folder = temporaryFolder();
  const lock = lockOn(folder);
  expect(await Promise.all([lock.hold(), lock.hold()])).toEqual([{ ok: true }, { ok: true }]);
  expect(vi.mocked(promises.link).mock.calls.filter(([, to]) => String(to).startsWith(folder))).toHaveLength(
    1,
  );
  lock.release();
});

test('after an error of the system it can be asked again', async () => {
  const folder = join(temporaryFolder(), 'later');
  const lock = lockOn(folder);
  await expect(lock.hold()).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await lock.isOurs()).toBe(false);
  fs.mkdirSync(folder);
  expect(await lock.hold()).toEqual({ ok: true });
  lock.release();
});

describe('who is beaten each time', () => {
  /** Somebody else is just quicker at each of our tries, and dies at once. */
  async function beaten(folder: string) {
    const { link } = await vi.importActual<typeof promises>('node:fs/promises');
    let tries = 0;
    vi.mocked(promises.link).mockImplementation(async (from, to) => {
      tries += 1;
      written(folder, { id: `other ${tries}`, pid: 999_999_999 });
      await link(from, to);
    });
    onTestFinished(() => void vi.mocked(promises.link).mockImplementation(link));
    const held = await lockOn(folder).hold();
    return { held, tries };
  }

  test('gives up after ten steps, and says who has it then', async () => {
    const folder = temporaryFolder();
    written(folder, { id: 'dead', pid: 999_999_999 });
    const { held, tries } = await beaten(folder);
    expect([held.ok, tries]).toEqual([false, 5]);
    expect(held).toMatchObject({ holder: { id: 'other 5', host: hostname() } });
  });

  test('names nobody where the last one is gone again', async () => {
    expect(await beaten(temporaryFolder())).toEqual({ held: { ok: false, holder: null }, tries: 5 });
  });
});

test('a program that was killed holds nothing any more, and nobody waits for it', async () => {
  const folder = temporaryFolder();
  const program = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => program.once('close', resolve));
  written(folder, { pid: program.pid });
  const waits: number[] = [];
  const lock = lockOn(folder, async (ms) => waits.push(ms));
  expect(await lock.hold()).toEqual({ ok: true });
  expect(waits).toEqual([]);
  lock.release();
});

test('another program with the number of the dead one is not taken for it', async () => {
  const folder = temporaryFolder();
  written(folder, { started: '1' });
  const lock = lockOn(folder, touching(folder));
  expect((await lock.hold()).ok).toBe(process.platform === 'linux');
  lock.release();
});

test('a holder on another machine is left alone while it lives, and no longer', async () => {
  const folder = temporaryFolder();
  written(folder, { host: 'laptop-els' });
  const living = await lockOn(folder, touching(folder)).hold();
  expect(living.ok ? null : living.holder?.host).toBe('laptop-els');
  const lock = lockOn(folder);
  expect(await lock.hold()).toEqual({ ok: true });
  lock.release();
});

test('who was seen alive a moment ago is not waited for again', async () => {
  const folder = temporaryFolder();
  written(folder, { host: 'laptop-els' });
  const waits: number[] = [];
  const lock = lockOn(folder, async (ms) => {
    waits.push(ms);
    await touching(folder)();
  });
  expect((await lock.hold()).ok).toBe(false);
  expect((await lock.hold()).ok).toBe(false);
  expect(waits).toHaveLength(1);
});

test('a lock that cannot be understood is given up when nobody touches it', async () => {
  const folder = temporaryFolder();
  fs.writeFileSync(join(folder, 'writer.lock'), 'half a l');
  expect(await lockOn(folder, touching(folder)).hold()).toEqual({ ok: false, holder: null });
  const lock = lockOn(folder);
  expect(await lock.hold()).toEqual({ ok: true });
  lock.release();
});

test('one that lost it meanwhile finds out at its next save', async () => {
  const folder = temporaryFolder();
  const [asleep, other] = [lockOn(folder, touching(folder)), lockOn(folder)];
  await asleep.hold();
  fs.rmSync(join(folder, 'writer.lock'));
  expect(await other.hold()).toEqual({ ok: true });
  expect((await asleep.hold()).ok).toBe(false);
  other.release();
});

test('of many that come at once exactly one gets it, also over the lock of a dead one', async () => {
  for (let round = 0; round < 30; round += 1) {
    const folder = temporaryFolder();
    written(folder, { host: 'laptop-els' });
    const locks = Array.from({ length: 5 }, () => lockOn(folder));
    const held = await Promise.all(locks.map((lock) => lock.hold()));
    // Waiting takes no time here, so a holder of this round may look dead to the next; in the end one has it.
    const last = fs.readFileSync(join(folder, 'writer.lock'), 'utf8');
    expect(held.some(({ ok }) => ok)).toBe(true);
    expect(JSON.parse(last)).toMatchObject({ host: hostname(), pid: process.pid });
    for (const lock of locks) lock.release();
    expect(fs.readdirSync(folder)).toEqual([]);
  }
});

test('a folder that is not there is an error of the system', async () => {
  await expect(lockOn(join(temporaryFolder(), 'gone')).hold()).rejects.toMatchObject({ code: 'ENOENT' });
});

test('the holder touches it while it is its own, and says whether it is', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const folder = temporaryFolder();
    const path = join(folder, 'writer.lock');
    const lock = lockOn(folder);
    expect(await lock.isOurs()).toBe(false);
    await lock.hold();
    expect(await lock.isOurs()).toBe(true);
    const touched = () => fs.statSync(path).mtimeMs > 1_000_000;
    fs.utimesSync(path, 1, 1);
    vi.advanceTimersByTime(1000);
    await vi.waitFor(() => expect(touched()).toBe(true));

    written(folder, { host: 'laptop-els' });
    fs.utimesSync(path, 1, 1);
    const look = await beatOn(lock);
    expect([look, touched()]).toEqual([false, false]);
    fs.writeFileSync(path, 'half a l');
    fs.utimesSync(path, 1, 1);
    expect([await beatOn(lock), touched()]).toEqual([false, false]);

    fs.rmSync(folder, { recursive: true });
    expect(await beatOn(lock)).toBe(false);
    fs.writeFileSync(folder, '');
    expect(await beatOn(lock)).toBe(false);
    lock.release();
  } finally {
    vi.useRealTimers();
  }
});

test('who let go and took it again touches it again, and who let go does not', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const folder = temporaryFolder();
    const path = join(folder, 'writer.lock');
    const lock = lockOn(folder, touching(folder));
    await lock.hold();
    await lock.hold();
    expect(vi.getTimerCount()).toBe(1);
    lock.release();
    expect(vi.getTimerCount()).toBe(0);
    await lock.hold();
    fs.utimesSync(path, 1, 1);
    await beatOn(lock);
    await vi.waitFor(() => expect(fs.statSync(path).mtimeMs).toBeGreaterThan(1_000_000));
    lock.release();
    lock.release();
    expect(await lockOn(folder).hold()).toEqual({ ok: true });
    expect(vi.getTimerCount()).toBe(1);
    expect(await lock.hold()).toMatchObject({ ok: false });
    expect(vi.getTimerCount()).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});

/** Lets a beat pass, with the calls of the system that it makes; gives whether the lock is its own then. */
async function beatOn(lock: ReturnType<typeof createWriterLock>): Promise<boolean> {
  vi.advanceTimersByTime(1000);
  for (let turn = 0; turn < 5; turn += 1) await lock.isOurs();
  return lock.isOurs();
}
