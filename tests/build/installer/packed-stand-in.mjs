#!/usr/bin/env node
// Stands in for the installed program where there is no runtime of Electron: its own main, from `PACKED_MAIN`, on the
// stand-in, which says where its pages can be reached as Chromium says it.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const register = new URL('../../desktop/electron-stand-in/register.mjs', import.meta.url).href;
const parameters = process.argv.slice(2);
const profile =
  parameters.find((one) => one.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? '';
const said = join(profile, 'stand-in-profile', 'DevToolsActivePort');

// Of a start before this one.
rmSync(said, { force: true });
const child = spawn(process.execPath, ['--import', register, process.env.PACKED_MAIN, ...parameters], {
  stdio: 'inherit',
});
const looking = setInterval(() => {
  if (!existsSync(said)) return;
  const [port, path] = readFileSync(said, 'utf8').split('\n');
  if (path === undefined) return;
  process.stderr.write(`DevTools listening on ws://127.0.0.1:${port}${path}\n`);
  clearInterval(looking);
}, 50);
process.once('SIGTERM', () => child.kill('SIGTERM'));
child.once('close', (code) => process.exit(code ?? 1));
