import * as fs from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { bytesIn } from '../bytes-in.ts';
import { idOf, sha256Hex } from '../../scans/assessment/example-assessment.ts';
import { createAssessmentStore } from '../../../electron/adapters/assessment-store.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import { parseScanFile } from '../../../scans/assessment/scan-file.ts';
import type { Parsed } from '../../../scans/definition/problem.ts';
import { createScanFileCodec } from '../../../scans/services/scan-file-codec.ts';

const fixtures = new URL('../../fixtures/store/', import.meta.url).pathname;
const at = '2026-11-24T13:03:00.000Z';

async function setUp() {
  const folder = temporaryFolder();
  await createDataFolder(folder).probe();
  const faulty = createFaultyFileSystem();
  const open = () =>
    createAssessmentStore({
      folder,
      codec: createScanFileCodec(sha256Hex),
      now: () => new Date(at),
      fileSystem: faulty.fileSystem,
      wait: async () => undefined,
    });
  const put = (text: string): AssessmentId => {
    const id = idOf(String(JSON.parse(text).id));
    fs.writeFileSync(join(folder, 'scans', `${id}.iscan`), text);
    return id;
  };
  return { folder, faulty, put, open, store: open() };
}

function valueOf<T>(outcome: Parsed<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function codesOf(outcome: Parsed<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}

const oldText = fs.readFileSync(join(fixtures, 'version-1/open.iscan'), 'utf8');
const old = fs.readdirSync(join(fixtures, 'version-1')).filter((name) => name.endsWith('.iscan'));

describe('a file of an older version', () => {
  test.each(old)('is kept as it was before it is written anew: %s', async (name) => {
    const { folder, put, store, open } = await setUp();
    const text = fs.readFileSync(join(fixtures, 'version-1', name), 'utf8');
    const id = put(text);
    const stored = join(folder, 'scans', `${id}.iscan`);
    // No screen opened it first: a change alone must do.
    valueOf(await store.change(id, (assessment) => ({ ...assessment, name: 'Eén' })));
    valueOf(await store.change(id, (assessment) => ({ ...assessment, name: 'Twee' })));
    valueOf(await store.change(id, (assessment) => ({ ...assessment, name: 'Drie' })));
    expect(JSON.parse(fs.readFileSync(stored, 'utf8'))).toMatchObject({
      version: 2,
      minReader: 2,
      name: 'Drie',
    });
    const kept = join(folder, 'generations', id);
    const copies = fs.readdirSync(kept).map((file) => fs.readFileSync(join(kept, file), 'utf8'));
    expect(copies).toContain(text);
    const rows = valueOf(await open().generations(id));
    const before = rows.find(({ revision }) => revision === JSON.parse(text).revision);
    expect(valueOf(await open().loadGeneration(id, before?.file ?? ''))).toEqual(
      valueOf(parseScanFile(text, basename(stored), sha256Hex)),
    );
  });

  test('is only read as long as nothing changes', async () => {
    const { folder, put, store } = await setUp();
    const id = put(oldText);
    valueOf(await store.list());
    const { assessment } = valueOf(await store.load(id));
    expect(valueOf(await store.add(assessment))).toBe('unchanged');
    valueOf(await store.change(id, (same) => same));
    expect(fs.readFileSync(join(folder, 'scans', `${id}.iscan`), 'utf8')).toBe(oldText);
  });

  test('stays as it is where it could not be kept first', async () => {
    const { folder, faulty, put, store } = await setUp();
    const id = put(oldText);
    const before = bytesIn(folder);
    faulty.failWhen(({ name, path }) =>
      name === 'create' && path.includes('generations') ? 'ENOSPC' : null,
    );
    const rename = () => store.change(id, (assessment) => ({ ...assessment, name: 'Nieuw' }));
    expect(codesOf(await rename())).toEqual(['disk-full']);
    expect(bytesIn(folder)).toEqual(before);
    faulty.failWhen(() => null);
    expect(valueOf(await rename()).name).toBe('Nieuw');
  });
});

describe('a file of a newer version', () => {
  const newer = fs.readFileSync(join(fixtures, 'newer/needs-more.iscan'), 'utf8');

  test('stands in the list with what it says of itself, and cannot be read', async () => {
    const { put, store } = await setUp();
    const id = put(newer);
    const [row] = valueOf(await store.list());
    expect(row).toMatchObject({
      kind: 'unreadable',
      id,
      earlier: false,
      newer: { name: 'Uit de toekomst', company: 'Voorbeeld Versie Negen', day: '2031-03-02' },
      problems: [{ code: 'scan-file-newer' }],
    });
    expect(codesOf(await store.load(id))).toEqual(['scan-file-newer']);
  });

  test('keeps its bytes, and nothing stands beside it, whatever is asked of it', async () => {
    const { folder, put, store, open } = await setUp();
    const id = put(newer);
    const ours = { ...valueOf(parseScanFile(oldText, 'a', sha256Hex)), id };
    const before = bytesIn(folder);
    const asked = [
      () => store.load(id),
      () => store.change(id, (assessment) => ({ ...assessment, name: 'Nieuw' })),
      () => store.save(ours),
      () => store.add(ours),
      () => store.replace(ours, ours.revision),
      () => store.keepGeneration(id),
      () => open().change(id, (assessment) => ({ ...assessment, name: 'Nieuw' })),
    ];
    for (const ask of asked) {
      expect(codesOf(await ask())).toEqual(['scan-file-newer']);
      expect(bytesIn(folder)).toEqual(before);
    }
    valueOf(await store.list());
    expect(Buffer.from(valueOf(await store.bytesOf(id))).toString()).toBe(newer);
    expect(valueOf(await store.generations(id))).toEqual([]);
    expect(bytesIn(folder)).toEqual(before);
  });

  test('goes to the trash and comes back with the same bytes, and only erasing takes it away', async () => {
    const { folder, put, store } = await setUp();
    const id = put(newer);
    const before = bytesIn(folder);
    const [sum] = Object.values(before);
    valueOf(await store.trash(id, at));
    expect(Object.values(bytesIn(folder))).toEqual([sum]);
    const [row] = valueOf(await store.listTrash());
    expect(row).toMatchObject({ newer: { name: 'Uit de toekomst' } });
    expect(valueOf(await store.restore(row?.file ?? ''))).toBe(id);
    expect(bytesIn(folder)).toEqual(before);
    valueOf(await store.trash(id, at));
    const [again] = valueOf(await store.listTrash());
    valueOf(await store.eraseTrashed(again?.file ?? ''));
    expect(bytesIn(folder)).toEqual({});
  });

  test('that takes the place of one that lies open is not written over', async () => {
    const { folder, put, store } = await setUp();
    const id = put(oldText);
    valueOf(await store.change(id, (assessment) => ({ ...assessment, name: 'Open' })));
    fs.writeFileSync(join(folder, 'scans', `${id}.iscan`), newer);
    const before = bytesIn(folder);
    expect(codesOf(await store.change(id, (one) => ({ ...one, name: 'Verder' })))).toEqual([
      'scan-file-newer',
    ]);
    expect(bytesIn(folder)).toEqual(before);
  });

  test('that needs no more than ours is read and written, and keeps what it says and holds', async () => {
    const { folder, store } = await setUp();
    const text = fs.readFileSync(join(fixtures, 'newer/reads-as-ours.iscan'), 'utf8');
    const id = idOf(String(JSON.parse(text).id));
    fs.writeFileSync(join(folder, 'scans', `${id}.iscan`), text);
    valueOf(await store.change(id, (assessment) => ({ ...assessment, name: 'Verder' })));
    const written = JSON.parse(fs.readFileSync(join(folder, 'scans', `${id}.iscan`), 'utf8'));
    const { checksum: _old, ...before } = JSON.parse(text);
    const { checksum: _new, ...after } = written;
    expect(after).toEqual({ ...before, name: 'Verder', revision: before.revision + 1 });
    expect(after).toMatchObject({ version: 3, minReader: 2, mood: { of: 'the day' } });
  });
});

test('the bytes of a file are given as they stand, or with what is in their way', async () => {
  const { folder, faulty, put, store } = await setUp();
  const id = put(oldText);
  const path = join(folder, 'scans', `${id}.iscan`);
  faulty.failWhen(({ name }) => (name === 'read' ? 'EACCES' : null));
  expect(codesOf(await store.bytesOf(id))).toEqual(['file-locked']);
  faulty.failWhen(() => null);
  fs.writeFileSync(path, Buffer.alloc(20_000_001));
  expect(codesOf(await store.bytesOf(id))).toEqual(['scan-file-too-large']);
  fs.rmSync(path);
  expect(codesOf(await store.bytesOf(id))).toEqual(['not-found']);
});
