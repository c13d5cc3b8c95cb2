import { fileURLToPath } from 'node:url';

import { createContentFiles } from '../electron/adapters/content-files.ts';
import type { ContentFile } from '../scans/definition/content-file.ts';
import type { Definition } from '../scans/definition/definition.ts';
import { parseDefinition } from '../scans/definition/parse-definition.ts';
import { parseOnce } from './parse-once.ts';

export const contentFolder = fileURLToPath(new URL('../scans/content', import.meta.url));

let files: Promise<readonly ContentFile[]> | undefined;
let definition: Promise<Definition> | undefined;

/** The files of the project's own content folder, read once. */
export function loadContentFiles(): Promise<readonly ContentFile[]> {
  files ??= createContentFiles(contentFolder).read();
  return files;
}

/** The project's own content through the real adapters, parsed once; throws with every problem. */
export function loadDefinition(): Promise<Definition> {
  definition ??= parse();
  return definition;
}

async function parse(): Promise<Definition> {
  const parsed = parseDefinition(await loadContentFiles(), parseOnce);
  if (parsed.ok) return parsed.value;
  const lines = parsed.problems.map(({ file, place, code }) => `${file}: ${place}: ${code}`);
  throw new Error(`The content is refused:\n${lines.join('\n')}`);
}
