import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { ContentFile } from '../../scans/definition/content-file.ts';
import type { ContentSource } from '../../scans/services/ports.ts';

const deepestFolder = 5;

/** The only folder with files of answers: everything else of the content is YAML. */
const responseFolder = 'personas';

/**
 * Every `*.yaml` below a folder and every `*.json` of its personas, sorted by path (with `/`, relative to the folder).
 * Links are not followed, so nothing outside the folder is read. A folder or file that cannot be read is a rejection
 * of the promise.
 */
export function createContentFiles(folder: string): ContentSource {
  return {
    read: async () => {
      const paths = await contentPaths(folder, '', 0);
      return Promise.all(paths.toSorted(byCode).map((path) => readContentFile(folder, path)));
    },
  };
}

async function contentPaths(folder: string, below: string, depth: number): Promise<readonly string[]> {
  if (depth > deepestFolder) return [];
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const pathOf = (name: string): string => (below === '' ? name : `${below}/${name}`);
  const files = entries.filter((entry) => entry.isFile() && isContent(below, entry.name));
  const folders = entries.filter((entry) => entry.isDirectory());
  const nested = await Promise.all(
    folders.map((entry) => contentPaths(folder, pathOf(entry.name), depth + 1)),
  );
  return [...files.map((entry) => pathOf(entry.name)), ...nested.flat()];
}

function isContent(below: string, name: string): boolean {
  return name.endsWith('.yaml') || (below === responseFolder && name.endsWith('.json'));
}

async function readContentFile(folder: string, path: string): Promise<ContentFile> {
  const text = await readFile(join(folder, path), 'utf8');
  return { path, text };
}

/** By character code: the same order on every machine. */
function byCode(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
