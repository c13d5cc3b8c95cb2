import { migrations } from './scan-file-migrations.ts';

/** The version that is written; a lower one is brought up to it when it is read. */
export const scanFileVersion = migrations.length + 1;

/**
 * What a file says of itself that this program writes: its version, and the lowest version of the format that a program
 * must know to read it and write it back without harm. A new version that only adds keys leaves `minReader` as it is.
 */
export const formatWritten = { version: scanFileVersion, minReader: 2 } as const;

/**
 * The lowest version that a program must know for a file that says this of itself. One that does not say it, or not in
 * a way that we understand, needs its own version: what we do not know we do not touch.
 */
export function neededBy(version: number, minReader: unknown): number {
  const isSaid = typeof minReader === 'number' && Number.isInteger(minReader) && minReader >= 1;
  return isSaid ? minReader : version;
}
