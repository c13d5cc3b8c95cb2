import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from './adapters/temporary-folder.ts';
import { formsOf, tracesIn } from './traces.ts';
import { runs, seed } from '../runs.ts';
import { chanceOf } from '../../build/rig/chance.mjs';
import { createAssessmentStore } from '../../electron/adapters/assessment-store.ts';
import { createFileSystem } from '../../electron/adapters/file-system.ts';
import { compose } from '../../electron/compose.ts';
import { dimensionId, factId, questionId, variantId } from '../../scans/definition/ids.ts';
import type { Input, Method, Output } from '../../scans/services/api.ts';
import { dispatch } from '../../scans/services/dispatch.ts';
import { createScanFileCodec } from '../../scans/services/scan-file-codec.ts';
import { utf8 } from '../../scans/services/utf8.ts';

/** What a person types that is to be found nowhere any more. */
const typed = [
  'Wërkhuis Zoeteläar-Quisthoudt bv',
  '0878065378',
  'Nöta over de zieke zaakvoerder',
  'Opmerking van ádviseur Wiebelaere',
  'Eigen raad: bel tante Hyacintha',
  'Joséphine Krommelinckx',
  'Een tèken dat Krommelinckx ziet',
  'Hérnoemd tot Zoeteläar-Geheim',
  'Half geschreven Zoeteläar-Stukje',
] as const;
const [company, number, note, remark, advice, who, sign, renamed, halfWritten] = typed;
const written = typed.filter((text) => text !== halfWritten);

const lively = { folder: '', id: '', response: '' };

/** A scan with every field filled in, and so many others that the list keeps what it read. */
beforeAll(async () => {
  lively.folder = mkdtempSync(join(tmpdir(), 'innovatiescan-lively-'));
  const program = programOn(lively.folder);
  for (let place = 0; place < 42; place += 1)
    await program.call('assessment.create', newScan(`Buur ${place}`));
  await fillIn(program);
});

afterAll(() => rmSync(lively.folder, { recursive: true, force: true }));

describe('a scan that is erased', () => {
  const histories = Math.min(50, Math.ceil(runs(150) / 50));
  test.each(Array.from({ length: histories }, (_, at) => seed + at))(
    'leaves nothing behind, whatever happened to it (%i)',
    async (start) => {
      const { folder, program, id, file } = await lived(start);
      const before = tracesIn(folder, [...written, id]);
      const missing = written.filter((text) => !before.some((trace) => trace.endsWith(`: ${text}`)));
      expect(missing).toEqual([]);
      expect(readFileSync(join(folder, 'log.txt'), 'utf8')).toContain('assessment.import');
      if (file === null) await program.call('assessment.eraseNow', { id });
      else await program.call('assessment.erase', { file });
      expect(tracesIn(folder, [...typed, id])).toEqual([]);
      const rows = await program.call('assessment.list', {});
      expect(rows).toHaveLength(42);
      expect(await program.call('assessment.listTrash', {})).toEqual([]);
      // What the list remembers is made anew, without it.
      await program.call('assessment.list', {});
      expect(tracesIn(folder, [...typed, id])).toEqual([]);
    },
    60_000,
  );

  test.each([
    ['the earlier versions', /\.bak\d$/u],
    ['a damaged file in another name', /Kopie van/u],
    ['what was put aside', /quarantine/u],
    ['a file that was being written', /\.tmp$/u],
    ['the copies', /generations/u],
    ['what the list remembers', /list\.json$/u],
    ['the file in the trash', /trash\/.*\.iscan$/u],
  ])('would be found if %s stayed', async (_, place) => {
    const { folder, program } = await lived(seed);
    const file = (await program.call('assessment.listTrash', {}))[0]?.file ?? '';
    expect(tracesIn(folder, typed).some((trace) => place.test(trace.split(': ')[0] ?? ''))).toBe(true);
    const real = createFileSystem();
    const isSpared = (path: string) => place.test(path);
    const store = createAssessmentStore({
      folder,
      codec: createScanFileCodec((text) => createHash('sha256').update(text).digest('hex')),
      now: () => new Date(),
      fileSystem: {
        ...real,
        remove: async (path) => (isSpared(path) ? undefined : real.remove(path)),
        removeFolder: async (path) => (isSpared(path) ? undefined : real.removeFolder(path)),
      },
    });
    expect((await store.eraseTrashed(file)).ok).toBe(true);
    expect(tracesIn(folder, typed)).not.toEqual([]);
  });

  test('is looked for in every way that a file may hold a text', () => {
    const text = 'Zoeteläar';
    for (const before of ['', 'a', 'ab']) {
      const bytes = Buffer.from(`${before}${text} en meer`);
      const shown = Buffer.from(bytes.toString('base64'));
      expect(formsOf(text).some((form) => shown.includes(form))).toBe(true);
    }
    for (const bytes of [
      Buffer.from(text, 'utf16le'),
      Buffer.from(text, 'utf16le').swap16(),
      Buffer.from(String.raw`Zoetel\u00e4ar`),
    ]) {
      expect(formsOf(text).some((form) => bytes.includes(form))).toBe(true);
    }
  });
});

