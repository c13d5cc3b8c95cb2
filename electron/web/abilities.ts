import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../../scans/services/api.ts';
import type { UserFiles } from '../compose.ts';
import { answerJson, refuse } from './answer.ts';
import type { Answer } from './answer.ts';

export type Abilities = {
  /** In the folder for downloads. The answer holds a token for the place and the path as text to read. */
  readonly save: (name: string, bytes: Uint8Array) => Promise<Answer>;
  readonly open: (input: unknown) => Promise<Answer>;
  readonly show: (input: unknown) => Promise<Answer>;
  readonly showDataFolder: () => Promise<Answer>;
};

/** What a page may ask of the machine. It names files by tokens that were given here: no path ever comes in. */
export function createAbilities(userFiles: UserFiles, dataFolder: string): Abilities {
  const places = new Map<string, string>();

  const outside = async (what: 'open' | 'show', path: string | undefined): Promise<Answer> => {
    if (path === undefined) return refuse(404, 'unknown place');
    const found = await stat(path).catch(() => null);
    if (found === null) return failed([problem(path, 'saved-gone')]);
    if (await userFiles.openOutside(what, path)) return answerJson(200, { kind: 'done' });
    return failed([problem(path, 'open-outside-failed')]);
  };

  return {
    save: async (name, bytes) => {
      const safe = userFiles.safeFileName(name);
      if (safe === null) return refuse(400, 'not a kind of file that we make');
      const saved = await userFiles.saveInFolder(await userFiles.downloadsFolder(), safe, bytes);
      if (!saved.ok) return failed(saved.problems);
      const place = randomBytes(16).toString('base64url');
      places.set(place, saved.value);
      return answerJson(200, { kind: 'saved', place, shown: saved.value });
    },
    open: (input) => outside('open', places.get(placeOf(input))),
    show: (input) => outside('show', places.get(placeOf(input))),
    showDataFolder: () => outside('open', dataFolder),
  };
}

function placeOf(input: unknown): string {
  const place: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'place') : '';
  return typeof place === 'string' ? place : '';
}

/** An answer like any other: the screen says what is wrong. */
function failed(problems: readonly Problem[]): Answer {
  return answerJson(200, { kind: 'failed', problems });
}

function problem(path: string, code: string): Problem {
  return { file: basename(path), place: '', code, values: {} };
}
