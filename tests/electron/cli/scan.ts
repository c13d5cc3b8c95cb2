import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { startCli } from '../../../electron/cli/start-cli.ts';
import { compose } from '../../../electron/compose.ts';
import type { Machine } from '../../../electron/compose.ts';
import { parseOnce } from '../../parse-once.ts';
import { isLong } from '../../runs.ts';
import { responseFile } from '../../scans/responses.ts';
import type { ResponseFile } from '../../scans/responses.ts';

const program = fileURLToPath(new URL('../../../build/run.mjs', import.meta.url));

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/**
 * Runs a command in this folder: its own code on real files, without a process of its own, which takes a second of
 * every case. What needs one (`spawned`), and the whole of the long run, has it.
 */
export async function scan(
  folder: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  if (isLong || Object.keys(environment).length > 0) return spawned(folder, parameters, environment);
  let stdout = '';
  let stderr = '';
  const machines: Machine[] = [];
  const code = await startCli({
    compose: (places) => {
      const machine = compose({ ...places, parseYaml: parseOnce });
      machines.push(machine);
      return machine;
    },
    serve: () => Promise.reject(new Error('serving needs a process of its own')),
    argv: parameters,
    folder,
    now: new Date(),
    print: async (text) => void (stdout += text),
    complain: async (text) => void (stderr += text),
  });
  for (const { release } of machines) release();
  return { code, stdout, stderr };
}

/** Runs the command line for real, as `npm run scan` does, in this folder. */
export function spawned(
  folder: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...parameters], {
      // npm runs its scripts in the checkout and says in INIT_CWD where the command was typed.
      env: { ...process.env, INIT_CWD: folder, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A folder for one test, removed afterwards. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a response file; what is left out takes the least that is valid. */
export function writeResponse(folder: string, name: string, fields: ResponseFile = {}): void {
  writeFileSync(join(folder, name), JSON.stringify(responseFile(fields)));
}

/** Lines without their ends. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
