import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createOpenAddress } from '../../electron/known-addresses.ts';
import { compose } from '../../electron/compose.ts';
import type { Done } from '../../electron/saved-places.ts';
import { loadDefinition } from '../definition.ts';
import { runs, seed } from '../runs.ts';
import { temporaryFolder } from './adapters/temporary-folder.ts';
import { startDesk } from './desktop/desk.ts';
import { hostileAddresses } from './desktop/hostile.ts';
import { ask, ownHeaders, startTestHost } from './web/web-host.ts';

const { services } = compose({ dataFolder: '/nowhere/needed' });
const outcome = await services['app.addresses']({});
const known = outcome.ok ? outcome.value : [];

/** A way from a page to the system: what was opened for it, and what it heard. */
type Way = { readonly open: (given: unknown) => Promise<unknown>; readonly opened: readonly string[] };

async function desktopWay(): Promise<Way> {
  const desk = await startDesk();
  return {
    opened: desk.opened,
    open: (address) => desk.ask('host', 'open-address', { address }).catch((error: unknown) => error),
  };
}

async function webWay(): Promise<Way> {
  const host = await startTestHost();
  onTestFinished(host.stop);
  return {
    opened: host.opened,
    open: async (address) => {
      const body = JSON.stringify({ address }) ?? '{}';
      return JSON.parse((await ask(host, 'POST', '/host/open-address', ownHeaders(host), body)).text);
    },
  };
}

