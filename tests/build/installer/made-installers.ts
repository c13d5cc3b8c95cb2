import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractAll } from '@electron/asar';
import { expect } from 'vitest';
import { prepare } from '../../../build/prepare.mjs';
import { withoutNetwork } from '../../../build/without-network.mjs';
import { writeStubRuntime } from './stub-runtime.ts';

export const checkout = fileURLToPath(new URL('../../../', import.meta.url));
/** Where a test may leave more. */
export const root = mkdtempSync(join(tmpdir(), 'innovatiescan-dist-'));
export const installers = join(root, 'installers');
export const recorded = join(root, 'recorded');
export const linux = join(installers, 'linux-unpacked');
export const windows = join(installers, 'win-unpacked');
export const archive = join(linux, 'resources', 'app.asar');
/** The packed program, unpacked again. */
export const program = join(root, 'program');

/** For Linux and for Windows, on stub runtimes. */
export function makeInstallers(): void {
  prepare({ screens: true, window: true });
  makeInstaller(writeStubRuntime(join(root, 'linux'), 'linux'), ['--linux', 'dir', 'deb', '--x64']);
  makeInstaller(writeStubRuntime(join(root, 'windows'), 'windows'), ['--win', 'dir', '--x64']);
  extractAll(archive, program);
}

export function removeInstallers(): void {
  rmSync(root, { recursive: true, force: true });
}

/** As somebody would on a machine without a network; what is missing there must not be asked for. */
function makeInstaller(runtime: string, parameters: readonly string[]): void {
  const command = [process.execPath, join(checkout, 'build', 'dist.mjs'), ...parameters] as const;
  const [file, ...given] = withoutNetwork(command) ?? command;
  const ended = spawnSync(file, given, {
    encoding: 'utf8',
    env: {
      ...process.env,
      ELECTRON_OVERRIDE_DIST_PATH: runtime,
      SCAN_INSTALLERS: installers,
      SCAN_HOMEPAGE: 'https://example.invalid/',
      SCAN_MAINTAINER: 'Wij <wij@example.invalid>',
      CUSTOM_FPM_PATH: fileURLToPath(new URL('fpm-recorder.mjs', import.meta.url)),
      FPM_RECORD: recorded,
    },
  });
  expect(ended.status, ended.stdout + ended.stderr).toBe(0);
}

/** With `/`, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}
