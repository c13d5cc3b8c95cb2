import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkout, createScratchTree } from './scratch-tree.ts';

/** Small stand-ins for the real files, at the real places: what may be imported must go through. */
const clean = {
  'scans/definition/texts.ts': `export const dutch = 'nl';\nexport type Texts = { readonly nl: string };`,
  'scans/definition/texts-schema.ts': `import { z } from 'zod';\nexport const texts = z.strictObject({ nl: z.string() });`,
  'scans/assessment/answer.ts': `import { dutch } from '../definition/texts.ts';\nexport const answer = dutch;`,
  'scans/sessions/register.ts': `import { answer } from '../assessment/answer.ts';\nexport const register = answer;`,
  'scans/sessions/register-schema.ts': `import { z } from 'zod';\nexport const shape = z.strictObject({ nl: z.string() });`,
  'scans/scoring/score.ts': `import { register } from '../sessions/register.ts';\nexport const score = register.length;`,
  'scans/advice/advice.ts': `import { score } from '../scoring/score.ts';\nexport const advice = score;`,
  'scans/centres/match.ts': `import { advice } from '../advice/advice.ts';\nexport const match = advice;`,
  'scans/workshop/group.ts': `import { match } from '../centres/match.ts';\nexport const group = match;`,
  'scans/report/model.ts': `import { group } from '../workshop/group.ts';\nexport const model = group;`,
  'scans/services/api.ts': `import { z } from 'zod';\nimport { model } from '../report/model.ts';\nexport const api = z.literal(model);\nexport type Api = typeof api;`,
  'scans/services/ports.ts': `export type Source = { readonly read: () => Promise<string> };`,
  'electron/adapters/files.ts': `import { readFile } from 'node:fs/promises';\nimport { parse } from 'yaml';\nimport type { Texts } from '../../scans/definition/texts.ts';\nimport type { Source } from '../../scans/services/ports.ts';\nexport const source: Source = { read: () => readFile('x', 'utf8') };\nexport const parsed = (text: Texts): unknown => parse(text.nl);`,
  'scans/report/charts/shape.ts': `export const shape = 1;`,
  'electron/adapters/pdf/draws-shape.ts': `import { shape } from '../../../scans/report/charts/shape.ts';\nexport const right = shape;`,
  'electron/compose.ts': `import { source } from './adapters/files.ts';\nimport type { Api } from '../scans/services/api.ts';\nexport const composed: { source: typeof source; api: Api | null } = { source, api: null };`,
  'electron/cli/start.ts': `import { api } from '../../scans/services/api.ts';\nimport { composed } from '../compose.ts';\nexport const start = [api, composed];\nconsole.log(start);`,
  'electron/web/serve.ts': `import { createServer } from 'node:http';\nexport const serve = createServer;`,
  // Imports nothing, so that whoever imports it across a border is the only one to blame.
  'electron/plain.ts': `export const plain = 1;`,
  'electron/plain-type.ts': `export type Plain = 1;`,
  'renderer/plain.ts': `export const plain = 1;`,
  'renderer/client.ts': `import type { Api } from '../scans/services/api.ts';\nimport { dutch } from '../scans/definition/texts.ts';\nexport const client: { api: Api | null; title: string } = { api: null, title: document.title + dutch };`,
};