describe('the addresses that the product knows', () => {
  test('are those of its centres and instruments, proven, and https only', async () => {
    const { centres, instruments } = await loadDefinition();
    expect(known.length).toBeGreaterThan(40);
    for (const address of known) expect(address).toMatch(/^https:\/\//u);
    for (const { website, verified } of centres) {
      expect(known.includes(website), website).toBe(verified.website && website.startsWith('https://'));
    }
    for (const { url } of instruments) expect(known.includes(url), url).toBe(url.startsWith('https://'));
  });

  test('and what an adviser added, from the moment that it is kept', async () => {
    const own = compose({ dataFolder: temporaryFolder() }).services;
    const entry = {
      kind: 'centre',
      id: 'buildwise',
      checkedOn: '2026-11-20',
      note: '',
      retired: false,
    } as const;
    const contact = { phone: '', email: '', contact: '', website: 'https://hub.example/kempen' };
    expect(await own['app.addresses']({})).toEqual({ ok: true, value: known });
    expect(await own['directory.change']({ entry: { ...entry, ...contact }, language: 'nl' })).toMatchObject({
      ok: true,
    });
    const { value } = Object(await own['app.addresses']({}));
    expect(value.filter((address: string) => !known.includes(address))).toEqual([contact.website]);
  });

  test('can all be opened', async () => {
    const opened: string[] = [];
    const open = createOpenAddress(services, async (what, address) => opened.push(`${what} ${address}`) > 0);
    for (const address of known) expect(await open(address), address).toEqual({ kind: 'done' });
    expect(opened.map((line) => line.replace(/\/$/u, ''))).toEqual(
      known.map((address) => `browse ${address.replace(/\/$/u, '')}`),
    );
  });
});

describe.each([
  ['the window', desktopWay],
  ['the web host', webWay],
])('%s', (_name, start) => {
  test('opens an address of the list, in the browser of the system', async () => {
    const way = await start();
    expect(await way.open(known[0])).toEqual({ kind: 'done' });
    expect(way.opened.at(-1)).toBe(`browse ${new URL(known[0] ?? '').href}`);
  });

  test('opens none of 1,000 that are not in it, however much they look like it', async () => {
    const way = await start();
    const count = { value: 0 };
    await fc.assert(
      fc.asyncProperty(foreignAddresses(), async (given) => {
        count.value += 1;
        expect(await way.open(given), String(given)).not.toEqual({ kind: 'done' });
      }),
      {
        numRuns: Math.min(10_000, Math.max(1000, runs(1000))),
        seed,
        examples: hostileAddresses.map((one): [unknown] => [one]),
      },
    );
    expect(count.value).toBeGreaterThanOrEqual(1000);
    expect(way.opened).toEqual([]);
  });

  test('refuses what is no address at all', async () => {
    const way = await start();
    for (const given of [null, undefined, 0, [known[0]], { href: known[0] }, { toString: known[0] }]) {
      expect(await way.open(given)).not.toEqual({ kind: 'done' });
    }
    expect(way.opened).toEqual([]);
  });
});

describe('what stands in the list and is still not opened', () => {
  const withList = (list: readonly string[]) => {
    const opened: string[] = [];
    const own = { ...services, 'app.addresses': async () => ({ ok: true, value: list }) as const };
    return {
      opened,
      open: createOpenAddress(own, async (_what, address) => opened.push(address) > 0),
    };
  };

  test.each([
    'http://www.zorgproeftuinen.be',
    'javascript:alert(1)//https://',
    'file:///etc/passwd',
    'https://buildwise.be@evil.example/',
    'https://x:y@buildwise.be/',
    'ms-msdt:/id',
    'https://a.example/"--new-window',
    'HTTPS:x',
    '',
  ])('%j is not opened', async (address) => {
    const { open, opened } = withList([address]);
    const done: Done = await open(address);
    expect(done.kind === 'done' ? opened.filter((one) => !/^https:\/\/[!-~]+$/u.test(one)) : []).toEqual([]);
    expect(opened.join('')).not.toMatch(/["'`\\<>\s@]|^(?!https:\/\/)./u);
  });

  test('what is opened is written as a browser writes it', async () => {
    const { open, opened } = withList(['https://Bedrijf.Example/a b/“c”?x=é']);
    expect(await open('https://Bedrijf.Example/a b/“c”?x=é')).toEqual({ kind: 'done' });
    expect(opened).toEqual(['https://bedrijf.example/a%20b/%E2%80%9Cc%E2%80%9D?x=%C3%A9']);
  });
});

test('a screen hears in words that a system has no browser', async () => {
  const fails = [async () => false, () => Promise.reject(new Error('none'))];
  for (const openOutside of fails) {
    expect(await createOpenAddress(services, openOutside)(known[0])).toEqual({
      kind: 'failed',
      problems: [{ file: '', place: '', code: 'address-not-opened', values: {} }],
    });
  }
});

/** Close to known ones, hostile ones, and anything: never a known one. */
function foreignAddresses(): fc.Arbitrary<unknown> {
  const one = fc.constantFrom(...known);
  const bent = fc
    .tuple(one, fc.constantFrom(...bends), fc.webUrl(), fc.string({ maxLength: 8 }))
    .map(([address, bend, other, text]) => bend(address, other, text));
  const inserted = fc
    .tuple(one, fc.nat({ max: 60 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }))
    .map(([address, at, text]) => address.slice(0, at) + text + address.slice(at));
  return fc
    .oneof(
      { arbitrary: bent, weight: 5 },
      { arbitrary: inserted, weight: 3 },
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom(...hostileAddresses),
      fc.string({ unit: 'binary' }),
    )
    .filter((given) => !known.includes(given));
}

const bends: readonly ((address: string, other: string, text: string) => string)[] = [
  (address) => address.toUpperCase(),
  (address) => address.replace('https:', 'http:'),
  (address) => address.replace('https:', 'javascript:'),
  (address) => address.replace('https:', 'file:'),
  (address) => address.replace('https://', 'https:///'),
  (address) => address.replace('https://', '//'),
  (address) => address.replace('https://', 'https://x:y@'),
  (address) => `${address}.`,
  (address) => `${address}//`,
  (address) => `${address}#`,
  (address) => `${address}:443`,
  (address) => ` ${address}`,
  (address) => `${address}\u0000`,
  (address) => `${address}\n`,
  (address) => `${address}@evil.example`,
  (address, other) => `${address}${other}`,
  (address, other) => `${other}?${address}`,
  (address, other) => `${other}#${address}`,
  (address, _other, text) => `${address}?${text}`,
  (address, _other, text) => `${address}/${text}x`,
  (address, _other, text) => `${text}x${address}`,
  (address, _other, text) => `view-source:${text}${address}`,
];
