import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isLong } from '../runs.ts';

type Ended = { readonly code: number | null; readonly lines: readonly string[]; readonly said: string };

type Rig = {
  readonly name: string;
  /** In the long run; without it the rig tries all there is. */
  readonly byHand?: number;
  readonly minutes: { readonly usual: number; readonly long: number };
  /** The figures of its own. */
  readonly figures: readonly string[];
  /** Where it cannot mount anything it says so and ends. */
  readonly mounts?: boolean;
};

const program = fileURLToPath(new URL('../../build/rig/rig.mjs', import.meta.url));
const common = ['rig', 'store', 'seed', 'rounds', 'lost', 'unreadable', 'ms'];
const minute = 60_000;

const rigs: readonly Rig[] = [
  { name: 'kill', byHand: 20_000, minutes: { usual: 3, long: 180 }, figures: ['acknowledged', 'leftBehind'] },
  {
    name: 'powercut',
    byHand: 200,
    minutes: { usual: 3, long: 60 },
    figures: ['acknowledged', 'failedIn'],
    mounts: true,
  },
  {
    name: 'crashstates',
    byHand: 500,
    minutes: { usual: 5, long: 120 },
    figures: ['states', 'flushes', 'idleFlushes'],
  },
  {
    name: 'failnth',
    byHand: 8,
    minutes: { usual: 5, long: 10 },
    figures: ['cases', 'thrown', 'stuck', 'calls'],
  },
  {
    name: 'diskfull',
    byHand: 20,
    minutes: { usual: 2, long: 5 },
    figures: ['disk', 'acknowledged', 'refused', 'toldInMs', 'leftBehind'],
  },
  { name: 'locks', minutes: { usual: 2, long: 2 }, figures: ['cases', 'latestMs'] },
  {
    name: 'fuzz',
    byHand: 1_000_000,
    minutes: { usual: 3, long: 60 },
    figures: ['taken', 'refused', 'slowestMs', 'mostMemory', 'stored', 'perKind', 'worst'],
  },
  {
    name: 'instances',
    byHand: 500,
    minutes: { usual: 3, long: 60 },
    figures: ['acknowledged', 'stuck', 'slowestTakeOverMs'],
  },
  {
    name: 'soak',
    byHand: 3600,
    minutes: { usual: 3, long: 90 },
    figures: ['changes', 'reports', 'grown', 'near', 'end', 'copies'],
  },
];

describe('nothing is lost and nothing becomes unreadable', () => {
  for (const rig of rigs) {
    const { name, byHand, minutes } = rig;
    const timeout = (isLong ? minutes.long : minutes.usual) * minute;
    test(name, { timeout }, async () => {
      const rounds = isLong && byHand !== undefined ? ['--rounds', String(byHand)] : [];
      const ended = await runRig([name, ...rounds]);
      if (ended.code === 77) return expectSkipped(rig, ended);
      const figures = figuresOf(ended);
      expect(ended.code, ended.said).toBe(0);
      expect(figures).toMatchObject({ rig: name, store: 'ours', lost: 0, unreadable: 0 });
      for (const key of [...common, ...rig.figures]) expect(figures).toHaveProperty([key]);
      expect(figures).not.toHaveProperty('skipped');
      if (rounds.length > 0) expect(figures).toHaveProperty('rounds', byHand);
      await expectOfItsOwn[name]?.(figures);
    });
  }
});

/** What a rig counts must show that it did something. */
const expectOfItsOwn: Readonly<Record<string, (figures: object) => Promise<void> | void>> = {
  kill: (figures) => {
    expectMore(figures, 'acknowledged', 20);
    expect(figures).toHaveProperty('leftBehind', 0);
  },
  powercut: (figures) => expectMore(figures, 'acknowledged', 50),
  crashstates: (figures) => {
    expectMore(figures, 'states', 1000);
    expectMore(figures, 'flushes', 60);
    expect(figures).toHaveProperty('idleFlushes', []);
  },
  failnth: (figures) => expectMore(figures, 'cases', isLong ? 7000 : 2500),
  diskfull: (figures) => {
    if (hasLoopDevices()) expect(figures).toHaveProperty('disk', 'tmpfs');
    expectMore(figures, 'refused', 1);
    expect(figures).toHaveProperty('leftBehind', 0);
  },
  locks: (figures) => expectMore(figures, 'cases', 24),
  fuzz: (figures) => {
    expectMore(figures, 'taken', 100);
    expectMore(figures, 'refused', isLong ? 10_000 : 5000);
    expectMore(figures, 'stored', 100);
    for (const kind of ['json', 'scan', 'pdf', 'sealed']) {
      expect(figures).toHaveProperty(['perKind', kind, 'taken'], expect.any(Number));
    }
  },
  instances: (figures) => expectMore(figures, 'acknowledged', 30),
  soak: (figures) => {
    expectMore(figures, 'changes', isLong ? 100_000 : 200);
    expect(figures).toMatchObject({ reports: 50, grown: [] });
  },
};

