import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { exampleAssessment, idOf, sha256Hex } from '../../scans/assessment/example-assessment.ts';
import { createAssessmentStore } from '../../../electron/adapters/assessment-store.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';
import { parseScanFile } from '../../../scans/assessment/scan-file.ts';
import type { Parsed } from '../../../scans/definition/problem.ts';
import { createScanFileCodec } from '../../../scans/services/scan-file-codec.ts';
import { storeProblemTexts } from '../../../scans/services/store-problem-texts.ts';

const codec = createScanFileCodec(sha256Hex);
const first = exampleAssessment('scan-0001');
const trashedAt = '2026-11-24T13:03:00.000Z';

async function setUp() {
  const folder = join(temporaryFolder(), 'made', 'by', 'probe');
  const faulty = createFaultyFileSystem();
  const now = () => new Date(trashedAt);
  const parts = { folder, codec, now, fileSystem: faulty.fileSystem };
  const open = (more: { readonly platform?: string } = {}) =>
    createAssessmentStore({ ...parts, wait: async () => undefined, ...more });
  expect(await createDataFolder(folder).probe()).toEqual({ ok: true, value: null });
  const path = (name: string) => join(folder, 'scans', name);
  return { folder, faulty, open, store: open(), path };
}

function codesOf(outcome: Parsed<unknown>): readonly string[] {
  if (outcome.ok) return [];
  for (const { code } of outcome.problems) expect(Object.keys(storeProblemTexts)).toContain(code);
  return outcome.problems.map(({ code }) => code);
}

