import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writePage } from '../../../../scans/report/html/write-page.ts';
import { withLogo } from '../../../../scans/report/with-logo.ts';
import { paperWords } from '../../../../scans/services/shown/shown-of.ts';
import { launchBrowser } from '../../../browser.ts';
import { loadDefinition } from '../../../definition.ts';
import { paleWords, violations } from '../../../e2e/checks/axe.ts';
import { tooTight, tooWide } from '../../../e2e/checks/room.ts';
import { flowOf } from '../papers/derived-papers.ts';
import { reportOf } from '../reports.ts';
import { pageTexts } from './page-texts.ts';

const definition = await loadDefinition();
const hostile = `"><script>document.title='x'</script><img src=https://example.org/x onerror=alert(2)>`;
const logo = { kind: 'pixels', width: 2, height: 1, rgb: 'C1VjC1Vj' } as const;

/** The paper of a full scan with everything that somebody may have typed. */
function fullPaper() {
  const { body, furniture, ...rest } = reportOf(definition, 'metal', { language: 'fr' });
  if (body.kind !== 'full') throw new Error('not a full scan');
  const added = { heading: 'A', remark: hostile, advice: [hostile] };
  const core = { ...body.core, guidedBy: hostile, added };
  return withLogo(
    { ...rest, furniture: { ...furniture, company: hostile }, body: { ...body, core } },
    logo,
    'Voka & zonen',
  );
}

const papers = {
  advies: fullPaper(),
  kern: reportOf(definition, 'roofer', { language: 'de', paper: 'kern' }),
  antwoorden: flowOf(definition, 'metal', 'antwoorden'),
  'quick scan': reportOf(definition, 'homeCare', { quick: true, language: 'en' }),
};

const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-page-'));
let browser: Browser;
let page: Page;
const asked: string[] = [];

vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => asked.push(message.text()));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test.each(Object.keys(papers))(
  'the page of %s can be read by everybody, and asks for nothing',
  async (name) => {
    const model = Object.entries(papers).find(([one]) => one === name)?.[1];
    if (model === undefined) throw new Error(name);
    const file = join(folder, 'page.html');
    writeFileSync(file, writePage(model, paperWords(definition, model.language)));
    asked.length = 0;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(pathToFileURL(file).href);

    expect(await violations(page)).toEqual([]);
    expect(await tooTight(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paleWords(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    expect(await page.evaluate(lostPictures)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await tooWide(page)).toEqual([]);
    expect(await tooTight(page)).toEqual([]);

    expect(await page.locator('script, iframe, object, link, form').count()).toBe(0);
    expect(await page.title()).toBe(model.title);
    // The file itself and the pixels that stand in it.
    expect(asked.filter((url) => !url.startsWith('data:image/png;base64,'))).toEqual([
      pathToFileURL(file).href,
    ]);
  },
);

test('the page of the advice says in a browser what its model says, and shows the logo', async () => {
  const model = papers.advies;
  const file = join(folder, 'advies.html');
  const words = paperWords(definition, model.language);
  writeFileSync(file, writePage(model, words));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(pathToFileURL(file).href);
  const heard = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode() !== null) text += walker.currentNode.textContent ?? '';
    return text;
  });
  expect(bare(heard)).toBe(bare(pageTexts(model, words).join('')));
  expect(await page.getByRole('img', { name: 'Voka & zonen', exact: true }).boundingBox()).not.toBeNull();
  const isDrawn = await page.evaluate(() => [...document.images].map((image) => image.naturalWidth));
  expect(isDrawn).toEqual([logo.width]);
});

/** Drawings that would lose their colours where the system chooses them; each stands on white of its own. */
function lostPictures(): readonly string[] {
  return [...document.querySelectorAll('svg:not(.defs, .logo)')]
    .filter((drawing) => {
      const { forcedColorAdjust, backgroundColor } = getComputedStyle(drawing);
      return forcedColorAdjust !== 'none' || backgroundColor !== 'rgb(255, 255, 255)';
    })
    .map((drawing) => drawing.outerHTML.slice(0, 80));
}

function bare(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
