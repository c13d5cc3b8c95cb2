import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

import { contentJsonSchemas } from '../../../scans/definition/content-json-schema.ts';
import { contentFolder, loadContentFiles } from '../../definition.ts';

const schemas = fileURLToPath(new URL('../../../build/schema', import.meta.url));

// When this fails: node build/content.mjs schema
test('the schemas for editors are those of the code', async () => {
  const names = (await readdir(schemas)).map((name) => name.replace('.json', ''));
  expect(names.toSorted()).toEqual(Object.keys(contentJsonSchemas()).toSorted());
  for (const [name, schema] of Object.entries(contentJsonSchemas())) {
    const written: unknown = JSON.parse(await readFile(join(schemas, `${name}.json`), 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(schema)));
  }
});

test('every structure and word file tells the editor its schema', async () => {
  const files = (await loadContentFiles()).filter(
    ({ path }) => !path.startsWith('personas/') && path !== 'translations.lock.yaml',
  );
  expect(files.length).toBeGreaterThan(70);
  for (const { path, text } of files) {
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];
    expect(schema, path).toBeDefined();
    expect(existsSync(join(dirname(join(contentFolder, path)), schema ?? '')), `${path} ${schema}`).toBe(
      true,
    );
  }
});
