import type { Reader } from './reader.ts';
import { heading } from './reader.ts';

/** Facts that choose the advice. */
export function factsPage(reader: Reader) {
  const { page, speech, content } = reader;
  return {
    heading: heading(reader),
    fact: (place: number) => page.getByRole('group', { name: content.facts[place]?.question ?? '?' }),
    goOn: () => page.getByRole('link', { name: speech.say('facts.next'), exact: true }).click(),
  };
}

/** What matters, before any score. */
export function importancePage(reader: Reader) {
  const { page, speech, content } = reader;
  const { say } = speech;
  const swap = page.getByRole('dialog', { name: say('importance.swap.title') });
  const row = (theme: string) => page.getByRole('group', { name: theme });
  return {
    heading: heading(reader),
    level: (theme: string, importance: 0 | 1 | 2 | 3) =>
      row(theme).getByRole('radio', { name: content.importance.levels[importance] ?? '?', exact: true }),
    swap,
    swapFor: async (theme: string) => {
      await swap.getByRole('radio', { name: theme, exact: true }).check();
      await swap.getByRole('button', { name: say('importance.swap.do'), exact: true }).click();
    },
    goOn: () => page.getByRole('link', { name: say('importance.next'), exact: true }).click(),
  };
}

/** Everything by theme, gaps on top. */
export function checkPage(reader: Reader) {
  const { page, speech } = reader;
  const { say } = speech;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    heading: heading(reader),
    gaps: page.getByRole('region', { name: say('check.gaps') }),
    act: (word: 'check.answer' | 'check.choose' | 'check.confirm' | 'check.change', question: string) =>
      page
        .getByRole('link', { name: say('check.act-on', { act: say(word), question }), exact: true })
        .first(),
    close: () => button(say('check.close')).click(),
    reopen: async () => {
      await button(say('check.reopen')).click();
      await page
        .getByRole('dialog', { name: say('check.reopen.title') })
        .getByRole('button', { name: say('check.reopen.do') })
        .click();
    },
  };
}