describe('erasing', () => {
  test('of one in the trash lets the same scan in the list alone', async () => {
    const folder = temporaryFolder();
    const { call } = programOn(folder);
    const { assessment } = await call('assessment.create', newScan(company));
    const { bytes } = await call('assessment.export', { id: assessment.id });
    await call('assessment.trash', { id: assessment.id });
    await call('assessment.import', { file: 'terug.iscan', bytes });
    const [row] = await call('assessment.listTrash', {});
    expect(await call('assessment.erase', { file: row?.file ?? '' })).toBeNull();
    expect(await call('assessment.listTrash', {})).toEqual([]);
    expect((await call('assessment.open', { id: assessment.id })).assessment.name).toBe(company);
  });

  test('lets a scan alone that grew from it, and one whose name begins in the same way', async () => {
    const folder = temporaryFolder();
    const { call } = programOn(folder);
    const short = await call('assessment.create', { ...newScan(company), mode: 'quick' });
    const grown = await call('assessment.grow', { id: short.assessment.id });
    const path = join(folder, 'scans', `${short.assessment.id}.iscan`);
    const longer = `${short.assessment.id}2`;
    writeFileSync(join(folder, 'scans', `${longer}.iscan`), readFileSync(path, 'utf8').slice(0, 40));
    await call('assessment.eraseNow', { id: short.assessment.id });
    expect(readdirSync(join(folder, 'scans')).toSorted()).toEqual(
      [`${grown.assessment.id}.iscan`, `${longer}.iscan`].toSorted(),
    );
  });

  test('lets no list that is being read at that moment remember it, nor a copy that is being made', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const folder = temporaryFolder();
      cpSync(lively.folder, folder, { recursive: true });
      const { call } = programOn(folder);
      const { id } = lively;
      const looks = Array.from({ length: turn }, () => call('assessment.list', {}));
      const opened = call('assessment.open', { id }).catch(refusalOnly);
      const erased = call('assessment.eraseNow', { id });
      const later = [call('assessment.list', {}), call('assessment.open', { id }).catch(refusalOnly)];
      await Promise.all([...looks, opened, erased, ...later]);
      expect(tracesIn(folder, [...typed, id])).toEqual([]);
    }
  });

  test('waits for a copy that is being made, and takes it too', async () => {
    const folder = temporaryFolder();
    const { call } = programOn(folder);
    const { id } = (await call('assessment.create', newScan(company))).assessment;
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const real = createFileSystem();
    const store = createAssessmentStore({
      folder,
      codec: createScanFileCodec((text) => createHash('sha256').update(text).digest('hex')),
      now: () => new Date(),
      fileSystem: {
        ...real,
        makeFolder: async (path) => {
          await held;
          await real.makeFolder(path);
        },
      },
    });
    const loaded = store.load(id);
    const erased = store.erase(id);
    await Promise.race([erased, new Promise((resolve) => setTimeout(resolve, 300))]);
    goOn();
    await loaded;
    expect(await erased).toEqual({ ok: true, value: id });
    expect(tracesIn(folder, [company, id])).toEqual([]);
  });

  test('passes by what is no file, is too large or goes by itself', async () => {
    const folder = temporaryFolder();
    const real = createFileSystem();
    const codec = createScanFileCodec((text) => createHash('sha256').update(text).digest('hex'));
    const look: typeof real.look = async (path) => (path.endsWith('weg.iscan') ? null : real.look(path));
    const store = createAssessmentStore({
      folder,
      codec: { ...codec, maxBytes: 100_000 },
      now: () => new Date(0),
      fileSystem: { ...real, look },
    });
    const { call } = programOn(folder);
    const { assessment } = await call('assessment.create', newScan(company));
    const mention = `{"id": "${assessment.id}"}`;
    mkdirSync(join(folder, 'scans', 'een map'));
    writeFileSync(join(folder, 'scans', 'te groot.iscan'), mention.padEnd(100_001));
    writeFileSync(join(folder, 'scans', 'weg.iscan'), mention);
    writeFileSync(join(folder, 'scans', 'kopie.iscan'), mention);
    expect(await store.erase(assessment.id)).toEqual({ ok: true, value: assessment.id });
    expect(readdirSync(join(folder, 'scans')).toSorted()).toEqual(['een map', 'te groot.iscan', 'weg.iscan']);
  });

  test('takes a file of the trash that tells of no scan', async () => {
    const folder = temporaryFolder();
    const { call } = programOn(folder);
    await call('assessment.create', newScan(company));
    writeFileSync(join(folder, 'trash', 'wat is dit?.iscan'), sign);
    expect(await call('assessment.erase', { file: 'wat is dit?.iscan' })).toBeNull();
    expect(readdirSync(join(folder, 'trash'))).toEqual([]);
  });
});

