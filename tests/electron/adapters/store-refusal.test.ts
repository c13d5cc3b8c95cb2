import { expect, test } from 'vitest';
import {
  StoreRefusal,
  fileProblem,
  readProblem,
  refusable,
  refusing,
  writeProblem,
} from '../../../electron/adapters/store-refusal.ts';

const failed = (code: string) => Object.assign(new Error(), { code });

test('a refusal becomes a value, a defect goes on', async () => {
  const problem = fileProblem('/data/scans/a.iscan', 'not-found');
  expect(problem).toEqual({ file: 'a.iscan', place: '', code: 'not-found', values: {} });
  expect(await refusable(async () => 7)).toEqual({ ok: true, value: 7 });
  const refusing = refusable(() => Promise.reject(new StoreRefusal([problem])));
  expect(await refusing).toEqual({ ok: false, problems: [problem] });
  await expect(refusable(() => Promise.reject(new TypeError('a defect')))).rejects.toThrow('a defect');
});

test.each([
  ['ENOSPC', 'disk-full', 'disk-full'],
  ['EDQUOT', 'disk-full', 'disk-full'],
  ['EROFS', 'not-writable', 'not-writable'],
  ['EACCES', 'not-writable', 'file-locked'],
  ['EPERM', 'not-writable', 'file-locked'],
  ['EBUSY', 'file-locked', 'file-locked'],
  ['ENOENT', 'folder-gone', 'folder-gone'],
  ['ENOTDIR', 'folder-is-file', 'folder-is-file'],
])('%s is told as %s when writing, as %s when reading', (code, writing, reading) => {
  expect(writeProblem('/a/b', failed(code))).toEqual({ file: 'b', place: '', code: writing, values: {} });
  expect(readProblem('/a/b', failed(code))).toEqual({ file: 'b', place: '', code: reading, values: {} });
});

test('another error of the system is told with its code; what has none is a defect', () => {
  expect(writeProblem('b', failed('EIO'))).toMatchObject({ code: 'write-failed', values: { error: 'EIO' } });
  expect(readProblem('b', failed('EIO'))).toMatchObject({ code: 'read-failed', values: { error: 'EIO' } });
  for (const code of ['', 'ERR_INVALID_ARG', 'eio', 'EIO ', 'XEIO', 'E']) {
    expect(() => writeProblem('b', failed(code)), code).toThrow();
  }
});

test('a refusal that nobody caught says what it was about', () => {
  const refusal = new StoreRefusal([fileProblem('/a/b', 'not-found'), fileProblem('c', 'disk-full')]);
  expect(String(refusal)).toBe('StoreRefusal: b: not-found; c: disk-full');
});

test('what the system says against writing becomes a refusal; a refusal and a defect go on', async () => {
  expect(await refusing('/a/b', async () => 7)).toBe(7);
  const told = refusing('/a/b', () => Promise.reject(failed('ENOSPC')));
  await expect(told).rejects.toMatchObject({ problems: [{ file: 'b', code: 'disk-full' }] });
  const refusal = new StoreRefusal([]);
  await expect(refusing('/a/b', () => Promise.reject(refusal))).rejects.toBe(refusal);
  const defect = new TypeError('a defect');
  await expect(refusing('/a/b', () => Promise.reject(defect))).rejects.toBe(defect);
});