/** What the compiler must refuse, by what is wrong with it. */
const refusedByCompiler = {
  'scans/services/uses-electron-folder.ts': `import { plain } from '../../electron/plain.ts';\nexport const wrong = plain;`,
  'scans/services/uses-renderer.ts': `import { plain } from '../../renderer/plain.ts';\nexport const wrong = plain;`,
  'scans/scoring/uses-node.ts': `import { readFileSync } from 'node:fs';\nexport const wrong = readFileSync;`,
  'scans/scoring/uses-document.ts': `export const wrong = document.title;`,
  'scans/scoring/uses-window.ts': `export const wrong = window.innerWidth;`,
  'scans/scoring/uses-process.ts': `export const wrong = process.env;`,
  'scans/scoring/uses-buffer.ts': `export const wrong = Buffer.from('a');`,
  'scans/scoring/uses-console.ts': `export function wrong() {\n  console.log('a');\n}`,
  'scans/scoring/uses-fetch.ts': `export const wrong = () => fetch('https://example.org');`,
  'scans/scoring/uses-timer.ts': `export const wrong = () => setTimeout(() => undefined, 1);`,
  'scans/scoring/reads-clock.ts': `export const wrong: number = Date.now();`,
  'scans/scoring/reads-today.ts': `export const wrong: string = new Date().toISOString();`,
  'scans/scoring/rolls-dice.ts': `export const wrong: number = Math.random();`,
  'electron/adapters/uses-renderer.ts': `import { plain } from '../../renderer/plain.ts';\nexport const wrong = plain;`,
  'electron/adapters/uses-document.ts': `export const wrong = document.title;`,
  'renderer/uses-electron-folder.ts': `import { plain } from '../electron/plain.ts';\nexport const wrong = plain;`,
  'renderer/uses-electron-types.ts': `import type { Plain } from '../electron/plain-type.ts';\nexport type Wrong = Plain;`,
  'renderer/uses-node.ts': `import { readFileSync } from 'node:fs';\nexport const wrong = readFileSync;`,
  'renderer/uses-process.ts': `export const wrong = process.env;`,
};

/** What only the linter can see. */
const refusedByLinter = {
  'scans/definition/uses-assessment.ts': `import { answer } from '../assessment/answer.ts';\nexport const wrong = answer;`,
  'scans/assessment/uses-scoring.ts': `import { score } from '../scoring/score.ts';\nexport const wrong = score;`,
  'scans/assessment/uses-sessions.ts': `import { register } from '../sessions/register.ts';\nexport const wrong = register;`,
  'scans/sessions/uses-scoring.ts': `import { score } from '../scoring/score.ts';\nexport const wrong = score;`,
  'scans/sessions/uses-zod.ts': `import { z } from 'zod';\nexport const wrong = z.string();`,
  'scans/sessions/wrong-schema.ts': `import { parse } from 'yaml';\nexport const wrong = parse;`,
  'scans/scoring/uses-advice.ts': `import { advice } from '../advice/advice.ts';\nexport const wrong = advice;`,
  'scans/advice/uses-centres.ts': `import { match } from '../centres/match.ts';\nexport const wrong = match;`,
  'scans/centres/uses-workshop.ts': `import { group } from '../workshop/group.ts';\nexport const wrong = group;`,
  'scans/workshop/uses-report.ts': `import { model } from '../report/model.ts';\nexport const wrong = model;`,
  'scans/report/uses-services.ts': `import type { Api } from '../services/api.ts';\nexport type Wrong = Api;`,
  'scans/scoring/uses-electron.ts': `import { app } from 'electron';\nexport const wrong = app;`,
  'scans/definition/uses-zod.ts': `import { z } from 'zod';\nexport const wrong = z.string();`,
  'scans/definition/wrong-schema.ts': `import { parse } from 'yaml';\nexport const wrong = parse;`,
  'scans/services/uses-yaml.ts': `import { parse } from 'yaml';\nexport const wrong = parse;`,
  'scans/services/uses-fs.ts': `import { readFileSync } from 'fs';\nexport const wrong = readFileSync;`,
  'scans/report/uses-date.ts': `export const wrong = new Date(0).toISOString();`,
  'scans/report/uses-random.ts': `export const wrong = () => Math.random();`,
  'scans/report/asserts.ts': `export const wrong = JSON.parse('1') as number;`,
  'scans/report/uses-any.ts': `export const wrong = (value: any): unknown => value;`,
  'scans/report/exports-default.ts': `export default 1;`,
  'electron/adapters/uses-services.ts': `import { api } from '../../scans/services/api.ts';\nexport const wrong = api;`,
  'electron/adapters/uses-domain.ts': `import { score } from '../../scans/scoring/score.ts';\nexport const wrong = score;`,
  'electron/adapters/uses-compose.ts': `import { composed } from '../compose.ts';\nexport const wrong = composed;`,
  'electron/adapters/uses-host.ts': `import { serve } from '../web/serve.ts';\nexport const wrong = serve;`,
  'electron/adapters/uses-electron.ts': `import { app } from 'electron';\nexport const wrong = app;`,
  'electron/adapters/pdf/uses-jspdf.ts': `import { jsPDF } from 'jspdf';\nexport const wrong = jsPDF;`,
  'electron/adapters/pdf/uses-domain.ts': `import { model } from '../../../scans/report/model.ts';\nexport const wrong = model;`,
  'electron/adapters/typeset/uses-shape.ts': `import { shape } from '../../../scans/report/charts/shape.ts';\nexport const wrong = shape;`,
  'electron/adapters/uses-shape.ts': `import { shape } from '../../scans/report/charts/shape.ts';\nexport const wrong = shape;`,
  'electron/adapters/typeset/uses-paper.ts': `import { source } from '../pdf/source.ts';\nexport const wrong = source;`,
  'electron/adapters/logs.ts': `export function wrong() {\n  console.log('a');\n}`,
  'electron/cli/uses-adapter.ts': `import { source } from '../adapters/files.ts';\nexport const wrong = source;`,
  'electron/cli/uses-web.ts': `import { serve } from '../web/serve.ts';\nexport const wrong = serve;`,
  'electron/cli/uses-domain.ts': `import { score } from '../../scans/scoring/score.ts';\nexport const wrong = score;`,
  'electron/cli/uses-package.ts': `import { parse } from 'yaml';\nexport const wrong = parse;`,
  'electron/web/uses-electron.ts': `import { app } from 'electron';\nexport const wrong = app;`,
  'electron/web/uses-cli.ts': `import { start } from '../cli/start.ts';\nexport const wrong = start;`,
  'electron/desktop/uses-web.ts': `import { serve } from '../web/serve.ts';\nexport const wrong = serve;`,
  'electron/uses-jspdf.ts': `import { jsPDF } from 'jspdf';\nexport const wrong = jsPDF;`,
  'renderer/uses-services.ts': `import { api } from '../scans/services/api.ts';\nexport const wrong = api;`,
  'renderer/uses-electron.ts': `import { app } from 'electron';\nexport const wrong = app;`,
  'renderer/uses-package.ts': `import { parse } from 'yaml';\nexport const wrong = parse;`,
  'renderer/reaches-machine.ts': `import { composed } from '../electron/compose.ts';\nexport const wrong = composed;`,
};