function valueOf<T>(outcome: Parsed<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function onDisk(path: string): Assessment {
  return valueOf(parseScanFile(fs.readFileSync(path, 'utf8'), path, sha256Hex));
}

describe('keeping', () => {
  test('one scan is one file, that anybody can copy and read', async () => {
    const { store, path, folder } = await setUp();
    expect(valueOf(await store.add(first))).toBe('added');
    expect(fs.readdirSync(join(folder, 'scans'))).toEqual(['scan-0001.iscan']);
    expect(onDisk(path('scan-0001.iscan'))).toEqual(first);
    expect(fs.readFileSync(path('scan-0001.iscan'), 'utf8')).toBe(valueOf(codec.encode(first)));
  });

  test('adding the same again changes nothing; another content under the same id is refused', async () => {
    const { store, open, path } = await setUp();
    await store.add(first);
    const before = fs.statSync(path('scan-0001.iscan')).mtimeMs;
    expect(valueOf(await open().add(first))).toBe('unchanged');
    expect(fs.statSync(path('scan-0001.iscan')).mtimeMs).toBe(before);
    expect(codesOf(await open().add({ ...first, name: 'Anders' }))).toEqual(['already-there']);
  });

  test('what takes the place of another never counts back, nor stays at what was seen', async () => {
    const { store, path } = await setUp();
    await store.add(first);
    let over = first.revision;
    for (const [revision, counted] of [
      [3, 8],
      [8, 9],
      [40, 40],
      [41, 41],
      [41, 42],
    ] as const) {
      const name = `at ${String(counted)}`;
      valueOf(await store.replace({ ...first, name, revision }, over));
      expect(onDisk(path('scan-0001.iscan'))).toEqual({ ...first, name, revision: counted });
      expect(codesOf(await store.replace({ ...first, revision: 99 }, over))).toEqual(['changed-elsewhere']);
      over = counted;
    }
  });

  test('a folder that is away took no scan away: a change may be tried again', async () => {
    const { store, folder } = await setUp();
    await store.add(first);
    fs.renameSync(folder, `${folder}-away`);
    const rename = () => store.change(first.id, (old) => ({ ...old, name: 'Nieuw' }));
    expect(codesOf(await rename())).toEqual(['folder-gone']);
    expect(codesOf(await store.load(first.id))).toEqual(['folder-gone']);
    fs.renameSync(`${folder}-away`, folder);
    expect(valueOf(await rename()).name).toBe('Nieuw');
  });

  test('what holds a file on Windows lets go of it in the end, elsewhere it is a matter of rights', async () => {
    const { open, faulty } = await setUp();
    valueOf(await open().add(first));
    for (const [platform, codes] of [
      ['win32', []],
      ['linux', ['not-writable']],
    ] as const) {
      let left = 20;
      faulty.failWhen(({ name }) => (name === 'rename' && left-- > 0 ? 'EPERM' : null));
      const changed = await open({ platform }).change(first.id, (old) => ({ ...old, name: platform }));
      expect(codesOf(changed)).toEqual(codes);
    }
  });

  test('a change counts one up; the same object writes nothing; id and revision are not the caller’s', async () => {
    const { store, path, faulty } = await setUp();
    await store.add(first);
    const changed = valueOf(
      await store.change(first.id, (old) => ({ ...old, name: 'Nieuw', id: idOf('scan-9999'), revision: 99 })),
    );
    expect([changed.id, changed.name, changed.revision]).toEqual(['scan-0001', 'Nieuw', 8]);
    expect(onDisk(path('scan-0001.iscan'))).toEqual(changed);
    faulty.calls.length = 0;
    await store.change(first.id, (old) => old);
    expect(faulty.calls.filter(({ name }) => name === 'rename')).toEqual([]);
  });

  test('a hundred changes at once are all kept, in their order, in a few writes', async () => {
    const { store, path, faulty } = await setUp();
    await store.add({ ...first, name: '' });
    faulty.calls.length = 0;
    const all = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        store.change(first.id, (old) => ({ ...old, name: `${old.name}${n % 10}` })),
      ),
    );
    expect(all.map((outcome) => valueOf(outcome).revision)).toEqual(
      Array.from({ length: 100 }, (_, n) => 8 + n),
    );
    expect(onDisk(path('scan-0001.iscan')).name).toBe('0123456789'.repeat(10));
    expect(faulty.calls.filter(({ name }) => name === 'syncFolder').length).toBeLessThan(20);
  });

  test('a save over an older revision is refused', async () => {
    const { store } = await setUp();
    await store.add(first);
    const saved = valueOf(await store.save({ ...first, name: 'Eerste' }));
    expect(saved.revision).toBe(8);
    expect(codesOf(await store.save({ ...first, name: 'Tweede' }))).toEqual(['changed-elsewhere']);
    expect(valueOf(await store.save({ ...saved, name: 'Derde' })).revision).toBe(9);
    expect(codesOf(await store.save({ ...first, id: idOf('scan-0002') }))).toEqual(['not-found']);
  });

  test('two programs on one folder see each other and never overwrite silently', async () => {
    const { store, open, path } = await setUp();
    const other = open();
    await store.add(first);
    const theirs = valueOf(await other.load(first.id)).assessment;
    await store.change(first.id, (old) => ({ ...old, name: 'Hier' }));
    expect(codesOf(await other.save({ ...theirs, name: 'Daar' }))).toEqual(['changed-elsewhere']);
    const merged = valueOf(await other.change(first.id, (old) => ({ ...old, bank: '1.3.0' })));
    expect([merged.name, merged.bank, merged.revision]).toEqual(['Hier', '1.3.0', 9]);
    expect(valueOf(await store.load(first.id)).assessment).toEqual(merged);
    expect(onDisk(path('scan-0001.iscan'))).toEqual(merged);
  });

  test('what could not be read back is refused, and what stood there stays', async () => {
    const { store, path } = await setUp();
    await store.add(first);
    expect(codesOf(await store.change(first.id, (old) => ({ ...old, name: 'x'.repeat(201) })))).toEqual([
      'scan-file-text-too-long',
    ]);
    expect(valueOf(await store.load(first.id)).assessment).toEqual(first);
    expect(onDisk(path('scan-0001.iscan'))).toEqual(first);
  });

  test.each(['ENOSPC', 'EIO', 'EBUSY', 'EROFS'])(
    'after %s nothing is claimed, and trying again keeps all',
    async (code) => {
      const { store, faulty, path } = await setUp();
      await store.add(first);
      const rename = (name: string) => (old: Assessment) => ({ ...old, name });
      faulty.failWhen(({ name }) => (['write', 'rename'].includes(name) ? code : null));
      const failed = await Promise.all([
        store.change(first.id, rename('A')),
        store.change(first.id, rename('B')),
      ]);
      expect(failed.map((outcome) => outcome.ok)).toEqual([false, false]);
      expect(onDisk(path('scan-0001.iscan'))).toEqual(first);
      expect(valueOf(await store.load(first.id)).assessment).toEqual(first);
      faulty.failWhen(() => null);
      expect(valueOf(await store.change(first.id, rename('C'))).revision).toBe(8);
      expect(onDisk(path('scan-0001.iscan')).name).toBe('C');
    },
  );

  test('a failed flush of the folder is no success, and memory follows what the disk shows', async () => {
    const { store, faulty, path } = await setUp();
    await store.add(first);
    faulty.failWhen(({ name }) => (name === 'syncFolder' ? 'EIO' : null));
    expect(codesOf(await store.change(first.id, (old) => ({ ...old, name: 'A' })))).toEqual(['write-failed']);
    faulty.failWhen(() => null);
    expect(valueOf(await store.load(first.id)).assessment).toEqual(onDisk(path('scan-0001.iscan')));
  });

  test('the number of open assessments stays small', async () => {
    const { store, faulty } = await setUp();
    const ids = Array.from({ length: 40 }, (_, n) => idOf(`scan-${1000 + n}`));
    for (const id of ids) await store.add(exampleAssessment(id));
    // The first time each is opened a copy of it is kept as well.
    for (const id of ids) await store.load(id);
    faulty.calls.length = 0;
    await store.load(idOf('scan-1039'));
    expect(faulty.calls.filter(({ name }) => name === 'read')).toHaveLength(0);
    await store.load(idOf('scan-1000'));
    expect(faulty.calls.filter(({ name }) => name === 'read')).toHaveLength(1);
  });
});

