import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { readVersion, readVersions, type Versions } from '../../../electron/adapters/file-versions.ts';
import type { Decoded } from '../../../scans/services/store-ports.ts';

/** `good …` can be read, `old …` too, `foreign` is another program's, anything else is damaged in two ways. */
function decode(text: string, file: string): Decoded<string> {
  const problem = (code: string) => ({ file, place: '', code, values: {} });
  if (text.startsWith('good')) return { kind: 'read', value: text, notices: [problem('field-dropped')] };
  if (text.startsWith('old')) return { kind: 'read', value: text, notices: [], older: true };
  if (text === 'foreign') return { kind: 'refused', problems: [problem('foreign')] };
  return { kind: 'damaged', problems: [problem('torn'), problem('sum-differs')] };
}

function setUp(texts: readonly (string | null)[]) {
  const path = join(fs.realpathSync(temporaryFolder()), 'a.json');
  for (const [at, ending] of ['', '.bak1', '.bak2'].entries()) {
    const text = texts[at] ?? null;
    if (text !== null) fs.writeFileSync(`${path}${ending}`, text);
  }
  const faulty = createFaultyFileSystem();
  const read = (more: Partial<Versions<string>> = {}) =>
    readVersions(faulty.fileSystem, { path, decode, maxBytes: 12, earlierNotice: 'earlier', ...more });
  const reads = () => faulty.calls.filter(({ name }) => name === 'read').map(({ path: at }) => at);
  return { path, faulty, read, reads };
}

const told = (found: Awaited<ReturnType<typeof readVersions>>): readonly string[] =>
  (found.kind === 'value' ? found.notices : found.kind === 'refused' ? found.problems : []).map(
    ({ file, code }) => `${file} ${code}`,
  );

describe('a file that is whole', () => {
  test('is given as it stands, with its stamp, and nothing else is looked at', async () => {
    const { path, read, reads } = setUp(['good', 'good1', 'good2']);
    const found = await read({ remembered: { value: 'known', notice: 'remembered' } });
    expect(found).toMatchObject({ kind: 'value', value: 'good', damaged: null, older: false });
    expect(found.kind === 'value' && found.stamp.inode).toBe(fs.statSync(path).ino);
    expect(told(found)).toEqual(['a.json field-dropped']);
    expect(reads()).toEqual([path]);
  });

  test('of an older format says so', async () => {
    expect(await setUp(['old']).read()).toMatchObject({ kind: 'value', value: 'old', older: true });
  });

  test('may be just as large as is allowed, and not a byte larger', async () => {
    expect(await setUp(['good 23456 12']).read()).toMatchObject({ kind: 'refused' });
    expect(told(await setUp(['good 23456 12', 'good']).read())).toEqual(['a.json scan-file-too-large']);
    expect(await setUp(['good 2345 12']).read()).toMatchObject({ kind: 'value', value: 'good 2345 12' });
  });

  test('is absent where it was taken away, whatever stands beside it', async () => {
    const further = async () => ({ value: 'further', notices: [] });
    expect(await setUp([null, 'good1']).read({ further })).toEqual({ kind: 'absent' });
  });
});

