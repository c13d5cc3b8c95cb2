// The browser behind the windows, and everything that its pages ask of the network.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bareBrowser } from '../../bare-browser.mjs';
import { originOf, schemes, toMain } from './addresses.mjs';
import { fault, notImplemented } from './loud.mjs';

/** scheme → what the program gave to `protocol.handle` */
export const handlers = new Map();
/** Pages that we open ourselves; any other is a popup and never lives. */
export const expected = { pages: 0 };

/** `decide` says whether a frame may go there; `mayAsk` whether an address may be asked at all. */
export async function startChromium(userData, { decide, mayAsk }) {
  const profile = join(userData, 'stand-in-profile');
  const executablePath = process.env.STAND_IN_CHROMIUM;
  if (!executablePath) throw new Error('stand-in: STAND_IN_CHROMIUM does not name a Chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: false,
    viewport: null,
    acceptDownloads: false,
    serviceWorkers: 'block',
    locale: process.env.STAND_IN_LOCALE ?? 'nl-BE',
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      '--remote-debugging-port=0',
      '--remote-debugging-address=127.0.0.1',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      bareBrowser,
    ],
  });
  context.on('page', (page) => {
    if (expected.pages > 0) expected.pages--;
    else page.close().catch(() => {});
  });
  // alert and confirm are for the test; beforeunload is answered by its window.
  context.on('dialog', () => {});
  await context.route(
    () => true,
    (route) =>
      answer(route, { decide, mayAsk }).catch((error) => {
        // The page went away while it was still asking.
        if (!/has been closed/.test(String(error)))
          fault(`stand-in: a request could not be handled: ${error?.stack ?? error}`);
        return route.abort('failed').catch(() => {});
      }),
  );
  const port = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0];
  return { context, endpoint: `http://127.0.0.1:${port}` };
}

async function answer(route, { decide, mayAsk }) {
  const request = route.request();
  const url = toMain(request.url());
  if (request.isNavigationRequest() && !mayNavigate(request, url, decide)) return route.abort('aborted');
  const handler = handlers.get(url.slice(0, url.indexOf(':')));
  if (!mayAsk(url) || handler === undefined) return route.abort('blockedbyclient');
  const response = await ask(handler, request, url);
  if (response === null) return route.abort('failed');
  return route.fulfill({
    status: response.status,
    headers: await outHeaders(request, response),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

function mayNavigate(request, url, decide) {
  try {
    return decide(request.frame(), url);
  } catch {
    // A popup that is about to be closed has no frame yet.
    return false;
  }
}

async function ask(handler, request, url) {
  const headers = inHeaders(await request.allHeaders());
  const body = request.postDataBuffer() ?? undefined;
  try {
    const response = await handler(new Request(url, { method: request.method(), headers, body }));
    return response instanceof Response && response.type !== 'error' ? response : null;
  } catch (error) {
    process.stderr.write(`the handler for ${url} threw: ${error?.stack ?? error}\n`);
    return null;
  }
}

/** As they would be if the page stood under our own scheme. */
function inHeaders(given) {
  const headers = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === 'origin') headers[name] = originOf(toMain(value));
    else if (!name.startsWith(':')) headers[name] = name === 'referer' ? toMain(value) : value;
  }
  return headers;
}

async function outHeaders(request, response) {
  const headers = Object.fromEntries(response.headers);
  const policy = headers['content-security-policy'] ?? '';
  for (const scheme of schemes.keys()) {
    if (new RegExp(`(^|[\\s;])${scheme}:`).test(policy)) throw notImplemented(`'${scheme}:' in a policy`);
  }
  // playwright-core lets other origins read what we give; Chromium must refuse them instead.
  const { origin } = await request.allHeaders();
  if (origin && origin !== new URL(request.url()).origin && !('access-control-allow-origin' in headers)) {
    headers['access-control-allow-origin'] = 'https://refused.invalid';
  }
  return headers;
}
