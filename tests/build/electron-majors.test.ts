import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

test('the pinned Electron is exact, and one of the majors that get fixes', () => {
  expect(read('package.json')).toMatchObject({
    devDependencies: { electron: expect.stringMatching(/^\d+\.\d+\.\d+$/u) },
  });
  const pinned = String(
    Reflect.get(Object(Reflect.get(Object(read('package.json')), 'devDependencies')), 'electron'),
  );
  expect(read('build/electron-majors.json')).toMatchObject({
    majors: expect.arrayContaining([Number(pinned.split('.')[0])]),
  });
});

test('the list of majors has a day and three that follow each other', () => {
  const list = Object(read('build/electron-majors.json'));
  expect(Reflect.get(list, 'date')).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u);
  const newest = Number(Reflect.get(list, 'majors')[0]);
  expect(Reflect.get(list, 'majors')).toEqual([newest, newest - 1, newest - 2]);
});
