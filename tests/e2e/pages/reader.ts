import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../scans/services/api.ts';
import type { QuestionId } from '../../../scans/definition/definition.ts';
import type { ContentView, QuestionView } from '../../../scans/services/views/content-view.ts';
import type { Speech } from '../../../renderer/language/say.ts';
import { contentIn } from '../program.ts';
import { speechIn } from '../words.ts';

/** Somebody who reads a screen in a language. */
export type Reader = { readonly page: Page; readonly speech: Speech; readonly content: ContentView };

export async function readerOf(page: Page, language: Language = 'nl'): Promise<Reader> {
  return { page, speech: speechIn(language), content: await contentIn(language) };
}

/** A question of the scan in the language of the reader. */
export function questionIn({ content }: Reader, id: QuestionId | undefined): QuestionView {
  const question = id === undefined ? undefined : content.questions[id];
  if (question === undefined) throw new Error(`no question ${String(id)}`);
  return question;
}

/** The heading of the screen. */
export function heading({ page }: Reader): Locator {
  return page.getByRole('main').getByRole('heading', { level: 1 });
}

/** The loud bar, by the words that name it. */
export function loud({ page }: Reader, name: string): Locator {
  return page.getByRole('alert', { name, exact: true });
}

/** Would the window close without a question? Asked as a browser asks it. */
export function isAtRest({ page }: Reader): Promise<boolean> {
  return page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

/** The running head with its menu. */
export function head({ page, speech }: Reader) {
  const menu = page.getByRole('navigation', { name: speech.say('common.menu'), exact: true });
  const link = (name: string) => menu.getByRole('link', { name, exact: true });
  return {
    /** Opens the menu first where the window is narrow. */
    go: async (name: string) => {
      if (!(await link(name).isVisible()))
        await menu.getByRole('button', { name: speech.say('common.menu'), exact: true }).click();
      await link(name).click();
    },
    home: () =>
      page
        .getByRole('banner')
        .getByRole('link', { name: speech.say('common.app') })
        .click(),
    /** By the name of the language in itself. */
    speak: async (now: string, next: string) => {
      await menu.getByRole('button', { name: now }).first().click();
      await page.locator('#languages').getByRole('button', { name: next, exact: true }).click();
    },
  };
}
