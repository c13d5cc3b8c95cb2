import type { Page } from '@playwright/test';

/** What is done on a screen to bring it into a state; by what stands in the page, so that it goes in every language. */

export function click(selector: string) {
  return (page: Page) => page.locator(selector).first().click();
}

export function sees(selector: string) {
  return (page: Page) => page.locator(selector).first().waitFor();
}

/** Clicks, and waits for what comes of it. */
export function sends(selector: string, then: string) {
  return async (page: Page) => {
    await click(selector)(page);
    await sees(then)(page);
  };
}
