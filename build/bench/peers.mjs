import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'peers');

/** Loads a peer from the bench's own folder; the product never sees it. */
export const requirePeer = createRequire(join(folder, 'package.json'));

/** Installs the exact versions of `peers/package.json` when they are not there yet. */
export function installPeers() {
  if (Object.entries(wantedVersions()).every(([name, version]) => versionOf(name) === version)) return;
  process.stderr.write('installing the peers of the bench …\n');
  const arguments_ = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const options = { cwd: folder, stdio: ['ignore', 2, 2] };
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...arguments_], options)
    : spawnSync('npm', arguments_, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`npm ci in ${folder} ended with ${done.status ?? done.signal}`);
}

/** The version that is installed, or `null`. */
export function versionOf(name) {
  const file = join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}

function wantedVersions() {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies;
}