describe('the rigs bite', () => {
  // Who is ahead when two programs run is for the machine: one run in many may meet no harm, none of five is no bite.
  const seeds = ['1', '2', '3', '4', '5'];

  test.each([
    ['powercut', 'stock', '2'],
    ['crashstates', 'stock', '1'],
    ['instances', 'stock', '4'],
    ['kill', 'plain', '20'],
    ['diskfull', 'plain', '1'],
  ])('%s loses something on %s', { timeout: 4 * minute }, async (name, store, rounds) => {
    const rig = rigs.find((one) => one.name === name);
    for (const seed of seeds) {
      const ended = await runRig([name, '--store', store, '--rounds', rounds, '--seed', seed]);
      if (rig !== undefined && ended.code === 77) return expectSkipped(rig, ended);
      const figures = figuresOf(ended);
      expect(figures).toMatchObject({ rig: name, store });
      const harm = Number(Reflect.get(figures, 'lost')) + Number(Reflect.get(figures, 'unreadable'));
      expect(ended.code, ended.said).toBe(harm > 0 ? 1 : 0);
      if (harm > 0) return;
    }
    expect.fail(`${name} met no harm on ${store} with any of the seeds ${seeds.join(', ')}`);
  });
});

describe('where no small disk can be mounted', () => {
  const quota = { SCAN_RIG_DISK: 'quota' };

  test.each([
    ['ours', 0],
    ['plain', 1],
  ])('a quota takes its place: %s', { timeout: minute }, async (store, code) => {
    const ended = await runRig(['diskfull', '--store', store, '--rounds', '4'], quota);
    expect(ended.code, ended.said).toBe(code);
    const figures = figuresOf(ended);
    expect(figures).toMatchObject({ disk: 'quota', store, refused: 4, leftBehind: 0 });
    expectMore(figures, 'acknowledged', 8);
  });

  test('stock, which cannot be held to one, says so', async () => {
    const ended = await runRig(['diskfull', '--store', 'stock'], quota);
    expect(ended.code).toBe(77);
    expect(ended.lines.at(-1)).toMatch(/^SKIPPED \S/u);
  });
});

test.each([
  [[]],
  [['flood']],
  [['kill', 'powercut']],
  [['kill', '--rounds', '0']],
  [['kill', '--rounds', 'many']],
  [['kill', '--seed', '-1']],
  [['kill', '--store', 'conf']],
  [['failnth', '--store', 'stock']],
  [['kill', '--speed', '9']],
])('a wrong call says so and ends with 2: %j', async (given) => {
  const ended = await runRig(given);
  expect(ended.code).toBe(2);
  expect(ended.lines).toEqual([]);
  expect(ended.said).toMatch(/\S/u);
});

/** Says loudly what was not tried; a machine that has all it takes must try. */
function expectSkipped({ name, mounts = false }: Rig, ended: Ended): void {
  expect(mounts, `${name} needs nothing that a machine may lack: ${ended.said}`).toBe(true);
  expect(ended.lines.at(-1)).toMatch(/^SKIPPED \S/u);
  expect(hasLoopDevices(), `this machine can mount, but: ${ended.said}`).toBe(false);
  process.stderr.write(`\nTHIS MACHINE CANNOT TRY ${name.toUpperCase()}: ${ended.lines.at(-1) ?? ''}\n\n`);
}

function hasLoopDevices(): boolean {
  if (process.getuid?.() !== 0) return false;
  const asked = [['losetup', '--find'], ...['mkfs.ext4', 'mkfs.xfs'].map((maker) => [maker, '-V'])];
  return asked.every(([command = '', ...given]) => spawnSync(command, given).status === 0);
}

async function runRig(given: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const env = { ...process.env, ...more };
  const child = spawn(process.execPath, [program, ...given], { stdio: ['ignore', 'pipe', 'pipe'], env });
  let out = '';
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child, 'close');
  const lines = out.split('\n').filter((line) => line !== '');
  return { code: child.exitCode, lines, said: `${said}${out}` };
}

function figuresOf(ended: Ended): object {
  const parsed: unknown = JSON.parse(ended.lines.at(-1) ?? 'null');
  if (typeof parsed !== 'object' || parsed === null) throw new Error(ended.said);
  return parsed;
}

function expectMore(figures: object, key: string, least: number): void {
  expect(Reflect.get(figures, key), key).toBeGreaterThanOrEqual(least);
}