describe('a damaged file', () => {
  test('gives way to what is remembered, then to the earlier versions in their order', async () => {
    const remembered = { value: 'known', notice: 'remembered' };
    const known = await setUp(['torn', 'good1']).read({ remembered });
    expect(known).toMatchObject({ kind: 'value', value: 'known', damaged: 'torn', older: false });
    expect(told(known)).toEqual(['a.json remembered', 'a.json torn', 'a.json sum-differs']);

    const { path, read } = setUp(['torn', 'good1', 'good2']);
    const first = await read();
    expect(first).toMatchObject({ value: 'good1', damaged: 'torn', older: false });
    expect(first.kind === 'value' && first.stamp.inode).toBe(fs.statSync(path).ino);
    expect(told(first)).toEqual([
      'a.json earlier',
      'a.json torn',
      'a.json sum-differs',
      'a.json.bak1 field-dropped',
    ]);
    expect(await setUp(['torn', 'torn', 'good2']).read()).toMatchObject({ value: 'good2' });
    expect(await setUp(['torn', null, 'old2']).read()).toMatchObject({ value: 'old2', older: false });
  });

  test('gives way to what is further away, and then to what stands in for it', async () => {
    const notices = ['copy', 'of-copy'].map((code) => ({ file: 'a.json', place: '', code, values: {} }));
    const otherwise = { value: 'empty', notice: 'begun-again' };
    const { read } = setUp(['torn', 'torn', 'torn']);
    const further = await read({ further: async () => ({ value: 'copy', notices }), otherwise });
    expect(further).toMatchObject({ kind: 'value', value: 'copy', damaged: 'torn' });
    expect(told(further)).toEqual(['a.json copy', 'a.json torn', 'a.json sum-differs', 'a.json of-copy']);
    const begun = await read({ further: async () => null, otherwise });
    expect(begun).toMatchObject({ kind: 'value', value: 'empty', damaged: 'torn' });
    expect(told(begun)).toEqual(['a.json begun-again', 'a.json torn', 'a.json sum-differs']);
  });

  test('is refused where nothing takes its place', async () => {
    const refused = await setUp(['torn', 'torn']).read();
    expect(refused.kind).toBe('refused');
    expect(told(refused)).toEqual(['a.json torn', 'a.json sum-differs']);
  });

  test('of which nobody says what is wrong has a name for that in quarantine', async () => {
    const { read } = setUp(['torn', 'good1']);
    const found = await read({
      decode: (text, file) => (text === 'torn' ? { kind: 'damaged', problems: [] } : decode(text, file)),
    });
    expect(found).toMatchObject({ value: 'good1', damaged: 'unreadable' });
  });

  test('waits for an earlier version that cannot be read now: an older one never takes its place', async () => {
    const { path, faulty, read } = setUp(['torn', 'good1', 'good2']);
    faulty.failWhen(({ name, path: at }) => (name === 'read' && at === `${path}.bak1` ? 'EBUSY' : null));
    const refused = await read({ otherwise: { value: 'empty', notice: 'begun-again' } });
    expect([refused.kind, ...told(refused)]).toEqual(['refused', 'a.json.bak1 file-locked']);
  });
});

describe('a file that the disk does not give', () => {
  const main = ({ path }: { path: string }) => path.endsWith('a.json');

  test.each([
    [0, 'good'],
    [2, 'good'],
    [3, 'good1'],
  ])('at %i tries is %s in the end', async (failures, value) => {
    const { faulty, read } = setUp(['good', 'good1']);
    let left = failures;
    faulty.failWhen((call) => (call.name === 'read' && main(call) && left-- > 0 ? 'EIO' : null));
    expect(await read()).toMatchObject({ kind: 'value', value });
  });

  test('for another reason than a bad place is asked for once, and refused', async () => {
    for (const [call, code, problem] of [
      ['read', 'EACCES', 'file-locked'],
      ['read', 'EMFILE', 'read-failed'],
      ['look', 'EIO', 'read-failed'],
    ] as const) {
      const { faulty, read, reads } = setUp(['good', 'good1']);
      faulty.failWhen((made) => (made.name === call && main(made) ? code : null));
      const refused = await read();
      expect([refused.kind, ...told(refused)]).toEqual(['refused', `a.json ${problem}`]);
      expect(reads()).toHaveLength(call === 'read' ? 1 : 0);
    }
  });

  test('says what was wrong with the disk, for the name in quarantine too', async () => {
    const { path, faulty, read } = setUp(['good', 'good1']);
    faulty.failWhen((call) => (call.name === 'read' && main(call) ? 'EIO' : null));
    const found = await read();
    expect(found).toMatchObject({ kind: 'value', damaged: 'read-failed' });
    expect(told(found).slice(0, 2)).toEqual(['a.json earlier', 'a.json read-failed']);
    const versions = { path, decode, maxBytes: 12, earlierNotice: 'earlier' };
    expect(await readVersion(faulty.fileSystem, versions, path)).toMatchObject({
      kind: 'damaged',
      stamp: { bytes: 4 },
      problems: [{ code: 'read-failed' }],
    });
  });

  test('by a defect is no word of the system', async () => {
    const { path } = setUp(['good', 'good1']);
    const { fileSystem } = createFaultyFileSystem();
    const broken = { ...fileSystem, read: () => Promise.reject(new Error('a defect')) };
    const versions = { path, decode, maxBytes: 12, earlierNotice: 'earlier' };
    await expect(readVersions(broken, versions)).rejects.toThrow('a defect');
  });

  test('because a folder stands there is refused unread', async () => {
    const { path, read, reads } = setUp([null, 'good1']);
    fs.mkdirSync(path);
    expect(told(await read())).toEqual(['a.json file-not-a-file']);
    expect(reads()).toEqual([]);
  });
});
