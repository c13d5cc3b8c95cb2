// Do the tests notice? `node tests/electron/desktop/undo.mjs [number of an item]`: every way in `checklist.mjs` to undo
// an item of Electron's checklist is done in a copy of the sources, and the test that is named with it must then fail.
// One that no test notices ends this with 1. Prints a row per way: item, how it was undone, the test, what it said.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkout } from '../../../build/prepare.mjs';
import { checklist } from './checklist.mjs';

const wanted = process.argv.slice(2).map(Number);
const items = checklist.filter(({ number }) => wanted.length === 0 || wanted.includes(number));
const copy = copySources();
try {
  process.exitCode = isQuiet() && undoAll() ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** A test that fails on the sources as they are notices nothing. */
function isQuiet() {
  const all = items.flatMap(({ undone }) => undone.map(({ noticed }) => noticed));
  const names = [...new Set(all.map(([, name]) => name))];
  const { failed, said } = run([...new Set(all.map(([file]) => file))], names.map(asPattern).join('|'));
  if (failed) process.stdout.write(`The tests fail on the sources as they are:\n${said}\n`);
  return !failed;
}

function undoAll() {
  let isAllNoticed = true;
  for (const { number, undone } of items) {
    for (const one of undone) {
      const { failed, said } = undo(one);
      const why = /^\s*(?:→ )?((?:\w*Error): .*)$/mu.exec(said)?.[1] ?? 'nothing failed';
      const [file, name] = one.noticed;
      const row = [String(number), one.how, `${file}: ${name}`, why.slice(0, 110)];
      process.stdout.write(`${failed ? 'ok' : '!!'} | ${row.join(' | ')}\n`);
      isAllNoticed &&= failed;
    }
  }
  return isAllNoticed;
}

function undo({ file, from, to, noticed: [test, name] }) {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  const parts = source.split(from);
  if (parts.length !== 2) throw new Error(`${file}: ${parts.length - 1} places with ${from}`);
  writeFileSync(path, parts.join(to));
  const ran = run([test], asPattern(name));
  writeFileSync(path, source);
  return ran;
}

/** What stands for a value in the name of a test is any text. */
function asPattern(name) {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(/%[sj]/gu, '.*');
}

function run(files, pattern) {
  // What needs the built program gets it beforehand, however long that takes here.
  if (files.some((file) => file.startsWith('tests/desktop/'))) build();
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const config = join('tests', 'vitest.config.ts');
  const ended = spawnSync(process.execPath, [vitest, 'run', '--config', config, ...files, '-t', pattern], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const said = `${ended.stdout}${ended.stderr}`;
  const failed = /Tests\s+.*\d+ failed/u.test(said);
  if (!failed && ended.status !== 0) return { failed: /Test Files\s+.*\d+ failed/u.test(said), said };
  return { failed, said };
}

function build() {
  const code = `(await import('./build/prepare.mjs')).prepare({ screens: true, window: true })`;
  spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: copy, stdio: 'ignore' });
}

function copySources() {
  const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-undo-'));
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  for (const file of listed.stdout.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(checkout, file), join(folder, file));
  }
  symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
