import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { exampleAssessment, sha256Hex } from '../../scans/assessment/example-assessment.ts';
import { createAssessmentStore } from '../../../electron/adapters/assessment-store.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';
import { createFileSystem, type FileSystem } from '../../../electron/adapters/file-system.ts';
import {
  createSecondPlace,
  secondFolderName,
  type SecondPlace,
} from '../../../electron/adapters/second-place.ts';
import { isRegisterText } from '../../../scans/services/register-desk.ts';
import { createScanFileCodec } from '../../../scans/services/scan-file-codec.ts';

export const first = exampleAssessment();
const minute = 60_000;
export const day = 24 * 60 * minute;
export const codec = createScanFileCodec(sha256Hex);

export const isRegister = (text: string): boolean => isRegisterText(text, sha256Hex);

/** A data folder with one scan, and a stick. */
export async function setUp() {
  const folder = temporaryFolder();
  const stick = temporaryFolder();
  await createDataFolder(folder).probe();
  const clock = { at: Date.parse('2026-11-24T08:00:00.000Z') };
  const now = () => new Date(clock.at);
  const faulty = createFaultyFileSystem();
  const shared = { folder, codec, now, wait: async () => undefined };
  const secondPlace = createSecondPlace({ ...shared, isRegister, fileSystem: faulty.fileSystem });
  const store = createAssessmentStore({ ...shared, secondPlace });
  const copies = join(stick, secondFolderName);
  const there = join(copies, first.id);
  const aside = join(temporaryFolder(), 'pulled-out');
  await store.add(first);
  return {
    folder,
    stick,
    clock,
    faulty,
    secondPlace,
    store,
    copies,
    there,
    here: join(folder, 'generations', first.id),
    pullOut: () => fs.renameSync(copies, aside),
    plugIn: () => fs.renameSync(aside, copies),
    /** What follows a save is under way or waits; after this it is done. */
    settled: () => secondPlace.catchUp(),
    change: async (name: string) => {
      clock.at += 11 * minute;
      expect((await store.change(first.id, (old) => ({ ...old, name }))).ok).toBe(true);
    },
  };
}

/** One that begins in 1970. */
export function placeOf(folder: string, fileSystem: FileSystem = createFileSystem()): SecondPlace {
  return createSecondPlace({
    folder,
    codec,
    isRegister,
    now: () => new Date(0),
    wait: async () => undefined,
    fileSystem,
  });
}

/** Name and bytes of every file. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).toSorted() : [];
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(join(folder, name), 'utf8')]));
}

/** How the scans in a folder are called, in the order of their files. */
export function scanNames(folder: string): readonly string[] {
  return Object.values(filesIn(folder)).map((text) => {
    const decoded = codec.decode(text, 'x');
    return decoded.kind === 'read' ? decoded.value.name : decoded.kind;
  });
}
