import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { prepare } from '../../../build/prepare.mjs';
import { compose } from '../../../electron/compose.ts';
import { listPageFiles } from '../../../electron/page-files.ts';
import words from '../../../renderer/language/ui/common.nl.json' with { type: 'json' };
import { dispatch } from '../../../scans/services/dispatch.ts';
import { launchBrowser } from '../../browser.ts';
import { startTestHost } from './web-host.ts';
import type { TestHost } from './web-host.ts';

let browser: Browser;
let host: TestHost;
let windows: BrowserContext;

beforeAll(async () => {
  prepare({ screens: true });
  const pageFiles = await listPageFiles();
  [browser, host] = await Promise.all([launchBrowser(), startTestHost({ pageFiles })]);
  const { services } = compose({ dataFolder: host.dataFolder, writer: 'none' });
  await dispatch(services, 'adviser', 'assessment.addExample', { language: 'nl' });
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});
beforeEach(async () => {
  windows = await browser.newContext({ locale: 'nl-BE' });
});
afterEach(() => windows.close());

const elsewhere = words['common.elsewhere.title'];

async function open(): Promise<Page> {
  const page = await windows.newPage();
  await page.goto(`${host.address}#/result/example-company`);
  return page;
}

test('a scan that is open in one window is not opened in a second one', async () => {
  const first = await open();
  await first.getByText('Bakkerij Voorbeeld').first().waitFor();
  const second = await open();
  await second.getByText(elsewhere).waitFor();
  expect(await first.getByText(elsewhere).count()).toBe(0);
});

test('when the first window is closed the second one goes on', async () => {
  const first = await open();
  await first.getByText('Bakkerij Voorbeeld').first().waitFor();
  const second = await open();
  await second.getByText(elsewhere).waitFor();
  await first.close();
  await second.getByRole('button', { name: words['common.elsewhere.again'] }).click();
  await second.getByRole('heading', { level: 1 }).first().waitFor();
  await expect.poll(() => second.getByText(elsewhere).count()).toBe(0);
});