/** That scan with a past of its own, in the list or (`file`) in the trash. */
async function lived(start: number) {
  const folder = temporaryFolder();
  cpSync(lively.folder, folder, { recursive: true });
  const { id } = lively;
  const clock = { at: Date.parse('2026-11-24T08:00:00.000Z') };
  const program = programOn(folder, () => new Date((clock.at += 11 * 60_000)));
  const chance = chanceOf(start);
  const acts = [
    () => program.call('assessment.open', { id }),
    () => program.call('response.note', { ...one(), question: questionId('STR2'), note }),
    () => program.call('assessment.list', {}),
    () => damage(folder, program, id),
    async () => program.call('assessment.restore', { file: await trashed(program, id) }),
    () => program.call('assessment.close', { id }),
    () => program.call('assessment.reopen', { id }),
  ];
  for (let step = 0; step < 12; step += 1) {
    await acts[Math.floor(chance() * acts.length)]?.().catch(refusalOnly);
  }
  await program
    .call('assessment.import', { file: `${company}.iscan`, bytes: utf8(company) })
    .catch(refusalOnly);
  await damage(folder, program, id);
  leaveBehind(folder, id);
  await program.call('assessment.list', {});
  rmSync(join(folder, 'list.json'), { force: true });
  await programOn(folder).call('assessment.list', {});
  const stays = chance() < 0.3 && start !== seed;
  const file = stays ? null : await trashed(program, id);
  if (!stays)
    cpSync(join(folder, 'scans', 'Kopie van scan.iscan'), join(folder, 'scans', `${id}.iscan.bak2`));
  return { folder, program, id, file };
}

async function fillIn({ call }: Program): Promise<void> {
  const { assessment } = await call('assessment.create', newScan(company));
  const { id } = assessment;
  Object.assign(lively, { id, response: assessment.responses[0]?.id });
  await call('assessment.setCompany', {
    id,
    company: { name: company, enterpriseNumber: number, region: 'VL', size: '10-49', sector: 'A34' },
  });
  const { variants } = await call('content.view', { language: 'nl' });
  for (const question of variants[0]?.questions ?? []) {
    await call('response.answer', { ...one(), question: questionId(question), answer: 1 });
  }
  await call('response.note', { ...one(), question: questionId('STR1'), note });
  await call('response.fact', { ...one(), fact: factId('F1'), options: [2] });
  const edits = { remark, ownAdvice: [{ id: 'own-1', text: advice }], leftOut: [] };
  await call('advice.edit', { id, edits });
  const { body } = await call('result.view', { id, language: 'nl' });
  const dimension = dimensionId((body.kind === 'full' ? body.advice[0]?.dimension : undefined) ?? 'STR');
  const step = { dimension, step: 'this-week', who, on: '2026-12-14', sign, done: false } as const;
  await call('plan.change', { id, step });
  await call('assessment.rename', { id, name: renamed });
}

function one() {
  return { id: lively.id, response: lively.response };
}

/** A bad sector in the last bytes; the next save keeps the damaged file aside, and those after it earlier versions. */
async function damage(folder: string, { call }: Program, id: string): Promise<void> {
  const rename = (sign: string) => call('assessment.rename', { id, name: `${renamed}${sign}` });
  await rename('?');
  await rename('!');
  const path = join(folder, 'scans', `${id}.iscan`);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, `${text.slice(0, -20)}${'\0'.repeat(20)}`);
  await call('assessment.open', { id });
  for (const sign of ['?', '!', '']) await rename(sign);
}

/** What a crash, a bad disk and a synchronising folder may leave of it. */
function leaveBehind(folder: string, id: string): void {
  const text = readFileSync(join(folder, 'scans', `${id}.iscan`), 'utf8');
  const places = [
    [`scans/.${id}.iscan.999999-0123456789ab.tmp`, `{"id":"${id}","name":"${halfWritten}`],
    [`scans/Kopie van scan.iscan`, text],
    [`quarantine/${id}.20261120T080000000Z.iscan`, text.slice(0, 9000)],
    ['quarantine/onbekend.iscan', text],
    ['.list.json.999999-0123456789ab.tmp', text],
  ] as const;
  mkdirSync(join(folder, 'quarantine'), { recursive: true });
  for (const [place, content] of places) writeFileSync(join(folder, place), content);
}

async function trashed({ call }: Program, id: string): Promise<string> {
  await call('assessment.trash', { id });
  const rows = await call('assessment.listTrash', {});
  const row = rows.find((other) => other.id === id);
  if (row === undefined) throw new Error(`not in the trash: ${id}`);
  return row.file;
}

type Program = ReturnType<typeof programOn>;

function programOn(dataFolder: string, now?: () => Date) {
  const { services, log } = compose({ dataFolder, writer: 'none', ...(now === undefined ? {} : { now }) });
  return {
    call: async <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> => {
      const outcome = await log.watched(method, () => dispatch(services, 'adviser', method, input));
      if (!outcome.ok) throw new Error(`${method}: ${JSON.stringify(outcome.failure)}`);
      return outcome.value;
    },
  };
}

function newScan(name: string): Input<'assessment.create'> {
  return {
    variant: variantId('general'),
    mode: 'full',
    filledBy: 'adviser',
    language: 'nl',
    company: { name },
  };
}

/** A closed scan cannot be noted in; anything else is a defect. */
function refusalOnly(error: unknown): void {
  if (!String(error).includes('"refused"')) throw error;
}
