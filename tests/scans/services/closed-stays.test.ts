import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { compose } from '../../../electron/compose.ts';
import { languages } from '../../../scans/definition/definition.ts';
import type { Input, Language, Method, Output } from '../../../scans/services/api.ts';
import { dispatch } from '../../../scans/services/dispatch.ts';
import { contentFolder } from '../../definition.ts';
import { temporaryFolder } from '../../electron/adapters/temporary-folder.ts';
import { sha256Hex } from '../assessment/example-assessment.ts';

const closed = readFileSync('tests/fixtures/store/version-1/closed.iscan', 'utf8');
const carried = ['nl', 'de'] as const satisfies readonly Language[];

/** Every sentence of the themes says something else, and what weighed 1.5 weighs 1. */
function otherContent(): string {
  const folder = join(temporaryFolder(), 'content');
  cpSync(contentFolder, folder, { recursive: true });
  const edit = (path: string, change: (value: unknown) => unknown): void => {
    const file = join(folder, path);
    writeFileSync(file, stringify(everyValue(parse(readFileSync(file, 'utf8')), change)));
  };
  edit('scan.yaml', (value) => (value === '1.2.0' ? '9.0.0' : value));
  for (const theme of readdirSync(join(folder, 'dimensions'))) {
    for (const language of languages) {
      edit(`dimensions/${theme}/texts.${language}.yaml`, (value) =>
        typeof value === 'string' && value.includes(' ') ? value.replace(' ', ' ánders ') : value,
      );
    }
    const questions = join(folder, 'dimensions', theme, 'questions.yaml');
    writeFileSync(questions, withOtherWeights(readFileSync(questions, 'utf8')));
  }
  return folder;
}

function withOtherWeights(text: string): string {
  const turned: Record<string, string> = {
    potential: 'realised',
    realised: 'potential',
    '1': '1.5',
    '1.5': '1',
  };
  return text.replaceAll(/(?<=^ {4}(?:role|weight): )\S+$/gmu, (value) => turned[value] ?? value);
}

function everyValue(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => everyValue(one, change));
  if (typeof value !== 'object' || value === null) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, everyValue(one, change)]));
}

/** The old file with only these languages of what was shown, as a paper carries it. */
function fileWith(kept: readonly Language[]): { readonly id: string; readonly text: string } {
  const { checksum: _old, ...document } = JSON.parse(closed);
  const views = Object.fromEntries(kept.map((language) => [language, document.state.shown.views[language]]));
  const { id } = document;
  const two = { ...document, version: 2, minReader: 2, state: { ...document.state } };
  two.state.shown = { ...document.state.shown, views };
  return { id, text: JSON.stringify({ ...two, checksum: sha256Hex(JSON.stringify(two, null, 2)) }) };
}

/** The file on a machine of its own, with this content. */
async function opened(content: string, { id, text }: { readonly id: string; readonly text: string }) {
  const { services } = compose({
    contentFolder: content,
    dataFolder: join(temporaryFolder(), 'data'),
    now: () => new Date('2027-03-01T09:00:00Z'),
  });
  const give = async <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> => {
    const outcome = await dispatch(services, 'adviser', method, input);
    if (!outcome.ok) throw new Error(`${method}: ${JSON.stringify(outcome.failure)}`);
    return outcome.value;
  };
  await give('assessment.import', { file: 'a.iscan', bytes: new TextEncoder().encode(text) });
  const view = (language: Language) => give('result.view', { id, language });
  const paper = async (language: Language, name: 'kern' | 'advies') => {
    const { bytes } = await give('report.make', { id, paper: name, language, notes: true });
    return sha256Hex(Buffer.from(bytes).toString('latin1'));
  };
  return { view, paper };
}

describe('a closed scan of an older version, with other texts and other weights', () => {
  const file = fileWith(carried);

  test('shows and prints in the languages that it carries what it did, and the others of today', async () => {
    const before = await opened(contentFolder, file);
    const after = await opened(otherContent(), file);
    for (const language of carried) {
      const seen = await before.view(language);
      expect(JSON.stringify(seen)).not.toContain('ánders');
      expect(await after.view(language)).toEqual(seen);
      expect(await after.paper(language, 'kern')).toBe(await before.paper(language, 'kern'));
      expect(await after.paper(language, 'advies')).toBe(await before.paper(language, 'advies'));
    }
    for (const language of ['fr', 'en'] as const) {
      const seen = await after.view(language);
      expect(JSON.stringify(seen)).toContain('ánders');
      expect(scoresOf(seen)).not.toEqual(scoresOf(await before.view(language)));
    }
  });
});

function scoresOf({ body }: Output<'result.view'>): unknown {
  return body.kind === 'full' ? body.dimensions.map(({ shown }) => shown) : [];
}
