import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Problem } from '../../scans/services/api.ts';
import type { Machine } from '../compose.ts';
import type { PageFiles } from '../page-files.ts';
import { pageHeaders } from '../page-headers.ts';
import { createAbilities } from './abilities.ts';
import { createToken } from './access.ts';
import { answerRequest } from './answer-request.ts';
import type { Site } from './answer-request.ts';
import { refuse } from './answer.ts';
import type { Answer } from './answer.ts';
import { createPapers } from './papers.ts';

export type WebHostParts = Pick<Machine, 'services' | 'userFiles' | 'log'> & {
  readonly pageFiles: PageFiles;
  /** Absolute; shown to the user on request. */
  readonly dataFolder: string;
  /** 0: any free one. */
  readonly port: number;
  /** A defect: what happened while answering, as an error. */
  readonly complain: (error: unknown) => void;
  readonly token?: string;
  readonly limits?: Limits;
};

/** `requestMs`: for a whole request to come in. */
export type Limits = { readonly mostBytes: number; readonly requestMs: number };

export type WebHost = {
  /** With the token in it: whoever knows it has the scans. */
  readonly address: string;
  readonly port: number;
  /** Also ends the connections that are open. */
  readonly close: () => Promise<void>;
};

export type StartedWeb =
  | { readonly ok: true; readonly host: WebHost }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const usualLimits: Limits = { mostBytes: 20_000_000, requestMs: 30_000 };
/** How long a refused sender may go on before the connection is cut, so that he can read why. */
const drainMs = 2000;

/** The screens for a browser on this machine: 127.0.0.1 and nothing else. Refused where the port is not free. */
export async function startWeb(parts: WebHostParts): Promise<StartedWeb> {
  const { mostBytes, requestMs } = parts.limits ?? usualLimits;
  const token = parts.token ?? createToken();
  const server = createServer({
    requestTimeout: requestMs,
    headersTimeout: Math.min(requestMs, 10_000),
    connectionsCheckingInterval: Math.min(requestMs, 1000),
    maxHeaderSize: 16_384,
  });
  server.maxConnections = 128;
  const started = await listen(server, parts.port);
  if (!started.ok) return started;
  const { port } = started;
  const site: Site = {
    services: parts.services,
    log: parts.log,
    pageFiles: parts.pageFiles,
    abilities: createAbilities(parts, parts.dataFolder),
    papers: createPapers(),
    token,
    port,
    mostBytes,
  };
  server.on('request', (request, response) => {
    void answer(request, response, site, parts.complain);
  });
  return {
    ok: true,
    host: {
      address: `http://127.0.0.1:${String(port)}/?token=${token}`,
      port,
      close: () => close(server),
    },
  };
}

function listen(
  server: Server,
  port: number,
): Promise<{ readonly ok: true; readonly port: number } | Extract<StartedWeb, { ok: false }>> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === undefined) reject(error);
      else resolve({ ok: false, problems: [portProblem(port, error.code)] });
    });
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address();
      resolve({ ok: true, port: typeof address === 'object' && address !== null ? address.port : port });
    });
  });
}

function portProblem(port: number, reason: string): Problem {
  const code = reason === 'EADDRINUSE' ? 'port-in-use' : 'port-refused';
  return { file: '', place: '--port', code, values: { port: String(port), reason } };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  complain: (error: unknown) => void,
): Promise<void> {
  try {
    send(request, response, await answerRequest(request, site));
  } catch (error) {
    if (request.destroyed && !request.complete) return;
    complain(error);
    if (!response.headersSent) send(request, response, refuse(500, 'defect'));
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, body, headers }: Answer,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    ...pageHeaders,
    'cache-control': 'no-store',
    'content-type': type,
    'content-length': bytes.length,
    ...(request.complete ? {} : { connection: 'close' }),
    ...headers,
  });
  if (request.complete) response.end(bytes);
  else sendBeforeItsEnd(request, response, bytes);
}

/** Ending now would cut the line while the sender still writes, and he would never read the answer. */
function sendBeforeItsEnd(request: IncomingMessage, response: ServerResponse, bytes: Uint8Array): void {
  response.write(bytes);
  const end = (): void => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, drainMs);
  request.once('end', end);
  request.once('close', end);
  request.resume();
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
