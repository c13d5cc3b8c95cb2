import { lstatSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { createSessionsStore } from '../../../electron/adapters/sessions-store.ts';
import { temporaryFolder } from './temporary-folder.ts';

const now = (): Date => new Date('2026-11-24T13:03:00.000Z');

function storeIn(folder: string, faulty = createFaultyFileSystem()) {
  return createSessionsStore({ folder, now, fileSystem: faulty.fileSystem, wait: async () => undefined });
}

const codesOf = (parsed: {
  readonly ok: boolean;
  readonly problems?: readonly { readonly code: string }[];
}) => (parsed.problems ?? []).map(({ code }) => code);

test('keeps a register with the two versions before, which it can read', async () => {
  const folder = temporaryFolder();
  const store = storeIn(folder);
  expect([store.file, store.path]).toEqual(['sessions.json', join(folder, 'sessions.json')]);
  expect(await store.readEarlier()).toEqual({ ok: true, value: [] });
  for (const [over, text] of [
    [null, 'een'],
    ['een', 'twee'],
    ['twee', 'drie'],
  ] as const) {
    expect((await store.write(text, over)).ok).toBe(true);
  }
  expect(await store.readEarlier()).toEqual({ ok: true, value: ['twee', 'een'] });
  expect(codesOf(await store.write('vier', 'een'))).toEqual(['register-changed-elsewhere']);
  expect(codesOf(await store.write('x'.repeat(5_000_001), 'drie'))).toEqual(['register-too-large']);
  writeFileSync(`${store.path}.bak2`, 'x'.repeat(5_000_001));
  expect(await store.readEarlier()).toEqual({ ok: true, value: ['twee'] });
});

test('leaves nothing of who is to be gone: no earlier version, none set aside, no half-written file', async () => {
  const folder = temporaryFolder();
  const store = storeIn(folder);
  await store.write('An', null);
  await store.setAside('2026-11-24');
  await store.write('An en Bo', null);
  await store.write('An, Bo en Cé', 'An en Bo');
  await store.write('An, Bo, Cé en Dé', 'An, Bo en Cé');
  writeFileSync(join(folder, '.sessions.json.123-0123456789ab.tmp'), 'An');
  const stays = ['.sessions.json.note', '.settings.json.123.tmp', 'settings.json'];
  for (const name of stays) writeFileSync(join(folder, name), 'stays');
  expect(await store.writeErasing('Bo', 'An, Bo, Cé en Dé')).toEqual({ ok: true, value: null });
  expect(readdirSync(folder).toSorted()).toEqual([...stays, 'sessions.json'].toSorted());
  expect(await store.read()).toEqual({ ok: true, value: 'Bo' });
});

test('erases where a link leads too', async () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(elsewhere, 'lijst.json'), 'An');
  symlinkSync(join(elsewhere, 'lijst.json'), join(folder, 'sessions.json'));
  const store = storeIn(folder);
  await store.write('An en Bo', 'An');
  expect(readdirSync(elsewhere).toSorted()).toEqual(['lijst.json', 'lijst.json.bak1']);
  expect((await store.writeErasing('Bo', 'An en Bo')).ok).toBe(true);
  expect(readdirSync(elsewhere)).toEqual(['lijst.json']);
  expect(lstatSync(join(folder, 'sessions.json')).isSymbolicLink()).toBe(true);
});

test('can be asked again when an erasing is broken off, at whichever call that is', async () => {
  for (const call of ['remove', 'syncFolder', 'create', 'rename'] as const) {
    const folder = temporaryFolder();
    const faulty = createFaultyFileSystem();
    const store = storeIn(folder, faulty);
    await store.write('An', null);
    await store.write('An en Bo', 'An');
    faulty.failWhen(({ name }) => (name === call ? 'EIO' : null));
    expect(codesOf(await store.writeErasing('Bo', 'An en Bo')), call).toEqual(['write-failed']);
    faulty.failWhen(() => null);
    expect(readFileSync(join(folder, 'sessions.json'), 'utf8')).toBe('An en Bo');
    expect((await store.writeErasing('Bo', 'An en Bo')).ok).toBe(true);
    expect(readdirSync(folder)).toEqual(['sessions.json']);
  }
});
