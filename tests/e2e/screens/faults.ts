import type { Page, Route } from '@playwright/test';
import type { Method, Output } from '../../../scans/services/api.ts';
import type { RunningApp } from '../drivers/driver.ts';

/** Between the page and the web host: what goes wrong there stands on the screen in the program's own words. */

/** A state that needs a fault: nobody stands between the page and another host. */
export function faulty({ web }: RunningApp) {
  return <T>(shown: T): T | null => (web === null ? null : shown);
}

/** The program refuses this call with one problem. */
export function refuses(method: Method, code: string) {
  return answers(method, {
    ok: false,
    failure: { code: 'refused', problems: [{ file: '', place: '', code, values: {} }] },
  });
}

/** The program gives this answer, whatever was asked. */
export function gives<M extends Method>(method: M, value: Output<M>) {
  return answers(method, { ok: true, value });
}

/** The program gives its own answer with something changed in it. */
export function amends(method: Method, change: object) {
  return (page: Page) =>
    page.route(addressOf(method), async (route) => {
      const response = await route.fetch();
      const answer: unknown = await response.json();
      await route.fulfill({ response, json: amended(answer, change) });
    });
}

/** Nothing answers. */
export function isGone(method: Method) {
  return (page: Page) => page.route(addressOf(method), (route) => route.abort());
}

/** The system has no browser for an address. */
export function noBrowser(page: Page): Promise<unknown> {
  const problems = [{ file: '', place: '', code: 'address-not-opened', values: {} }];
  return page.route('**/host/open-address', (route) => route.fulfill({ json: { kind: 'failed', problems } }));
}

/** It takes long; `mend` ends it. */
export function isSlow(method: Method) {
  return (page: Page) => page.route(addressOf(method), (route) => void waiting.add(route));
}

const waiting = new Set<Route>();

/** Everything answers again. */
export async function mend(page: Page): Promise<void> {
  for (const route of waiting) await route.continue();
  waiting.clear();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
}

function answers(method: Method, json: object) {
  return (page: Page) => page.route(addressOf(method), (route) => route.fulfill({ json }));
}

function addressOf(method: Method): string {
  return `**/api/${method}`;
}

function amended(answer: unknown, change: object): unknown {
  const isOutcome = typeof answer === 'object' && answer !== null && 'value' in answer;
  if (!isOutcome || typeof answer.value !== 'object') return answer;
  return { ...answer, value: { ...answer.value, ...change } };
}
