import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/page-headers.ts';
import { ask, ownHeaders, sendRaw, startTestHost } from './web-host.ts';
import { climbingPaths } from '../climbing-paths.ts';
import type { TestHost } from './web-host.ts';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
});
afterAll(() => host.stop());

const call = '/api/content.check';
const input = '{"date":null}';
const page = (): string => `/?token=${host.token}`;

describe('the page', () => {
  test('answers 200 itself at the address that is printed, without a redirect', async () => {
    const reply = await fetch(host.address, { redirect: 'error' });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await reply.text()).toContain('<title>Innovatiescan</title>');
    expect(host.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}$/u);
  });

  test('comes under localhost too', async () => {
    const headers = { host: `localhost:${String(host.port)}` };
    expect((await ask(host, 'GET', page(), headers)).status).toBe(200);
  });

  test.each(['/', '/?token=', '/?token=wrong', '/?Token=x', `/?token=${'a'.repeat(32)}`, '/?token[]=x'])(
    'is refused without the token: %s',
    async (path) => {
      const reply = await ask(host, 'GET', path);
      expect(reply.status).toBe(403);
      expect(reply.text).not.toContain(host.token);
    },
  );

  test('gives its files to whoever may ask, and lets the browser keep them', async () => {
    const reply = await ask(host, 'GET', '/assets/index-1.js');
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(reply.headers['cache-control']).toContain('immutable');
  });

  test.each(['/secret.key', '/index.html', '/assets', '/assets/', '/favicon.ico', '/assets/index-1.js/'])(
    'has no %s',
    async (path) => {
      expect((await ask(host, 'GET', path)).status).toBe(404);
    },
  );
});

describe('every answer carries the policy', () => {
  test.each([
    ['the page', 'GET', (): string => page()],
    ['a file', 'GET', (): string => '/assets/index-1.js'],
    ['a refusal', 'GET', (): string => '/nowhere'],
    ['a call', 'POST', (): string => call],
  ] as const)('%s', async (_what, method, path) => {
    const body = method === 'POST' ? input : '';
    const { headers } = await ask(host, method, path(), ownHeaders(host), body);
    expect(headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).not.toHaveProperty('set-cookie');
  });

  test('the policy starts from nothing, and asks for trusted types', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none';/u);
    expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/u);
  });

  test('calls are kept nowhere', async () => {
    const { headers } = await ask(host, 'POST', call, ownHeaders(host), input);
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('a call from our own page', () => {
  test('is answered', async () => {
    const reply = await ask(host, 'POST', call, ownHeaders(host), input);
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.text)).toMatchObject({ ok: true, value: { problems: [] } });
  });

  test.each([
    ['not-found', 404, '/api/no.such.method', '{}'],
    ['not-found', 404, '/api/__proto__', '{}'],
    ['not-found', 404, '/api/constructor', '{}'],
    ['not-found', 404, '/api/', '{}'],
    ['not-found', 404, '/api/content%2echeck', input],
    ['invalid-input', 400, call, '{}'],
    ['invalid-input', 400, call, '[]'],
    ['invalid-input', 400, call, '{"date":null,"more":1}'],
    ['invalid-input', 400, call, '{"date":null,"__proto__":{"a":1}}'],
    ['refused', 422, '/api/response.score', '{"file":"a.json","text":"{}"}'],
  ])('the product refuses it as %s (%i): %s %s', async (code, status, path, body) => {
    const reply = await ask(host, 'POST', path, ownHeaders(host), body);
    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(reply.text)).toMatchObject({ ok: false, failure: { code } });
  });

  test.each([
    ['not JSON', 400, 'application/json', '{"date":'],
    ['not UTF-8', 400, 'application/json', Uint8Array.from([123, 34, 255, 34, 125])],
    ['a form', 415, 'application/x-www-form-urlencoded', 'date=1'],
    ['plain text', 415, 'text/plain', input],
    ['no type at all', 415, '', input],
    ['bytes', 404, 'application/octet-stream', input],
  ])('%s is refused with %i', async (_what, status, type, body) => {
    expect((await ask(host, 'POST', call, ownHeaders(host, type), body)).status).toBe(status);
  });

  test.each(['/host/', '/host/delete', '/host/save', '/host/__proto__', '/host/../api/content.check'])(
    'there is no %s for JSON',
    async (path) => {
      expect((await ask(host, 'POST', path, ownHeaders(host), '{}')).status).toBe(404);
    },
  );
});

