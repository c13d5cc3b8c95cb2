import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { exampleAssessment, sha256Hex } from '../../scans/assessment/example-assessment.ts';
import { createAssessmentStore } from '../../../electron/adapters/assessment-store.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';
import type { FileSystem } from '../../../electron/adapters/file-system.ts';
import { createOwnEntriesStore } from '../../../electron/adapters/own-entries-store.ts';
import type { Parsed } from '../../../scans/definition/problem.ts';
import { createScanFileCodec } from '../../../scans/services/scan-file-codec.ts';
import { storeProblemTexts } from '../../../scans/services/store-problem-texts.ts';

const first = exampleAssessment();
const at = '2026-11-24T08:00:00.000Z';
const codes = ['EIO', 'ENOENT', 'ENOSPC', 'EBUSY'];

function storesIn(folder: string, fileSystem: FileSystem) {
  const parts = { folder, fileSystem, now: () => new Date(at), wait: async () => undefined };
  return {
    folder,
    store: createAssessmentStore({ ...parts, codec: createScanFileCodec(sha256Hex) }),
    own: createOwnEntriesStore(parts),
  };
}

type Data = ReturnType<typeof storesIn>;
type Flow = {
  readonly prepare: (data: Data) => Promise<unknown>;
  readonly act: (data: Data) => Promise<Parsed<unknown>>;
};

const rename = ({ store }: Data, name: string) => store.change(first.id, (old) => ({ ...old, name }));
const withScan = (data: Data): Promise<unknown> => data.store.add(first);

async function withThree(data: Data): Promise<void> {
  await withScan(data);
  for (const name of ['een', 'twee']) await rename(data, name);
}

function damage({ folder }: Data, endings: readonly string[]): void {
  for (const ending of endings) writeFileSync(join(folder, 'scans', `${first.id}.iscan${ending}`), '{ "torn');
}

async function newestOfTrash({ store }: Data): Promise<string> {
  const trash = await store.listTrash();
  return trash.ok ? (trash.value[0]?.file ?? '') : '';
}

/** Everything that changes files or reads an earlier version. */
const flows: Readonly<Record<string, Flow>> = {
  'a new scan': { prepare: async () => undefined, act: (data) => data.store.add(first) },
  'a change': { prepare: withThree, act: (data) => rename(data, 'drie') },
  'a change over a damaged file': {
    prepare: async (data) => {
      await withThree(data);
      damage(data, ['']);
    },
    act: (data) => rename(data, 'drie'),
  },
  'a change where a copy is all that is left': {
    prepare: async (data) => {
      await withThree(data);
      await data.store.keepGeneration(first.id);
      damage(data, ['', '.bak1', '.bak2']);
    },
    act: (data) => rename(data, 'drie'),
  },
  'a list with a damaged scan': {
    prepare: async (data) => {
      await withThree(data);
      damage(data, ['', '.bak1']);
    },
    act: ({ store }) => store.list(),
  },
  'into the trash': { prepare: withThree, act: ({ store }) => store.trash(first.id, at) },
  'out of the trash': {
    prepare: async (data) => {
      await withScan(data);
      await data.store.trash(first.id, at);
    },
    act: async (data) => data.store.restore(await newestOfTrash(data)),
  },
  'a look at the trash': {
    prepare: async (data) => {
      await withScan(data);
      await data.store.trash(first.id, at);
      await withScan(data);
    },
    act: ({ store }) => store.listTrash(),
  },
  erasing: {
    prepare: async (data) => {
      await withThree(data);
      await data.store.list();
      writeFileSync(join(data.folder, 'scans', 'copy of it (1).iscan'), `{ "id": "${first.id}" }`);
      mkdirSync(join(data.folder, 'quarantine'));
    },
    act: ({ store }) => store.erase(first.id),
  },
  'the list of an adviser': {
    prepare: ({ own }) => own.write('een', null),
    act: ({ own }) => own.write('twee', 'een'),
  },
  'setting that list aside': {
    prepare: ({ own }) => own.write('een', null),
    act: ({ own }) => own.setAside('2026-11-24'),
  },
};

/** What is said is known to the user, and a program that goes on finds what it had or what it asked for. */
test.each(Object.entries(flows))('%s: whichever call fails, it is told or done', async (_name, flow) => {
  const scratch = temporaryFolder();
  const template = join(scratch, 'template');
  await createDataFolder(template).probe();
  await flow.prepare(storesIn(template, createFaultyFileSystem().fileSystem));
  const calls = (await acted(flow, template, join(scratch, '0'), () => null)).calls;
  expect(calls).toBeGreaterThan(2);
  for (let fails = 1; fails <= calls; fails += 1) {
    const code = codes[fails % codes.length] ?? '';
    const once = (call: number) => (call === fails ? code : null);
    const fromThenOn = (call: number) => (call >= fails ? code : null);
    for (const [way, fault] of [once, fromThenOn].entries()) {
      const { outcome, data, works } = await acted(flow, template, join(scratch, `${fails}-${way}`), fault);
      for (const problem of outcome.ok ? [] : outcome.problems) {
        expect(Object.keys(storeProblemTexts)).toContain(problem.code);
      }
      works();
      if (!outcome.ok) expect(await isLeft(flow, data)).toBe(true);
    }
  }
});

async function acted(flow: Flow, template: string, folder: string, fault: (call: number) => string | null) {
  cpSync(template, folder, { recursive: true });
  const faulty = createFaultyFileSystem();
  const data = storesIn(folder, faulty.fileSystem);
  faulty.failWhen((_call, number) => fault(number));
  const outcome = await flow.act(data);
  return { outcome, data, calls: faulty.calls.length, works: () => faulty.failWhen(() => null) };
}

/** What was refused can be asked again, or was done after all. */
async function isLeft(flow: Flow, data: Data): Promise<boolean> {
  if ((await flow.act(data)).ok) return true;
  const [listed, trash] = [await data.store.list(), await data.store.listTrash()];
  const rows = [...(listed.ok ? listed.value : []), ...(trash.ok ? trash.value : [])];
  const aside = readdirSync(data.folder).some((name) => name.startsWith('own-entries'));
  return rows.length > 0 || aside || flow === flows['erasing'];
}

test('a disk that takes not one byte is full, for a scan and for a look at the folder', async () => {
  const folder = join(temporaryFolder(), 'data');
  await createDataFolder(folder).probe();
  const faulty = createFaultyFileSystem();
  faulty.writeAtMost(0);
  const outcomes = [
    await storesIn(folder, faulty.fileSystem).store.add(first),
    await createDataFolder(folder, faulty.fileSystem).probe(),
  ];
  for (const outcome of outcomes) {
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['disk-full']);
  }
  for (const part of readdirSync(folder)) expect(readdirSync(join(folder, part))).toEqual([]);
});