const desktop = {
  'electron/desktop/uses-electron.ts': `import { app } from 'electron';\nexport const right = app;`,
};

describe('the compiler refuses', () => {
  const tree = createScratchTree({ ...clean, ...refusedByCompiler });
  let refused: readonly string[] = [];
  afterAll(tree.remove);
  beforeAll(() => {
    const { stdout } = node(
      ['node_modules/typescript/bin/tsc', '-b', 'scans', 'electron', 'renderer', '--pretty', 'false'],
      tree.folder,
    );
    refused = filesIn(stdout, /^([^\s(]+)\(\d+,\d+\): error TS/gmu);
  });

  test.each(Object.keys(refusedByCompiler))('%s', (path) => {
    expect(refused).toContain(path);
  });

  test('and nothing else', () => {
    expect(refused).toEqual(Object.keys(refusedByCompiler).sort());
  });
});

describe('the linter refuses', () => {
  const tree = createScratchTree({ ...clean, ...refusedByLinter, ...desktop });
  let refused: readonly string[] = [];
  afterAll(tree.remove);
  beforeAll(() => {
    const { stdout } = node(
      ['node_modules/oxlint/bin/oxlint', '--format', 'unix', 'scans', 'electron', 'renderer'],
      tree.folder,
    );
    refused = filesIn(stdout, /^([^\s:]+):\d+:\d+: /gmu);
  });

  test.each(Object.keys(refusedByLinter))('%s', (path) => {
    expect(refused).toContain(path);
  });

  test('and nothing else', () => {
    expect(refused).toEqual(Object.keys(refusedByLinter).sort());
  });
});

function node(parameters: readonly string[], folder: string): { readonly stdout: string } {
  const [script = '', ...rest] = parameters;
  return spawnSync(process.execPath, [join(checkout, script), ...rest], { cwd: folder, encoding: 'utf8' });
}

function filesIn(output: string, pattern: RegExp): readonly string[] {
  return [...new Set([...output.matchAll(pattern)].map(([, path = '']) => path))].sort();
}
