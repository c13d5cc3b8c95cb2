import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeOf, setUp } from './second-place-set-up.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { secondFolderName } from '../../../electron/adapters/second-place.ts';

describe('how it stands', () => {
  test('says that it is missing, also where all went well before or it cannot be looked at', async () => {
    const { secondPlace, stick, copies, faulty, pullOut, plugIn, settled } = await setUp();
    await secondPlace.choose(stick);
    await settled();
    const state = { shown: copies, upToDateAt: '2026-11-24T08:00:00.000Z', behind: null, toErase: 0 };
    expect(await secondPlace.state()).toEqual(state);
    const missing = { ...state, behind: { since: null, why: 'missing' } };
    pullOut();
    expect(await secondPlace.state()).toEqual(missing);
    plugIn();
    faulty.failWhen(({ name, path }) => (name === 'look' && path === copies ? 'EIO' : null));
    expect(await secondPlace.state()).toEqual(missing);
  });

  test('keeps since when it is behind, whatever is in the way later', async () => {
    const { secondPlace, stick, copies, clock, faulty, change, settled, pullOut } = await setUp();
    await secondPlace.choose(stick);
    faulty.failWhen(({ name, path }) => (name === 'create' && path.startsWith(copies) ? 'EIO' : null));
    await settled();
    const since = new Date(clock.at).toISOString();
    expect(await secondPlace.state()).toMatchObject({ behind: { since, why: 'failed' } });
    pullOut();
    await change('Tweede');
    await settled();
    expect(await secondPlace.state()).toMatchObject({ behind: { since, why: 'missing' } });
  });
});

describe('a place', () => {
  test('chosen again keeps what is known of it; another begins anew', async () => {
    const { secondPlace, stick, settled } = await setUp();
    await secondPlace.choose(stick);
    await settled();
    await secondPlace.choose(stick);
    expect(await secondPlace.state()).toMatchObject({ upToDateAt: '2026-11-24T08:00:00.000Z' });
    const other = temporaryFolder();
    await secondPlace.choose(other);
    expect(await secondPlace.state()).toMatchObject({
      shown: join(other, secondFolderName),
      upToDateAt: null,
    });
  });

  test('can be beside the data folder, but the data folder cannot be where the copies go', async () => {
    const above = temporaryFolder();
    const beside = placeOf(join(above, 'data'));
    expect(await beside.choose(above)).toMatchObject({ ok: false, problems: [{ code: 'folder-gone' }] });
    fs.mkdirSync(join(above, 'data'));
    expect(await beside.choose(above)).toEqual({ ok: true, value: null });

    const data = join(temporaryFolder(), secondFolderName);
    fs.mkdirSync(join(data, '..hidden'), { recursive: true });
    for (const place of [data, dirname(data), join(data, '..hidden')]) {
      expect(await placeOf(data).choose(place)).toMatchObject({
        problems: [{ code: 'second-place-is-data' }],
      });
    }
    expect(fs.readdirSync(data)).toEqual(['..hidden']);
  });

  test('that does not keep the name of the folder is refused', async () => {
    const { secondPlace, stick, faulty } = await setUp();
    faulty.failWhen(({ name, path }) => (name === 'syncFolder' && path === stick ? 'EIO' : null));
    expect(await secondPlace.choose(stick)).toEqual({
      ok: false,
      problems: [{ file: stick, place: '', code: 'write-failed', values: { error: 'EIO' } }],
    });
  });
});
