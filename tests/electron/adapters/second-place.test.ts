import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { codec, day, filesIn, first, isRegister, scanNames, setUp } from './second-place-set-up.ts';
import { createSecondPlace } from '../../../electron/adapters/second-place.ts';

describe('what is kept', () => {
  test('goes to the second place too, byte for byte', async () => {
    const { secondPlace, stick, store, change, here, there, copies, settled, clock } = await setUp();
    expect(await secondPlace.state()).toBeNull();
    expect(await secondPlace.choose(stick)).toEqual({ ok: true, value: null });
    await store.load(first.id);
    await change('Tweede');
    await settled();
    expect(filesIn(there)).toEqual(filesIn(here));
    expect(scanNames(there)).toEqual([first.name, 'Tweede']);
    expect(await secondPlace.state()).toEqual({
      shown: copies,
      upToDateAt: new Date(clock.at).toISOString(),
      behind: null,
      toErase: 0,
    });
  });

  test('is there with what was answered since the last copy', async () => {
    const { secondPlace, stick, store, there, settled } = await setUp();
    await store.load(first.id);
    await store.change(first.id, (old) => ({ ...old, name: 'Net nog' }));
    await secondPlace.choose(stick);
    await settled();
    await settled();
    expect(scanNames(there)).toEqual([first.name, 'Net nog']);
  });

  test('is thinned as in the data folder, and a file of somebody else stays', async () => {
    const { secondPlace, stick, there, clock, change, settled, here } = await setUp();
    await secondPlace.choose(stick);
    await change('eerste');
    await settled();
    const foreign = { 'notes.txt': 'mine', '20200101T080000000Z.r1.iscan': 'no scan at all' };
    for (const [name, text] of Object.entries(foreign)) fs.writeFileSync(join(there, name), text);
    for (let at = 1; at <= 14; at += 1) {
      clock.at += 4 * day;
      await change(`dag ${4 * at}`);
      await settled();
    }
    expect(filesIn(there)).toEqual({ ...filesIn(here), ...foreign });
    expect(Object.keys(filesIn(here)).length).toBeLessThan(14);
  });
});

describe('a place that is not there', () => {
  test('holds nothing up, is not made anew, and is caught up when it is there again', async () => {
    const { secondPlace, stick, copies, here, there, change, settled, pullOut, plugIn } = await setUp();
    await secondPlace.choose(stick);
    await change('Tweede');
    await settled();
    pullOut();
    await change('Derde');
    await settled();
    await change('Vierde');
    await settled();
    expect(fs.existsSync(copies)).toBe(false);
    const since = '2026-11-24T08:22:00.000Z';
    expect(await secondPlace.state()).toMatchObject({
      upToDateAt: '2026-11-24T08:11:00.000Z',
      behind: { since, why: 'missing' },
    });
    plugIn();
    await change('Vijfde');
    await settled();
    expect(filesIn(there)).toEqual(filesIn(here));
    expect(scanNames(there)).toContain('Derde');
    expect(await secondPlace.state()).toMatchObject({ behind: null });
  });

  test('is full: that is told, and the save stands', async () => {
    const { secondPlace, stick, faulty, change, settled, here, there, store } = await setUp();
    await secondPlace.choose(stick);
    faulty.failWhen(({ name, path }) => (name === 'write' && path.startsWith(stick) ? 'ENOSPC' : null));
    await change('Tweede');
    await settled();
    expect(await secondPlace.state()).toMatchObject({ behind: { why: 'full' }, upToDateAt: null });
    expect(await store.look(first.id)).toMatchObject({ value: { name: 'Tweede' } });
    expect(filesIn(there)).toEqual({});
    faulty.failWhen(() => null);
    await settled();
    expect(filesIn(there)).toEqual(filesIn(here));
  });
});

test('a copy there that is damaged is not counted on, and its bytes stay beside the good one', async () => {
  const { secondPlace, stick, there, here, change, settled } = await setUp();
  await secondPlace.choose(stick);
  await change('Tweede');
  await settled();
  const [name = ''] = fs.readdirSync(there);
  const damaged = fs.readFileSync(join(there, name), 'utf8').replace('Tweede', 'Twaade');
  fs.writeFileSync(join(there, name), damaged);
  await settled();
  expect(filesIn(there)).toEqual({ ...filesIn(here), [`${name}.bak1`]: damaged });
});

