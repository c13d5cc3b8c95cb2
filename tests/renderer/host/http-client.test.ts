import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../browser.ts';
import { contentFolder } from '../../definition.ts';
import type { TestHost } from '../../electron/web/web-host.ts';
import { startClientHost } from './client-host.ts';

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;
let violations: string[];

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startClientHost()]);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});
beforeEach(async () => {
  context = await browser.newContext();
  violations = [];
  page = await open();
});
afterEach(async () => {
  expect(violations).toEqual([]);
  await context.close();
});

async function open(address = host.address): Promise<Page> {
  const opened = await context.newPage();
  opened.on('console', (message) => {
    if (/Content Security Policy|TrustedType|TrustedScript/u.test(message.text()))
      violations.push(message.text());
  });
  await opened.goto(address);
  await opened.waitForFunction(() => 'client' in globalThis);
  return opened;
}

describe('a call', () => {
  const persona = readFileSync(join(contentFolder, 'personas', 'metaal-voorbeeld.json'), 'utf8');

  test('gives values, bytes among them', async () => {
    const [kind, length, start] = await page.evaluate(async (text) => {
      const outcome = await client.call('report.render', {
        file: 'a.json',
        text,
        paper: 'kern',
        language: null,
        date: '2026-11-20',
        notes: true,
      });
      if (!outcome.ok) throw new Error(outcome.failure.code);
      const { value } = outcome;
      return [value instanceof Uint8Array, value.length, String.fromCharCode(...value.slice(0, 5))];
    }, persona);
    expect(kind).toBe(true);
    expect(length).toBeGreaterThan(10_000);
    expect(start).toBe('%PDF-');
  });

  test('gives a refusal of the product as a value', async () => {
    const outcome = await page.evaluate(() => client.call('response.score', { file: 'a.json', text: '' }));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'refused' } });
  });

  test.each(['no.such.method', '__proto__', '../host/save', 'a?b#c'])('to %s is not found', async (name) => {
    const outcome = await page.evaluate((method) => Reflect.apply(client.call, null, [method, {}]), name);
    expect(outcome).toEqual({ ok: false, failure: { code: 'not-found' } });
  });

  test('rejects where the program does not answer as ours', async () => {
    await page.route('**/api/**', (route) => route.fulfill({ status: 403, body: 'wrong token' }));
    await expect(page.evaluate(() => client.call('content.check', { date: null }))).rejects.toThrow(
      '403 on /api/content.check',
    );
  });

  test('rejects after the program ended', async () => {
    await context.setOffline(true);
    await expect(page.evaluate(() => client.call('content.check', { date: null }))).rejects.toThrow();
  });
});

describe('a file', () => {
  const save = (): Promise<unknown> =>
    page.evaluate(() =>
      client.saveFile({ name: 'Één plan.ics', type: 'text/calendar', bytes: Uint8Array.from([66, 0, 255]) }),
    );

  test('is saved byte by byte, then opened and shown by its token', async () => {
    const saved = await save();
    const path = join(host.downloads, 'Één plan.ics');
    expect(saved).toEqual({ kind: 'saved', place: expect.any(String), shown: path });
    expect([...readFileSync(path)]).toEqual([66, 0, 255]);
    const place = String(Reflect.get(Object(saved), 'place'));
    expect(place).not.toContain('/');
    expect(await page.evaluate((token) => client.openSaved(token), place)).toEqual({ kind: 'done' });
    expect(await page.evaluate((token) => client.showSaved(token), place)).toEqual({ kind: 'done' });
    expect(host.opened.splice(0)).toEqual([`open ${path}`, `show ${path}`]);
  });

  test('is never saved over another', async () => {
    await save();
    expect(await save()).toMatchObject({ kind: 'saved', shown: expect.stringMatching(/ \(\d\)\.ics$/u) });
  });

  const pick = () =>
    page.evaluate(async () => {
      const files = await client.pickFiles('scan');
      return files.map((file) => ({ ...file, bytes: [...file.bytes] }));
    });

  test('is picked and read as it is', async () => {
    const chosen = page.waitForEvent('filechooser');
    const picked = pick();
    await (await chosen).setFiles({ name: 'a.iscan', mimeType: '', buffer: Buffer.from('{"naam":"é"}') });
    expect(await picked).toEqual([{ name: 'a.iscan', bytes: [...Buffer.from('{"naam":"é"}')] }]);
  });

  test('that is a photo is read too, so that the product can say what is wrong', async () => {
    const chosen = page.waitForEvent('filechooser');
    const picked = pick();
    await (await chosen).setFiles({ name: 'a.jpg', mimeType: '', buffer: Buffer.from([255, 216, 255]) });
    expect(await picked).toEqual([{ name: 'a.jpg', bytes: [255, 216, 255] }]);
  });

  test('shows the data folder', async () => {
    expect(await page.evaluate(() => client.showDataFolder())).toEqual({ kind: 'done' });
    expect(host.opened.splice(0)).toEqual([`open ${host.dataFolder}`]);
  });

  test('goes to the viewer of the browser to be printed', async () => {
    const paper = context.waitForEvent('page');
    const pdf = [...Buffer.from('%PDF-1.4\n%%EOF')];
    expect(await page.evaluate((bytes) => client.printFile(Uint8Array.from(bytes)), pdf)).toEqual({
      kind: 'done',
    });
    expect((await paper).url()).toMatch(/\/paper\/[\w-]{32}\.pdf$|^about:blank$|^$/u);
  });
});

describe('two windows on one assessment', () => {
  const claim = (on: Page, id = 'scan-0001'): Promise<string> =>
    on.evaluate(async (name) => {
      const claimed = await Reflect.apply(client.claim, null, [name]);
      globalThis.release = claimed.kind === 'held' ? claimed.release : () => undefined;
      return claimed.kind;
    }, id);
  const heardBy = (on: Page): Promise<readonly string[]> => on.evaluate(() => heard);

  test('the second one hands over to the first, which is told', async () => {
    const second = await open();
    expect(await claim(page)).toBe('held');
    expect(await claim(second)).toBe('elsewhere');
    await expect.poll(() => heardBy(page)).toEqual(['handed-over scan-0001']);
    expect(await heardBy(second)).toEqual([]);
  });

  test('each may have another assessment', async () => {
    const second = await open();
    expect(await claim(page)).toBe('held');
    expect(await claim(second, 'scan-0002')).toBe('held');
    expect(await heardBy(page)).toEqual([]);
  });

  test('the second one gets it after a release, a reload or the end of the first', async () => {
    const second = await open();
    expect(await claim(page)).toBe('held');
    await page.evaluate(() => globalThis.release());
    expect(await claim(second)).toBe('held');
    await second.reload();
    await expect.poll(() => claim(page)).toBe('held');
    await page.close();
    await second.waitForFunction(() => 'client' in globalThis);
    await expect.poll(() => claim(second)).toBe('held');
  });

  test('of many that ask at once one gets it', async () => {
    const windows = [page, await open(), await open()];
    const kinds = await Promise.all(windows.map((window) => claim(window)));
    expect(kinds.filter((kind) => kind === 'held')).toHaveLength(1);
  });

  test('after a release nobody is told any more', async () => {
    const second = await open();
    await claim(page);
    await page.evaluate(() => globalThis.release());
    await claim(second);
    const third = await open();
    expect(await claim(third)).toBe('elsewhere');
    await expect.poll(() => heardBy(second)).toEqual(['handed-over scan-0001']);
    expect(await heardBy(page)).toEqual([]);
  });
});

declare global {
  var release: () => void;
}
