import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWeb } from '../../../electron/web/start-web.ts';
import { compose } from '../../../electron/compose.ts';
import { ask, ownHeaders, sendRaw, startTestHost } from './web-host.ts';
import type { TestHost } from './web-host.ts';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost({ limits: { mostBytes: 100_000, requestMs: 1000 } });
});
afterAll(() => host.stop());

const call = '/api/content.check';

test('a body of exactly the limit is read, and one byte more is refused', async () => {
  const fits = `{"date":null}${' '.repeat(100_000 - 13)}`;
  expect((await ask(host, 'POST', call, ownHeaders(host), fits)).status).toBe(200);
  expect((await ask(host, 'POST', call, ownHeaders(host), `${fits} `)).status).toBe(413);
});

test('the usual limit is 20 MB', async () => {
  const usual = await startTestHost();
  const body = Buffer.alloc(20_000_001, 32);
  expect((await ask(usual, 'POST', call, ownHeaders(usual), body)).status).toBe(413);
  await usual.stop();
});

test('a length that is announced is refused before a byte of it has come', async () => {
  const started = performance.now();
  const reply = await sendRaw(host, `${headOf('Content-Length: 999999999999')}\r\n\r\n`);
  expect(reply).toMatch(/^HTTP\/1\.1 413 /u);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('a body without a length is refused when it grows too large', async () => {
  const piece = `4000\r\n${' '.repeat(0x4000)}\r\n`;
  const reply = await sendRaw(
    host,
    `${headOf('Transfer-Encoding: chunked')}\r\n\r\n${piece.repeat(10)}0\r\n\r\n`,
  );
  expect(reply).toMatch(/^HTTP\/1\.1 413 /u);
});

test('a stranger is refused before his body is read', async () => {
  const headers = { ...ownHeaders(host), 'x-scan-token': 'wrong' };
  expect((await ask(host, 'POST', call, headers, Buffer.alloc(5_000_000, 32))).status).toBe(403);
});

test('whoever sends too slowly is cut off, in the head as in the body', async () => {
  const inBody = sendRaw(host, `${headOf('Content-Length: 100')}\r\n\r\n{"date"`);
  const inHead = sendRaw(host, `POST ${call} HTTP/1.1\r\nHost: 127`);
  expect(await inBody).toMatch(/^HTTP\/1\.1 408 /u);
  expect(await inHead).toMatch(/^HTTP\/1\.1 408 /u);
});

test('a head that is too large is refused', async () => {
  const reply = await sendRaw(host, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`);
  expect(reply).toMatch(/^HTTP\/1\.1 431 /u);
});

test('whoever goes away halfway leaves no trace, and the next one is answered', async () => {
  await new Promise<void>((resolve) => {
    const socket = connect(host.port, '127.0.0.1', () => {
      socket.write(`${headOf('Content-Length: 100')}\r\n\r\n{"date"`, () => {
        socket.destroy();
        setTimeout(resolve, 100);
      });
    });
  });
  expect((await ask(host, 'POST', call, ownHeaders(host), '{"date":null}')).status).toBe(200);
  expect(host.complaints).toEqual([]);
});

test('a defect is 500 without its message, and is told to whoever runs the program', async () => {
  const { services } = compose({ dataFolder: host.dataFolder });
  const broken = await startTestHost({
    services: { ...services, 'content.check': () => Promise.reject(new Error('the disk ate it')) },
  });
  const reply = await ask(broken, 'POST', call, ownHeaders(broken), '{"date":null}');
  expect(reply.status).toBe(500);
  expect(reply.text).not.toContain('disk');
  expect(String(broken.complaints[0])).toContain('the disk ate it');
  await broken.stop();
});

test('a port that is taken is a refusal', async () => {
  const { services, userFiles, log } = compose({ dataFolder: host.dataFolder });
  const parts = {
    services,
    userFiles,
    log,
    pageFiles: new Map(),
    dataFolder: '/',
    complain: () => undefined,
  };
  expect(await startWeb({ ...parts, port: host.port })).toMatchObject({
    ok: false,
    problems: [{ place: '--port', code: 'port-in-use', values: { port: String(host.port) } }],
  });
});

test('after its end it answers no more', async () => {
  const ended = await startTestHost();
  await ended.stop();
  await expect(ask(ended, 'GET', '/')).rejects.toThrow('ECONNREFUSED');
});

function headOf(length: string): string {
  return [
    `POST ${call} HTTP/1.1`,
    `Host: 127.0.0.1:${String(host.port)}`,
    ...Object.entries(ownHeaders(host)).map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
    length,
  ].join('\r\n');
}