describe('somebody else', () => {
  const hosts = [
    'evil.example',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:1',
    'LOCALHOST:1',
    '[::1]:1',
    '0.0.0.0:1',
  ];
  test.each([...hosts, '127.0.0.1.evil.example', '127.1', '2130706433', ' '])(
    'with Host %j gets nothing',
    async (name) => {
      const headers = { ...ownHeaders(host), host: name };
      for (const reply of [
        await ask(host, 'POST', call, headers, input),
        await ask(host, 'GET', page(), { host: name }),
        await ask(host, 'GET', '/assets/index-1.js', { host: name }),
      ]) {
        expect([400, 403]).toContain(reply.status);
      }
    },
  );

  test.each([
    'null',
    'http://evil.example',
    'https://127.0.0.1',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'http://127.0.0.1.evil.example',
    'file://',
    '',
  ])('with Origin %j gets nothing', async (origin) => {
    const headers = { ...ownHeaders(host), origin };
    expect((await ask(host, 'POST', call, headers, input)).status).toBe(403);
    expect((await ask(host, 'GET', page(), { origin })).status).toBe(403);
  });

  test('with the right Host but the Origin of the other name gets nothing', async () => {
    const headers = { ...ownHeaders(host), origin: `http://localhost:${String(host.port)}` };
    expect((await ask(host, 'POST', call, headers, input)).status).toBe(403);
  });

  test('without an Origin gets the page only', async () => {
    const { origin: _origin, ...headers } = ownHeaders(host);
    expect((await ask(host, 'POST', call, headers, input)).status).toBe(403);
    expect((await ask(host, 'GET', page())).status).toBe(200);
  });

  test.each(['cross-site', 'same-site', 'unknown'])('coming from a %s page gets nothing', async (site) => {
    const headers = { 'sec-fetch-site': site };
    expect((await ask(host, 'GET', page(), headers)).status).toBe(403);
    expect((await ask(host, 'POST', call, { ...ownHeaders(host), ...headers }, input)).status).toBe(403);
  });

  test.each(['', 'wrong', 'a'.repeat(32), 'a'.repeat(5000)])(
    'with the token %j gets nothing',
    async (token) => {
      const headers = { ...ownHeaders(host), 'x-scan-token': token };
      expect((await ask(host, 'POST', call, headers, input)).status).toBe(403);
    },
  );

  test('without a token gets nothing, nor with one in the address alone', async () => {
    const { 'x-scan-token': _token, ...headers } = ownHeaders(host);
    expect((await ask(host, 'POST', call, headers, input)).status).toBe(403);
    expect((await ask(host, 'POST', `${call}?token=${host.token}`, headers, input)).status).toBe(403);
  });

  test('with any other method gets nothing', async () => {
    const methods = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'];
    for (const method of methods) {
      expect((await ask(host, method, page(), ownHeaders(host))).status).toBe(405);
      expect((await ask(host, method, call, ownHeaders(host))).status).toBe(405);
    }
    expect((await ask(host, 'GET', call, ownHeaders(host))).status).toBe(405);
    expect((await ask(host, 'POST', page(), ownHeaders(host), input)).status).toBe(405);
  });

  test('asking for a whole address, or for nothing that is one, gets nothing', async () => {
    const hostLine = `Host: 127.0.0.1:${String(host.port)}`;
    for (const target of [
      `http://127.0.0.1:${String(host.port)}/assets/index-1.js`,
      '*',
      'assets/index-1.js',
    ]) {
      const reply = await sendRaw(host, `GET ${target} HTTP/1.1\r\n${hostLine}\r\nConnection: close\r\n\r\n`);
      expect(reply).toMatch(/^HTTP\/1\.1 40[04] /u);
    }
    const noHost = await sendRaw(host, 'GET / HTTP/1.0\r\n\r\n');
    expect(noHost).toMatch(/^HTTP\/1\.1 403 /u);
  });

  test('cannot keep a copy of the secret by any way of writing a path', async () => {
    const tries = traversals();
    expect(tries.length).toBeGreaterThanOrEqual(200);
    for (const path of tries) {
      const reply = await ask(host, 'GET', path);
      expect([400, 403, 404], path).toContain(reply.status);
      expect(reply.text, path).not.toContain('secret\n');
      expect(reply.text, path).not.toBe('secret');
    }
  });
});

describe('the line', () => {
  test('listens on 127.0.0.1 alone', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ address }) => address !== '127.0.0.1')
      .map(({ address, family, scopeid }) =>
        family === 'IPv6' && scopeid !== undefined && scopeid > 0 ? null : address,
      )
      .filter((address) => address !== null);
    for (const address of new Set([...others, '127.0.0.2', '::1'])) {
      expect(await canConnect(address), address).toBe(false);
    }
    expect(await canConnect('127.0.0.1')).toBe(true);
  });

  test('nothing of all this was a defect', () => {
    expect(host.complaints).toEqual([]);
  });
});

/** Only ever this machine: its own addresses. */
function canConnect(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port: host.port, timeout: 1000 });
    const ended = (connected: boolean): void => {
      socket.destroy();
      resolve(connected);
    };
    socket.on('connect', () => ended(true));
    socket.on('error', () => ended(false));
    socket.on('timeout', () => ended(false));
  });
}

/** Up, in every spelling we know, to files that lie beside and above the screens. */
function traversals(): readonly string[] {
  const paths = climbingPaths();
  const others = ['/etc/passwd', '/%2fetc/passwd', '//etc/passwd', '/file:///etc/passwd', '/C:/secret.txt'];
  const deep = [1, 2, 3, 5, 8].map((depth) => `/${'../'.repeat(depth)}etc/passwd`);
  return [...paths, ...others, ...deep, '/secret.key%00.js', '/secret.key?x.js', '/assets/index-1.js%00'];
}
