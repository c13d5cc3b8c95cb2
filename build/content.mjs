// Keeps what belongs to the content up to date:
//   node build/content.mjs schema                 the JSON Schemas in build/schema that editors read
//   node build/content.mjs translations [fr|de|en]  says that the translations follow the Dutch texts of today
//   node build/content.mjs release                adds the ids of today to released-ids.yaml
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout, prepare } from './prepare.mjs';

const [command, language] = process.argv.slice(2);
const commands = { schema: writeSchemas, translations: lockTranslations, release: releaseIds };
if (commands[command] === undefined || (language !== undefined && !/^(fr|de|en)$/u.test(language))) {
  process.stderr.write('Choose schema, translations [fr|de|en] or release\n');
  process.exit(1);
}
prepare();
const content = join(checkout, 'scans', 'content');
await commands[command]();

async function writeSchemas() {
  const { contentJsonSchemas } = await compiled('scans/definition/content-json-schema.js');
  const folder = join(checkout, 'build', 'schema');
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(contentJsonSchemas())) {
    await writePretty(join(folder, `${name}.json`), JSON.stringify(schema), 'json');
  }
}

async function lockTranslations() {
  const { createContentPlaces } = await compiled('scans/definition/content-places.js');
  const { listWordEntries } = await compiled('scans/definition/word-entries.js');
  const translations = await compiled('scans/definition/check-translations.js');
  const { files, parseYaml } = await readContent();
  const places = createContentPlaces(files, parseYaml);
  const lock = translations.lockTranslations(listWordEntries(places), places, language ?? null);
  const bases = Object.entries(lock).map(([base, marks]) => {
    const lines = Object.entries(marks).map(([key, mark]) => `  ${key}: ${flow(mark)}`);
    return [`${base}:`, ...lines].join('\n');
  });
  const path = join(content, 'translations.lock.yaml');
  await writePretty(path, `${await leadingComment(path)}${bases.join('\n')}\n`, 'yaml');
}

/** In quotes: eight digits would otherwise be a number. */
function flow(mark) {
  if (typeof mark === 'string') return `'${mark}'`;
  return `{ ${Object.entries(mark)
    .map(([one, text]) => `${one}: '${text}'`)
    .join(', ')} }`;
}

async function releaseIds() {
  const { parseDefinition } = await compiled('scans/definition/parse-definition.js');
  const { listIds } = await compiled('scans/definition/check-ids.js');
  const { files, parseYaml } = await readContent();
  const parsed = parseDefinition(files, parseYaml);
  if (!parsed.ok) throw new Error('The content is refused: see npm run --silent scan -- check');
  const path = join(content, 'released-ids.yaml');
  const before = parseYaml(await readFile(path, 'utf8')).value;
  const kinds = Object.entries(listIds(parsed.value)).map(([kind, ids]) => {
    const all = [...new Set([...(before[kind] ?? []), ...ids])];
    return [`${kind}:`, ...all.map((id) => `  - '${id}'`)].join('\n');
  });
  await writePretty(path, `${await leadingComment(path)}${kinds.join('\n')}\n`, 'yaml');
}

async function readContent() {
  const { createContentFiles } = await compiled('electron/adapters/content-files.js');
  const { parseYaml } = await compiled('electron/adapters/yaml-parser.js');
  return { files: await createContentFiles(content).read(), parseYaml };
}

function compiled(path) {
  return import(pathToFileURL(join(checkout, 'dist', path)).href);
}

/** The comment lines on top of a file stay as they are. */
async function leadingComment(path) {
  const text = await readFile(path, 'utf8').catch(() => '');
  return /^(?:#.*\n|\n)*/u.exec(text)[0];
}

async function writePretty(path, text, parser) {
  const prettier = await import('prettier');
  const options = await prettier.resolveConfig(path);
  await writeFile(path, await prettier.format(text, { ...options, parser }));
}
