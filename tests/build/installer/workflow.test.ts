import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const checkout = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string): string => readFileSync(join(checkout, path), 'utf8');

const step = z.object({ uses: z.string().optional(), run: z.string().optional() }).loose();
const workflow = z
  .object({
    on: z.strictObject({ workflow_dispatch: z.null(), push: z.strictObject({ tags: z.array(z.string()) }) }),
    permissions: z.record(z.string(), z.string()),
    jobs: z.record(z.string(), z.object({ 'runs-on': z.string(), steps: z.array(step) }).loose()),
  })
  .loose();
const text = read('.github/workflows/installers.yml');
const found = workflow.parse(parse(text, { strict: true, uniqueKeys: true }));
const steps = Object.values(found.jobs).flatMap((job) => job.steps);
const commands = steps.flatMap(({ run }) => run ?? []).join('\n');

test('every action is held to one commit, and says its version', () => {
  const used = [...text.matchAll(/uses: (.*)$/gmu)].map(([, what]) => what);
  expect(used.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
  for (const what of used) expect(what).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
});

test('it may read the sources, and nothing else', () => {
  expect(found.permissions).toEqual({ contents: 'read' });
  expect(Object.values(found.jobs).some((job) => 'permissions' in job)).toBe(false);
  expect(text).not.toMatch(/secrets\./u);
  for (const { uses, with: given } of steps) {
    if (uses?.startsWith('actions/checkout')) expect(given).toEqual({ 'persist-credentials': false });
  }
  // Text of others never becomes a command.
  const inserted = [...commands.matchAll(/\$\{\{([^}]*)\}\}/gu)].map(([, what]) => what?.trim());
  expect(inserted.filter((what) => !what?.startsWith('matrix.'))).toEqual([]);
});

test('installing runs no foreign code', () => {
  const installs = [...commands.matchAll(/^npm (?:ci|install|i)\b.*$/gmu)].map(([line]) => line);
  expect(installs).toHaveLength(2);
  for (const line of installs) expect(line).toMatch(/^npm ci --ignore-scripts /u);
});

test('every command that it gives is there', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .loose()
    .parse(JSON.parse(read('package.json')));
  const asked = [...commands.matchAll(/\bnpm (?:run )?(test(?::\w+)?|dist)\b/gu)].map(
    ([, name]) => name ?? '',
  );
  expect([...new Set(asked)].toSorted()).toEqual(['dist', 'test', 'test:installed']);
  for (const name of asked) expect(scripts).toHaveProperty([name]);
  for (const [, file] of commands.matchAll(/\bnode ([\w/.-]+)/gu)) {
    expect(existsSync(join(checkout, file ?? '')), file).toBe(true);
  }
});

test('it drives the program on all three systems, and hands out all that was made', () => {
  expect(Object.keys(found.jobs)).toEqual(['tests', 'installers']);
  for (const system of ['Windows', 'Linux', 'macOS']) {
    const own = steps.filter((one) => one['if'] === `runner.os == '${system}'`);
    expect(own.map(({ run }) => run).join('\n'), system).toContain('npm run test:installed -- ');
  }
  for (const kind of ['exe', 'zip', 'deb', 'AppImage', 'dmg', 'cdx.json', 'SHA256SUMS']) {
    expect(text).toContain(`dist/installers/${kind === 'SHA256SUMS' ? '' : '*.'}${kind}\n`);
  }
});
