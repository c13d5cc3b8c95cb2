import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createZoom, nextZoom } from '../../../electron/desktop/zoom.ts';
import type { Machine } from '../../../electron/compose.ts';
import { temporaryFolder } from '../adapters/temporary-folder.ts';
import { createContents } from './recorded-electron.ts';

test('each step goes one further, and stays at either end', () => {
  const sizes = [1];
  for (let step = 0; step < 20; step += 1) sizes.push(nextZoom(sizes.at(-1) ?? 1, 'in'));
  expect(new Set(sizes)).toEqual(new Set([1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4]));
  for (let step = 0; step < 20; step += 1) sizes.push(nextZoom(sizes.at(-1) ?? 1, 'out'));
  expect(sizes.at(-1)).toBe(0.5);
  expect(nextZoom(2.5, 'reset')).toBe(1);
  // Sizes that Chromium gives after a pinch lie between ours.
  expect([nextZoom(1.05, 'in'), nextZoom(1.05, 'out'), nextZoom(0.1, 'out')]).toEqual([1.1, 1, 0.1]);
});

test('of several steps at once the last is kept, however long the disk takes', async () => {
  const path = join(temporaryFolder(), 'zoom.json');
  const waits = [60, 30, 1];
  const slowly: Machine['replaceFile'] = async (target, bytes) => {
    await new Promise((resolve) => setTimeout(resolve, waits.shift()));
    writeFileSync(target, bytes);
    return { ok: true };
  };
  const { zoom, contents } = zoomOn(path, slowly);
  await Promise.all([zoom.change(contents, 'in'), zoom.change(contents, 'in'), zoom.change(contents, 'in')]);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ zoom: 1.5 });
});

test('a size that could not be kept does not stand in the way of the next', async () => {
  const path = join(temporaryFolder(), 'zoom.json');
  let calls = 0;
  const { zoom, contents } = zoomOn(path, async (target, bytes) => {
    calls += 1;
    if (calls === 1) throw new Error('disk');
    writeFileSync(target, bytes);
    return { ok: true };
  });
  await expect(zoom.change(contents, 'in')).rejects.toThrow('disk');
  await zoom.change(contents, 'in');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ zoom: 1.25 });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"zoom":"2"}',
  '{"zoom":100}',
  '{"zoom":0}',
  '{"zoom":-1}',
  '{"zoom":null}',
])('a file with %j in it is shown at its usual size', async (text) => {
  const path = join(temporaryFolder(), 'zoom.json');
  writeFileSync(path, text);
  const { zoom, contents } = zoomOn(path, async () => ({ ok: true }));
  contents.setZoomFactor(3);
  await zoom.apply(contents);
  expect(contents.getZoomFactor()).toBe(1);
});

function zoomOn(path: string, replaceFile: Machine['replaceFile']) {
  return { zoom: createZoom(path, replaceFile), contents: createContents() };
}
