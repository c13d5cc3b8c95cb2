import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '../../../electron/compose.ts';
import type { UserFiles } from '../../../electron/compose.ts';
import { listPageFiles } from '../../../electron/page-files.ts';
import { startWeb } from '../../../electron/web/start-web.ts';
import type { WebHost, WebHostParts } from '../../../electron/web/start-web.ts';
import { parseOnce } from '../../parse-once.ts';

export type TestHost = WebHost & {
  readonly token: string;
  readonly downloads: string;
  readonly dataFolder: string;
  /** What the host asked the system to open, as `open /path`. */
  readonly opened: string[];
  readonly complaints: unknown[];
  readonly stop: () => Promise<void>;
};

/** A real host over small screens, with a downloads folder of its own. Nothing is really opened. */
export async function startTestHost(
  changes: Partial<WebHostParts> = {},
  userFiles: Partial<UserFiles> = {},
): Promise<TestHost> {
  const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-web-'));
  const [downloads, dataFolder, screens] = ['Downloads', 'data', 'screens'].map((name) => join(folder, name));
  if (downloads === undefined || dataFolder === undefined || screens === undefined) throw new Error('names');
  mkdirSync(dataFolder);
  mkdirSync(join(screens, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(screens, 'secret.key'), 'secret');
  writeFileSync(join(screens, 'index.html'), '<!doctype html><title>Innovatiescan</title>');
  writeFileSync(join(screens, 'assets', 'index-1.js'), 'export {};');
  const machine = compose({ dataFolder, parseYaml: parseOnce });
  const opened: string[] = [];
  const complaints: unknown[] = [];
  const started = await startWeb({
    services: machine.services,
    log: machine.log,
    userFiles: {
      ...machine.userFiles,
      downloadsFolder: async () => downloads,
      openOutside: async (what, path) => {
        opened.push(`${what} ${path}`);
        return true;
      },
      ...userFiles,
    },
    pageFiles: await listPageFiles(screens),
    dataFolder,
    port: 0,
    complain: (error) => complaints.push(error),
    ...changes,
  });
  if (!started.ok) throw new Error(JSON.stringify(started.problems));
  return {
    ...started.host,
    token: new URL(started.host.address).searchParams.get('token') ?? '',
    downloads,
    dataFolder,
    opened,
    complaints,
    stop: async () => {
      await started.host.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export type Reply = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly bytes: Uint8Array;
};

/** A request as typed: no header is added but Host, and the path is sent as it is. */
export function ask(
  host: WebHost,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = '',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: host.port, method, path, headers, agent: false },
      (reply) => {
        const parts: Buffer[] = [];
        reply.on('data', (part: Buffer) => parts.push(part));
        reply.on('end', () => {
          const bytes = Buffer.concat(parts);
          resolve({
            status: reply.statusCode ?? 0,
            headers: reply.headers,
            text: bytes.toString('utf8'),
            bytes,
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The headers of a call from our own page. */
export function ownHeaders(host: TestHost, type = 'application/json'): Record<string, string> {
  return {
    origin: `http://127.0.0.1:${String(host.port)}`,
    'content-type': type,
    'x-scan-token': host.token,
  };
}

/** Sends these bytes on a bare connection and gives all that comes back until it is closed. */
export function sendRaw(host: WebHost, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(host.port, '127.0.0.1', () => socket.write(text));
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')));
    socket.on('error', reject);
  });
}
