import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { linesOf, spawned as scan, testFolder } from './scan.ts';

const program = fileURLToPath(new URL('../../../build/run.mjs', import.meta.url));

type Served = { readonly line: string; readonly child: ChildProcess; readonly ended: Promise<number | null> };

/** Starts `serve` for real and waits for its line. */
function serve(folder: string, parameters: readonly string[] = []): Promise<Served> {
  const child = spawn(process.execPath, [program, 'serve', ...parameters], {
    env: { ...process.env, INIT_CWD: folder, SCAN_DATA: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('\n')) resolve({ line: said, child, ended });
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => reject(new Error(text)));
    void ended.then((code) => reject(new Error(`ended with ${String(code)}`)));
  });
}

/** A second one: its address, and what it says on standard error before that. */
function serveBeside(folder: string): Promise<{ readonly line: string; readonly said: string }> {
  const child = spawn(process.execPath, [program, 'serve', '--language', 'en'], {
    env: { ...process.env, INIT_CWD: folder, SCAN_DATA: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (line: string) => resolve({ line, said }));
    child.once('close', (code) => reject(new Error(`ended with ${String(code)}: ${said}`)));
  });
}

/** The codes of what stands in the way of keeping anything. */
async function inTheWay(line: string): Promise<readonly string[]> {
  const { origin, searchParams } = new URL(line.trim());
  const reply = await fetch(`${origin}/api/app.tryFolder`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', 'x-scan-token': searchParams.get('token') ?? '' },
    body: '{}',
  });
  return [...(await reply.text()).matchAll(/"code":"([^"]+)"/gu)].map(([, code]) => code ?? '');
}

describe('serve', () => {
  test('prints one address that answers by itself, until it is ended', async () => {
    const folder = testFolder();
    const { line, child, ended } = await serve(folder);
    expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\S+\n$/u);
    const reply = await fetch(line.trim(), { redirect: 'error' });
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain('<div id="root">');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await expect(fetch(line.trim())).rejects.toThrow('fetch failed');
  });

  test('serves every file that the page names', async () => {
    const { line } = await serve(testFolder());
    const page = await (await fetch(line.trim())).text();
    const names = [...page.matchAll(/(?:src|href)="\.(\/[^"]+)"/gu)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect((await fetch(new URL(name, line.trim()))).status, name).toBe(200);
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/u);
  });

  test('makes the data folder that is named, on the port that is named', async () => {
    const folder = testFolder();
    const port = String(await freePort());
    const { line } = await serve(folder, ['--port', port, '--data', 'new/folder']);
    expect(line).toContain(`http://127.0.0.1:${port}/`);
    expect(statSync(join(folder, 'new', 'folder')).isDirectory()).toBe(true);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test('is refused where the port is in use', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    onTestFinished(() => void server.close());
    const folder = testFolder();
    const ran = await scan(folder, ['serve', '--port', String(port), '--data', 'd', '--language', 'en']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(linesOf(ran.stderr)).toEqual([
      `scan: --port: Port ${String(port)} is already in use: choose another one, or leave the option out.`,
    ]);
  });

  test.each(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    'beside another one says who writes there, and writes itself once that one ended by %s',
    async (signal) => {
      const folder = testFolder();
      const first = await serve(folder);
      const lock = join(folder, 'data', 'writer.lock');
      expect(existsSync(lock)).toBe(true);
      const second = await serveBeside(folder);
      expect(linesOf(second.said)).toEqual([
        expect.stringMatching(/^.+data: file: Another window of the program saves in this folder, on /u),
      ]);
      expect(await inTheWay(second.line)).toEqual(['folder-in-use-by']);
      first.child.kill(signal);
      await first.ended.catch(() => undefined);
      expect(existsSync(lock)).toBe(signal === 'SIGKILL');
      expect(await inTheWay(second.line)).toEqual([]);
    },
  );

  test.each(['0', '65536', '80a', '-1', '1.5', '0x50', '٣'])('is refused for the port %s', async (port) => {
    const folder = testFolder();
    const ran = await scan(folder, ['serve', `--port=${port}`, '--data', 'd', '--language', 'en']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(linesOf(ran.stderr)).toEqual([
      `scan: --port: “${port}” is not a port: choose a whole number from 1 to 65535, or leave the option out.`,
    ]);
    expect(existsSync(join(folder, 'd'))).toBe(false);
  });

  test('is refused where nothing can be kept', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'file'), '');
    for (const data of ['file', 'file/deeper', '/proc/innovatiescan']) {
      const ran = await scan(folder, ['serve', '--data', data]);
      expect(ran).toMatchObject({ code: 1, stdout: '' });
      expect(linesOf(ran.stderr)).toHaveLength(1);
      expect(ran.stderr).toContain(`${data}: bestand: `);
    }
  });

  test('takes no names and no other options', async () => {
    const ran = await scan(testFolder(), ['serve', 'a.json', '--paper', 'kern']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(linesOf(ran.stderr)).toHaveLength(2);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
