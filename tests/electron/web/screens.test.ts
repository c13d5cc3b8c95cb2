import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepare } from '../../../build/prepare.mjs';
import { listPageFiles } from '../../../electron/page-files.ts';
import { launchBrowser } from '../../browser.ts';
import { startTestHost } from './web-host.ts';
import type { TestHost } from './web-host.ts';

let browser: Browser;
let host: TestHost;
let page: Page;
const violations: string[] = [];
const requests: string[] = [];

/** The screens as they are built, in a real browser, from the real host. */
beforeAll(async () => {
  prepare({ screens: true });
  [browser, host] = await Promise.all([
    launchBrowser(),
    listPageFiles().then((pageFiles) => startTestHost({ pageFiles })),
  ]);
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.exposeFunction('keepViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(globalThis, 'keepViolation')(`${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto(host.address, { waitUntil: 'networkidle' });
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

describe('the screens under the policy', () => {
  test('show something, without a violation', async () => {
    await page.locator('#root > *').first().waitFor();
    expect(violations).toEqual([]);
  });

  test('ask nobody but their own host', () => {
    expect(requests.length).toBeGreaterThan(2);
    const own = new URL(host.address).origin;
    for (const address of requests) expect(new URL(address).origin).toBe(own);
  });

  test('have fonts of their own', async () => {
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    expect(loaded.join()).toContain('Source Sans 3');
  });

  test('can load every file of the build as what it is', async () => {
    for (const [address, { type }] of await listPageFiles()) {
      if (address === '/') continue;
      const reply = await fetch(new URL(address, host.address));
      expect([address, reply.status, reply.headers.get('content-type')]).toEqual([address, 200, type]);
    }
  });
});

describe('the policy bites', () => {
  test('on markup made from text', async () => {
    const wrong = page.evaluate(() => void (document.body.innerHTML = '<b>x</b>'));
    await expect(wrong).rejects.toThrow('TrustedHTML');
  });

  test('on code made from text', async () => {
    const wrong = page.evaluate(async () => {
      // What the test itself evaluates may do anything; the page's own tasks may not.
      await new Promise((resolve) => setTimeout(resolve));
      Reflect.construct(Function, ['return 1']);
    });
    await expect(wrong).rejects.toThrow('EvalError');
  });

  test('on a policy of its own', async () => {
    const wrong = page.evaluate(() => {
      const { trustedTypes } = Object(globalThis);
      trustedTypes.createPolicy('mine', { createHTML: (text: string) => text });
    });
    await expect(wrong).rejects.toThrow('Policy "mine" disallowed');
  });

  test('on another host', async () => {
    await expect(page.evaluate(() => fetch('http://127.0.0.1:9/'))).rejects.toThrow('Failed to fetch');
    await expect.poll(() => violations.join('\n')).toContain('connect-src http://127.0.0.1:9/');
  });

  test('on scripts and styles that stand in the page', async () => {
    const seen = await page.evaluate(() => {
      const script = document.createElement('script');
      const element = document.createElement('p');
      element.setAttribute('style', 'color: rgb(1, 2, 3)');
      const style = document.createElement('style');
      style.textContent = '#root { color: rgb(1, 2, 3) }';
      document.body.append(script, element, style);
      const root = document.querySelector('#root');
      return [element, root].map((one) => (one === null ? '' : getComputedStyle(one).color));
    });
    expect(seen).not.toContain('rgb(1, 2, 3)');
    await expect.poll(() => violations.join('\n')).toMatch(/style-src/u);
  });
});