test('a copy here that is damaged does not go there', async () => {
  const { secondPlace, stick, there, here, change, settled } = await setUp();
  await change('Tweede');
  const [name = ''] = fs.readdirSync(here);
  fs.writeFileSync(join(here, name), '{');
  await secondPlace.choose(stick);
  await settled();
  expect(scanNames(there)).toEqual(['Tweede']);
  expect(await secondPlace.state()).toMatchObject({ behind: null });
});

describe('a scan that is erased', () => {
  test('is erased there too, with what stands beside a copy, but nothing of somebody else', async () => {
    const { secondPlace, stick, there, copies, change, settled, store } = await setUp();
    await secondPlace.choose(stick);
    await change('Tweede');
    await settled();
    const [name = ''] = fs.readdirSync(there);
    for (const ours of [`${name}.bak1`, `.${name}.77-0123456789ab.tmp`])
      fs.writeFileSync(join(there, ours), 'x');
    expect((await store.erase(first.id)).ok).toBe(true);
    expect(fs.existsSync(there)).toBe(false);
    expect(fs.existsSync(copies)).toBe(true);
    expect(await secondPlace.state()).toMatchObject({ toErase: 0 });
  });

  test('goes from there at the next time where it is not there now', async () => {
    const { secondPlace, stick, there, change, settled, store, pullOut, plugIn } = await setUp();
    await secondPlace.choose(stick);
    await change('Tweede');
    await settled();
    pullOut();
    await store.trash(first.id, '2026-11-24T09:00:00.000Z');
    const trashed = await store.listTrash();
    const file = trashed.ok ? (trashed.value[0]?.file ?? '') : '';
    expect(await store.eraseTrashed(file)).toEqual({ ok: true, value: first.id });
    await settled();
    expect(await secondPlace.state()).toMatchObject({ toErase: 1 });
    plugIn();
    fs.writeFileSync(join(there, 'notes.txt'), 'mine');
    await settled();
    expect(filesIn(there)).toEqual({ 'notes.txt': 'mine' });
    expect(await secondPlace.state()).toMatchObject({ toErase: 0, behind: null });
  });
});

describe('the choice', () => {
  test('holds across starts, can be made anew with its copies in it, and can be given up', async () => {
    const { secondPlace, stick, folder, copies, there, change, settled } = await setUp();
    await secondPlace.choose(stick);
    await change('Tweede');
    await settled();
    const again = createSecondPlace({
      isRegister,
      folder,
      codec,
      now: () => new Date(0),
      wait: async () => undefined,
      fileSystem: createFaultyFileSystem().fileSystem,
    });
    expect(await again.state()).toEqual(await secondPlace.state());
    expect((await again.choose(copies)).ok).toBe(true);
    expect(await again.state()).toMatchObject({ shown: copies });
    expect((await again.stop()).ok).toBe(true);
    expect((await again.stop()).ok).toBe(true);
    const before = filesIn(there);
    await change('Derde');
    await settled();
    expect(filesIn(there)).toEqual(before);
    expect(await secondPlace.state()).toBeNull();
  });

  test('is refused in the data folder and where nothing can be kept', async () => {
    const { secondPlace, stick, folder, faulty } = await setUp();
    const codes = async (place: string) => {
      const chosen = await secondPlace.choose(place);
      return chosen.ok ? [] : chosen.problems.map(({ code, file }) => [code, file]);
    };
    for (const place of [folder, join(folder, 'scans')]) {
      expect(await codes(place)).toEqual([['second-place-is-data', place]]);
    }
    faulty.failWhen(({ name }) => (name === 'create' ? 'EROFS' : null));
    expect(await codes(stick)).toEqual([['not-writable', stick]]);
    expect(await secondPlace.state()).toBeNull();
  });

  test('is none where what was noted makes no sense', async () => {
    const { secondPlace, folder } = await setUp();
    for (const text of ['', '[]', '{"folder":"stick"}', '{"folder":7}']) {
      fs.writeFileSync(join(folder, 'second-place.json'), text);
      expect(await secondPlace.state()).toBeNull();
    }
    const odd = { folder: join(folder, 'weg'), behind: { since: '2026-11-24T08:00:00.000Z' }, toErase: 3 };
    fs.writeFileSync(join(folder, 'second-place.json'), JSON.stringify(odd));
    expect(await secondPlace.state()).toMatchObject({ behind: { why: 'missing' }, toErase: 0 });
  });
});
