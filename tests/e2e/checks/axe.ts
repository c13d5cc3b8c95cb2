import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** All of WCAG 2.2 to level AA, and what is good practice beyond. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const beside = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(beside.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on the screen, each in a line. It is loaded once per document: that costs more than a look. */
export function violations(page: Page): Promise<readonly string[]> {
  return lookWith(page, { type: 'tag', values: tags });
}

/** The rules that colours alone can break: for a page that was looked at in other colours. */
export function paleWords(page: Page): Promise<readonly string[]> {
  return lookWith(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
}

type Only = { readonly type: 'tag' | 'rule'; readonly values: readonly string[] };

async function lookWith(page: Page, only: Only): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(look, only);
}

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

declare const axe: {
  readonly run: (where: object, how: object) => Promise<Pick<AxeResults, 'violations'>>;
};

async function look(runOnly: Only): Promise<readonly string[]> {
  // Without `preload`: no rule of these tags looks into the style sheets themselves.
  const how = { resultTypes: ['violations'], elementRef: true, preload: false };
  const { violations: found } = await axe.run(document, { ...how, runOnly });
  const told: string[] = [];
  for (const { id, nodes } of found) {
    for (const { html, element, failureSummary = '' } of nodes) {
      // The bar at the bottom covers part of what happens to lie under it: a target is judged where one sees it.
      if (id === 'target-size' && element !== undefined) {
        element.scrollIntoView({ block: 'center' });
        const again = await axe.run(element, { ...how, runOnly: { type: 'rule', values: [id] } });
        if (again.violations.length === 0) continue;
      }
      told.push(`${id}: ${html.slice(0, 160)} ${failureSummary.replaceAll(/\s+/gu, ' ')}`);
    }
  }
  return told;
}
