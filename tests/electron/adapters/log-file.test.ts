import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLog } from '../../../electron/adapters/log-file.ts';
import type { Log } from '../../../electron/adapters/log-file.ts';
import { api } from '../../../scans/services/api.ts';
import { dispatch } from '../../../scans/services/dispatch.ts';
import { machineWithScan } from '../../scans/services/machine.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { utf8 } from '../../../scans/services/utf8.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const at = new Date('2026-11-29T06:40:00.000Z');

function logIn(folder: string, maxBytes?: number): Log {
  const head = async (): Promise<readonly string[]> => ['Innovatiescan 0.1.0'];
  return createLog({
    folder,
    root,
    now: () => at,
    head,
    isCall: (name) => Object.hasOwn(api, name),
    ...(maxBytes === undefined ? {} : { maxBytes }),
  });
}

describe('the log', () => {
  test('holds a moment, the call, codes, the class of an error and where it arose', async () => {
    const folder = temporaryFolder();
    const log = logIn(folder);
    await log.watched('assessment.open', async () => ({
      ok: false,
      failure: {
        code: 'refused',
        problems: [{ file: 'geheim.iscan', place: 'x', code: 'disk-full', values: { a: 'geheim' } }],
      },
    }));
    const failing = log.watched('report.make', () => Promise.reject(new TypeError('geheim')));
    log.defect(await failing.catch((error: unknown) => error));
    const [head, refused, defect, ...more] = (await log.text()).split('\n');
    expect(head).toBe('Innovatiescan 0.1.0');
    expect(refused).toBe('2026-11-29T06:40:00.000Z  refused  assessment.open  refused disk-full');
    expect(defect).toMatch(
      /^2026-11-29T06:40:00\.000Z {2}defect {2}report\.make {2}TypeError {2}tests\/electron\/adapters\/log-file\.test\.ts:\d+:\d+/u,
    );
    expect(more).toEqual(['']);
    expect(readFileSync(join(folder, 'log.txt'), 'utf8')).toBe(`${String(refused)}\n${String(defect)}\n`);
  });

  test('leaves no trace while all goes well', async () => {
    const folder = temporaryFolder();
    const log = logIn(folder);
    await log.watched('app.start', async () => ({ ok: true, value: 1 }));
    expect(await log.text()).toBe('Innovatiescan 0.1.0\n');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('makes no folder, and is there all the same', async () => {
    const folder = join(temporaryFolder(), 'pulled-out');
    const log = logIn(folder);
    log.defect(new Error('x'));
    expect(await log.text()).toContain('defect');
    expect(existsSync(folder)).toBe(false);
    mkdirSync(folder);
    log.defect(new RangeError('x'));
    const text = await log.text();
    expect(text.match(/defect/gu)).toHaveLength(2);
    expect(readFileSync(join(folder, 'log.txt'), 'utf8').match(/defect/gu)).toHaveLength(2);
  });

  test('does not grow for ever', async () => {
    const folder = temporaryFolder();
    const log = logIn(folder, 2000);
    for (let turn = 0; turn < 300; turn += 1) {
      log.defect(new Error('x'));
      if (turn % 20 === 0) await log.text();
    }
    await log.text();
    expect(readdirSync(folder).toSorted()).toEqual(['log-before.txt', 'log.txt']);
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000);
  });

  test('is for this user alone', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    logIn(folder).defect(new Error('x'));
    const log = logIn(folder);
    log.defect(new Error('x'));
    await log.text();
    expect(statSync(join(folder, 'log.txt')).mode & 0o077).toBe(0);
  });
});

test('nothing that anybody typed is ever in it', async () => {
  const { machine, assessment } = await machineWithScan();
  const folder = temporaryFolder();
  const log = logIn(folder);
  const sentinels: string[] = [];
  const sentinel = (): string => {
    const text = `sentinel${String(sentinels.length)}x`;
    sentinels.push(text);
    return text;
  };
  const ask = async (call: string, input: unknown): Promise<void> => {
    await log
      .watched(call, () => dispatch(machine.services, 'adviser', call, input))
      .catch((error: unknown) => log.defect(error));
  };
  for (const method of Object.keys(api)) {
    await ask(method, { [sentinel()]: sentinel(), id: sentinel() });
    await ask(method, { id: assessment.id, text: sentinel(), file: `/home/${sentinel()}.iscan` });
  }
  await ask(sentinel(), {});
  const text = JSON.stringify({ format: sentinel(), company: { name: sentinel() }, [sentinel()]: 1 });
  await ask('assessment.import', { file: `${sentinel()}.iscan`, bytes: utf8(text) });
  await ask('assessment.import', { file: `${sentinel()}.iscan`, bytes: utf8(sentinel()) });
  for (const error of hostileErrors(sentinel)) log.defect(error);
  expect(sentinels.length).toBeGreaterThanOrEqual(200);

  const written = await log.text();
  expect(written.split('\n').length).toBeGreaterThan(60);
  expect(sentinels.filter((secret) => written.includes(secret))).toEqual([]);
  expect(written).not.toContain(assessment.id);
  expect(written).not.toContain('/home/');
});

/** Errors that carry words in every part of theirs. */
function hostileErrors(sentinel: () => string): readonly unknown[] {
  const named = new Error(sentinel());
  named.name = `${sentinel()} x`;
  const coded = Object.assign(new Error(sentinel()), { code: sentinel(), path: sentinel() });
  const told = new Error(`${sentinel()}\n    at ${sentinel()} (${root}/${sentinel()}.js:1:1)`);
  const stacked = new Error('x');
  stacked.stack = `Error: x\n    at ${sentinel()} (/home/${sentinel()}/a.js:1:1)\n    at ${sentinel()}`;
  return [named, coded, told, stacked, new Error(sentinel(), { cause: sentinel() }), sentinel(), null];
}
