import type { Answer } from '../../../scans/assessment/assessment.ts';
import type { QuestionView } from '../../../scans/services/views/content-view.ts';
import type { Language } from '../../../scans/services/api.ts';
import type { Reader } from './reader.ts';
import { heading } from './reader.ts';

/** One question fills the page. */
export function questionPage(reader: Reader) {
  const { page, speech, content } = reader;
  const { say } = speech;
  const answer = (given: Answer) => page.locator(`input[name=answer][value="${String(given)}"]`);
  const foot = page.getByRole('contentinfo');
  const link = (name: string) => foot.getByRole('link', { name, exact: true });
  const question = async (): Promise<QuestionView> => {
    const ask = await heading(reader).innerText();
    const found = Object.values(content.questions).find((one) => one.ask === ask);
    if (found === undefined) throw new Error(`no question says “${ask}”`);
    return found;
  };
  return {
    heading: heading(reader),
    /** The question that is on the screen. */
    question,
    answers: page.getByRole('radio'),
    answer,
    /** Clicks the words of an answer, as a person does. */
    choose: (given: Answer) =>
      page
        .getByRole('group')
        .locator('label')
        .filter({ has: answer(given) })
        .click(),
    where: page.locator('#where'),
    next: () => link(say('question.next.question')).click(),
    skip: () => link(say('question.skip')).click(),
    back: () => link(say('question.back.question')).click(),
    goOn: () => link(say('question.next.after')).click(),
    toList: () => link(say('question.next.list')).click(),
    confirm: page.getByRole('button', { name: say('question.confirm.yes'), exact: true }),
    note: page.getByLabel(content.instructions.evidence, { exact: true }),
    openNote: () => page.getByRole('button', { name: say('question.note.open') }).click(),
    closed: page.getByText(say('question.closed')),
    saved: foot.getByText(new RegExp(`^${say('common.saved', { time: '\\d\\d:\\d\\d' })}$`, 'u')),
    savedAgain: foot.getByText(new RegExp(`^${say('common.saved-again', { time: '\\d\\d:\\d\\d' })}$`, 'u')),
  };
}

/** A whole theme on one sheet. */
export function themePage(reader: Reader) {
  const { page, speech } = reader;
  const { say } = speech;
  return {
    heading: heading(reader),
    rows: page.locator('fieldset[data-question]'),
    next: () =>
      page
        .getByRole('contentinfo')
        .getByRole('link', { name: new RegExp(`^(${say('theme.next')}|${say('theme.after')})`, 'u') })
        .click(),
    oneByOne: () => page.getByRole('link', { name: say('theme.one-by-one') }).click(),
    openNote: (place: number) =>
      page
        .getByRole('button', { name: say('theme.note.at', { note: say('theme.note'), number: place }) })
        .click(),
  };
}

/**
 * Answers every question from here by mouse, each by its place; ends after the last one. `passTime`: what makes the time go by
 * in which the next question comes; absent: it is waited for.
 */
export async function answerAll(
  reader: Reader,
  answers: readonly Answer[],
  passTime?: () => Promise<void>,
): Promise<void> {
  const shown = questionPage(reader);
  for (const [place, given] of answers.entries()) {
    await shown.answers.first().waitFor();
    const before = await shown.heading.innerText();
    await shown.choose(given);
    if (place === answers.length - 1) return;
    // The next question comes by itself.
    await passTime?.();
    await shown.heading.filter({ hasNotText: before }).waitFor();
  }
}

/** What helps to read a question, on either page: the voice and the languages. */
export function readingTools({ page, speech }: Reader) {
  const { say } = speech;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const inLanguage = (language: Language) => say(`question.language.${language}`);
  return {
    read: button(say('question.aloud')),
    readIn: (language: Language) => button(say('question.aloud.in', { language: inLanguage(language) })),
    readRule: button(say('question.aloud.rule')),
    readRow: (number: number) => button(say('theme.aloud.at', { what: say('theme.aloud'), number })),
    stop: button(say('question.aloud.stop')),
    /** Why nothing is heard. */
    problem: page.getByRole('main').getByRole('alert'),
    missing: (why: 'no-voice' | 'no-voice-for' | 'only-online', language: Language) =>
      say(`question.aloud.${why}`, { language: inLanguage(language) }),
    languages: page.getByRole('combobox', { name: say('question.languages'), exact: true }),
  };
}
