import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout, prepare } from '../prepare.mjs';

/** The compiled product, with its content read and parsed once; what the parts measure. */
export async function loadProduct() {
  prepare();
  const [{ createContentFiles }, { parseYaml }, { parseDefinition }] = await Promise.all([
    compiled('electron/adapters/content-files.js'),
    compiled('electron/adapters/yaml-parser.js'),
    compiled('scans/definition/parse-definition.js'),
  ]);
  const content = createContentFiles(join(checkout, 'scans', 'content'));
  const definition = parseDefinition(await content.read(), parseYaml);
  if (!definition.ok) throw new Error(`the content is refused: ${JSON.stringify(definition.problems[0])}`);
  return { definition: definition.value, content, parseYaml };
}

/** A module of the compiled product, by its path in `dist/`. */
export function compiled(path) {
  return import(pathToFileURL(join(checkout, 'dist', path)).href);
}