describe('the list', () => {
  test('comes from the files: newest change first, with what a row shows', async () => {
    const { store } = await setUp();
    await store.add(first);
    await store.add({
      ...exampleAssessment('scan-0002'),
      changedOn: '2026-11-21T00:00:00.000Z',
      company: {},
    });
    const rows = valueOf(await store.list());
    expect(rows.map(({ id }) => id)).toEqual(['scan-0002', 'scan-0001']);
    expect(rows[1]).toEqual({
      kind: 'readable',
      file: 'scan-0001.iscan',
      id: 'scan-0001',
      name: 'Metaal Voorbeeld, najaar',
      company: 'Metaal Voorbeeld bv',
      variant: 'general',
      mode: 'full',
      filledBy: 'owner',
      createdOn: '2026-11-20T08:00:00.000Z',
      changedOn: '2026-11-20T08:20:00.000Z',
      closedOn: null,
      responses: 1,
      answers: 3,
      example: false,
      revision: 7,
      trashedOn: null,
    });
  });

  test('a file that did not change is not read again; one that did, or went, is noticed', async () => {
    const { store, faulty, path } = await setUp();
    for (let n = 0; n < 5; n += 1) await store.add(exampleAssessment(`scan-${1000 + n}`));
    await store.list();
    faulty.calls.length = 0;
    await store.list();
    expect(faulty.calls.map(({ name }) => name)).toEqual(['entries']);
    await store.change(idOf('scan-1003'), (old) => ({ ...old, name: 'Nieuw' }));
    fs.rmSync(path('scan-1001.iscan'));
    const rows = valueOf(await store.list());
    expect(rows).toHaveLength(4);
    expect(rows.some((row) => row.kind === 'readable' && row.name === 'Nieuw')).toBe(true);
  });

  test('shows what is wrong with a file, touches none, and the rest works', async () => {
    const { store, path, folder } = await setUp();
    await store.add(first);
    const text = fs.readFileSync(path('scan-0001.iscan'), 'utf8');
    const bad: Record<string, string | Buffer> = {
      'wrong-empty.iscan': '',
      'wrong-cut.iscan': text.slice(0, 700),
      'wrong-newer.iscan': text.replace('"version": 2,\n  "minReader": 2', '"version": 3,\n  "minReader": 3'),
      'wrong-photo.iscan': Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex'),
      'wrong-foreign.iscan': '{"name":"package","version":"1.0.0"}',
      'my copy.iscan': text,
    };
    for (const [name, bytes] of Object.entries(bad)) fs.writeFileSync(path(name), bytes);
    fs.mkdirSync(path('wrong-folder.iscan'));
    fs.writeFileSync(path('._scan-0001.iscan'), 'left by another system');

    const rows = valueOf(await store.list());
    const told = rows.flatMap((row) =>
      row.kind === 'unreadable' ? [`${row.file} ${row.problems.map(({ code }) => code).join()}`] : [row.file],
    );
    expect(told).toEqual([
      'scan-0001.iscan',
      'my copy.iscan file-misnamed',
      'wrong-cut.iscan scan-file-unreadable',
      'wrong-empty.iscan scan-file-empty',
      'wrong-folder.iscan file-not-a-file',
      'wrong-foreign.iscan scan-file-foreign',
      'wrong-newer.iscan scan-file-newer',
      'wrong-photo.iscan scan-file-unreadable',
    ]);
    for (const id of [
      'wrong-empty',
      'wrong-cut',
      'wrong-newer',
      'wrong-photo',
      'wrong-foreign',
      'wrong-folder',
    ].map(idOf)) {
      expect(codesOf(await store.load(id))).toHaveLength(1);
      expect(codesOf(await store.change(id, (old) => ({ ...old, name: 'x' })))).toHaveLength(1);
      expect(codesOf(await store.add({ ...first, id }))).toHaveLength(1);
    }
    for (const [name, bytes] of Object.entries(bad))
      expect(fs.readFileSync(path(name))).toEqual(Buffer.from(bytes));
    expect(fs.readdirSync(join(folder, 'scans'))).toHaveLength(9);
    expect(valueOf(await store.change(first.id, (old) => ({ ...old, name: 'Nog altijd' }))).name).toBe(
      'Nog altijd',
    );
  });

  test('a damaged file with an earlier version says so, and opening takes that one', async () => {
    const { store, open, path, folder } = await setUp();
    await store.add(first);
    await store.change(first.id, (old) => ({ ...old, name: 'Laatste' }));
    fs.truncateSync(path('scan-0001.iscan'), 500);
    const again = open();
    const [row] = valueOf(await again.list());
    expect(row).toMatchObject({ kind: 'unreadable', id: 'scan-0001', earlier: true });
    const loaded = valueOf(await again.load(first.id));
    expect(loaded.assessment).toEqual(first);
    expect(loaded.notices.map(({ code }) => code)).toEqual(['earlier-version', 'scan-file-unreadable']);
    expect(fs.statSync(path('scan-0001.iscan')).size).toBe(500);
    await again.change(first.id, (old) => ({ ...old, name: 'Verder' }));
    expect(valueOf(await again.load(first.id)).notices).toEqual([]);
    const quarantine = join(folder, 'quarantine');
    expect(fs.readdirSync(quarantine)).toEqual([expect.stringMatching(/^scan-0001\.iscan\..*\.damaged$/u)]);
    expect(fs.readdirSync(quarantine).map((name) => fs.statSync(join(quarantine, name)).size)).toEqual([500]);
  });

  test('a missing folder is a problem, not an empty list', async () => {
    const { store, folder } = await setUp();
    await store.add(first);
    fs.renameSync(folder, `${folder}-unplugged`);
    expect(codesOf(await store.list())).toEqual(['folder-gone']);
    expect(codesOf(await store.add(exampleAssessment('scan-0002')))).toEqual(['folder-gone']);
  });
});

