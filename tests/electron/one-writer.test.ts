import { existsSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compose } from '../../electron/compose.ts';
import { momentHere } from '../../electron/day.ts';
import { failure, give, newScan } from './machine-talk.ts';
import { temporaryFolder } from './adapters/temporary-folder.ts';

function lockIn(folder: string): string {
  return join(folder, 'writer.lock');
}

test('a second program reads everything and writes nothing, until the first one lets go', async () => {
  const dataFolder = temporaryFolder();
  const since = new Date('2026-11-24T13:03:00');
  const [first, second] = [compose({ dataFolder, now: () => since }), compose({ dataFolder })];
  const { assessment } = await give(first, 'assessment.create', newScan);
  const { id } = assessment;
  expect((await give(second, 'assessment.open', { id })).assessment).toEqual(assessment);
  expect((await give(second, 'assessment.open', { id })).notices).toEqual([]);
  expect(await give(second, 'assessment.list', {})).toHaveLength(1);

  const inUse = {
    file: expect.stringContaining(''),
    place: '',
    code: 'folder-in-use-by',
    values: { host: hostname(), since: momentHere(since) },
  };
  const before = everyFile(dataFolder);
  for (const refused of [
    await failure(second, 'assessment.rename', { id, name: 'Anders' }),
    await failure(second, 'assessment.create', newScan),
    await failure(second, 'assessment.trash', { id }),
    await failure(second, 'settings.change', { change: { theme: 'dark' } }),
  ]) {
    expect(refused).toEqual({ code: 'refused', problems: [inUse] });
  }
  expect(await give(second, 'app.tryFolder', {})).toEqual([{ ...inUse, file: dataFolder }]);
  expect(everyFile(dataFolder)).toEqual(before);

  await give(first, 'assessment.rename', { id, name: 'Maes en zoon' });
  first.release();
  expect(await give(second, 'app.tryFolder', {})).toEqual([]);
  const renamed = await give(second, 'assessment.rename', { id, name: 'Maes en dochter' });
  expect(renamed.assessment.revision).toBe(assessment.revision + 2);
  expect(await failure(first, 'assessment.rename', { id, name: 'Weer anders' })).toMatchObject({
    problems: [{ code: 'folder-in-use-by' }],
  });
  second.release();
  expect(existsSync(lockIn(dataFolder))).toBe(false);
});

test('reading takes no lock', async () => {
  const dataFolder = temporaryFolder();
  const machine = compose({ dataFolder });
  await give(machine, 'app.start', {});
  await give(machine, 'assessment.list', {});
  await give(machine, 'assessment.listTrash', {});
  await give(machine, 'directory.view', { language: 'nl' });
  expect(existsSync(lockIn(dataFolder))).toBe(false);
});

test('what a program on another machine is just writing is not swept away', async () => {
  const dataFolder = temporaryFolder();
  mkdirSync(join(dataFolder, 'scans'));
  const half = join(dataFolder, 'scans', '.een.iscan.999999-0123456789ab.tmp');
  writeFileSync(half, 'half a sc');
  const holder = {
    id: 'x',
    host: 'laptop-els',
    pid: 999_999,
    started: '',
    since: '2026-11-24T08:00:00.000Z',
  };
  writeFileSync(lockIn(dataFolder), JSON.stringify(holder));
  const beat = setInterval(() => utimesSync(lockIn(dataFolder), new Date(), new Date()), 100);
  const machine = compose({ dataFolder });
  const [problem] = await give(machine, 'app.tryFolder', {});
  clearInterval(beat);
  expect(problem?.values['host']).toBe('laptop-els');
  expect(readFileSync(half, 'utf8')).toBe('half a sc');
});

test('a sentence in each language says who holds the folder, since when, and what to do', async () => {
  const machine = compose({ dataFolder: temporaryFolder() });
  const values = { host: 'laptop-els', since: '24/11/2026, 14:03' };
  for (const [language, does] of [
    ['nl', 'sluit dat venster'],
    ['fr', 'fermez-la'],
    ['de', 'Schließen Sie es'],
    ['en', 'close that window'],
  ] as const) {
    const problems = [{ file: 'data', place: '', code: 'folder-in-use-by', values }];
    const [told] = await give(machine, 'problems.explain', { problems, language });
    for (const part of [values.host, values.since, does]) expect(told?.sentence).toContain(part);
  }
});

function everyFile(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.endsWith('writer.lock'))
    .toSorted();
}