describe('the trash', () => {
  test('takes a scan out of the list and gives it back as it was', async () => {
    const { store, folder } = await setUp();
    await store.add(first);
    const changed = valueOf(await store.change(first.id, (old) => ({ ...old, name: 'B' })));
    expect(codesOf(await store.trash(first.id, trashedAt))).toEqual([]);
    expect(valueOf(await store.list())).toEqual([]);
    expect(fs.readdirSync(join(folder, 'scans'))).toEqual([]);
    expect(codesOf(await store.load(first.id))).toEqual(['not-found']);
    const [row] = valueOf(await store.listTrash());
    expect(row).toMatchObject({ kind: 'readable', id: 'scan-0001', name: 'B', trashedOn: trashedAt });
    expect(valueOf(await store.restore(row?.file ?? ''))).toBe(first.id);
    expect(valueOf(await store.load(first.id)).assessment).toEqual(changed);
    expect(valueOf(await store.listTrash())).toEqual([]);
  });

  test('is flushed on both sides', async () => {
    const { store, faulty } = await setUp();
    await store.add(first);
    faulty.calls.length = 0;
    await store.trash(first.id, trashedAt);
    const order = faulty.calls.map(({ name, path }) => `${name} ${path.split('/').at(-1)}`);
    const renamed = order.findIndex((step) => step.startsWith('rename'));
    expect(order.indexOf('syncFolder trash')).toBeGreaterThan(renamed);
    expect(order.indexOf('syncFolder scans')).toBeGreaterThan(renamed);
  });

  test('waits for a change that is still being written', async () => {
    const { store } = await setUp();
    await store.add(first);
    const changing = store.change(first.id, (old) => ({ ...old, name: 'Nog net' }));
    const trashing = store.trash(first.id, trashedAt);
    expect((await changing).ok && (await trashing).ok).toBe(true);
    expect(valueOf(await store.listTrash())).toMatchObject([{ name: 'Nog net' }]);
  });

  test('refuses what is not there, a name of its own, and a place that is taken', async () => {
    const { store, folder } = await setUp();
    expect(codesOf(await store.trash(first.id, trashedAt))).toEqual(['not-found']);
    for (const name of ['../scans/scan-0001.iscan', 'scan-0001.iscan', '', '../../etc/passwd']) {
      expect(codesOf(await store.restore(name))).toEqual(['not-found']);
    }
    await store.add(first);
    await store.trash(first.id, trashedAt);
    await store.add({ ...first, name: 'Opnieuw' });
    const [file] = fs.readdirSync(join(folder, 'trash'));
    expect(codesOf(await store.restore(file ?? ''))).toEqual(['already-there']);
    expect(codesOf(await store.trash(first.id, trashedAt))).toEqual(['already-there']);
    expect(codesOf(await store.trash(first.id, '2026-11-25T13:03:00.000Z'))).toEqual([]);
    expect(valueOf(await store.listTrash())).toMatchObject([{ name: 'Opnieuw' }, { name: first.name }]);
  });
});
