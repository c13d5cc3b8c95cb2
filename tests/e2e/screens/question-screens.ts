import type { Page } from '@playwright/test';
import { amends, faulty, isSlow, mend, refuses } from './faults.ts';
import { click, sees, sends } from './hands.ts';
import { readOnly } from './list-screens.ts';
import type { Seeded } from './seed-scans.ts';
import type { Screens } from './states.ts';

/** What is filled in, until it is closed. */
export function questionScreens(
  seeded: Seeded,
): Screens<'company' | 'entry' | 'question' | 'theme' | 'facts' | 'importance' | 'check'> {
  return { ...questions(seeded), ...themes(seeded), ...entries(seeded), ...around(seeded) };
}

function questions({ running, scans, questions: { first, second, last } }: Seeded): Screens<'question'> {
  const off = faulty(running);
  const at = (id: string, question = '') => `question/${id}/${question}`;
  return {
    question: {
      empty: { address: at(scans.half) },
      filled: { address: at(scans.full, first), prepare: sees('textarea') },
      note: { address: at(scans.half, second), prepare: sends('#note', 'textarea') },
      rule: { address: at(scans.half, first), prepare: openRule },
      'to-confirm': { address: at(scans.grown) },
      last: { address: at(scans.full, last) },
      closed: { address: at(scans.closed, first) },
      quick: { address: at(scans.quick, first) },
      saving: off({
        address: at(scans.slow, second),
        before: isSlow('response.answer'),
        prepare: (page) => answerSlowly(page),
        after: mend,
      }),
      'not-saved': off({
        address: at(scans.unsaved, second),
        before: refuses('response.answer', 'disk-full'),
        prepare: sends('.level >> nth=4', '.loud'),
        after: mend,
      }),
      repaired: off({
        address: at(scans.slow, first),
        before: openedWith(wasRepaired),
        prepare: sees('.loud'),
        after: mend,
      }),
      'changed-outside': off({
        address: at(scans.slow, first),
        before: openedWith(changedOutside),
        prepare: sees('.loud a'),
        after: mend,
      }),
      'read-only': off({ address: at(scans.half, first), ...readOnly }),
      missing: { address: `question/${scans.gone}/`, prepare: sees('.error-page p') },
      elsewhere: {
        address: at(scans.low, first),
        before: (page) => hold(page, scans.low),
        prepare: sees('.error-page'),
        after: letGo,
      },
      'no-voice': { address: at(scans.half, first), prepare: withoutVoice },
      'two-languages': { address: at(scans.full, second), prepare: inTwoLanguages, after: inOneLanguage },
    },
  };
}

function themes({ running, scans, theme }: Seeded): Screens<'theme'> {
  const off = faulty(running);
  return {
    theme: {
      empty: { address: `theme/${scans.fresh}/${theme}` },
      note: { address: `theme/${scans.adviser}/${theme}`, prepare: sends('button.r-write', '.r-text') },
      'to-confirm': { address: `theme/${scans.grown}/`, prepare: sees('.to-confirm') },
      closed: { address: `theme/${scans.closedAdviser}/${theme}` },
      'not-saved': off({
        address: `theme/${scans.unsaved}/${theme}`,
        before: refuses('response.answer', 'disk-full'),
        prepare: sends('.cell >> nth=4', '.loud'),
        after: mend,
      }),
      'two-languages': {
        address: `theme/${scans.adviser}/${theme}`,
        prepare: async (page) => {
          await inTwoLanguages(page);
          await page.locator('.adv-also input').check();
        },
        after: inOneLanguage,
      },
      'one-of-several': {
        address: `theme/${scans.group}/${theme}`,
        prepare: async (page) => {
          await page.evaluate((hash) => (window.location.hash = hash), `#/group/${scans.group}`);
          await sends('.raters li:nth-child(2) .rater-acts a', '.whose')(page);
        },
      },
    },
  };
}

function entries({ scans, questions: { first } }: Seeded): Screens<'entry'> {
  const field = `#entry-${first}`;
  const presses = (key: string, shows: string) => async (page: Page) => {
    await page.locator(field).press(key);
    await page.locator(shows).waitFor();
  };
  return {
    entry: {
      empty: { address: `entry/${scans.fresh}`, prepare: sees('.entry-key') },
      filled: { address: `entry/${scans.quick}`, prepare: sees('.entry-key') },
      wrong: { address: `entry/${scans.quick}`, prepare: presses('7', '.entry-row .field-error') },
      note: { address: `entry/${scans.quick}`, prepare: presses('n', '.entry-note textarea') },
      closed: { address: `entry/${scans.closed}` },
    },
  };
}

function around({ scans }: Seeded): Screens<'company' | 'facts' | 'importance' | 'check'> {
  return {
    company: {
      filled: { address: `company/${scans.full}` },
      unread: { address: `company/${scans.blank}`, prepare: sees('.privacy') },
      wrong: {
        address: `company/${scans.half}`,
        prepare: async (page) => {
          await page.locator('#company-postcode').fill('x');
          await sends('button[type=submit]', '.error-summary')(page);
        },
      },
      closed: { address: `company/${scans.closed}` },
    },
    facts: {
      empty: { address: `facts/${scans.half}` },
      filled: { address: `facts/${scans.full}` },
      closed: { address: `facts/${scans.closed}` },
    },
    importance: {
      empty: { address: `importance/${scans.half}` },
      swap: {
        address: `importance/${scans.full}`,
        prepare: sends('.importance-row >> nth=5 >> .opt-row >> nth=3', 'dialog'),
      },
      closed: { address: `importance/${scans.closed}` },
    },
    check: {
      gaps: { address: `check/${scans.half}` },
      complete: { address: `check/${scans.full}` },
      closed: { address: `check/${scans.closed}` },
      reopen: { address: `check/${scans.closed}`, prepare: sends('.finish-note .btn', 'dialog') },
      quick: { address: `check/${scans.quick}` },
    },
  };
}

const wasRepaired = { file: '', place: '', code: 'earlier-version', values: {} };
const changedOutside = {
  file: '',
  place: '',
  code: 'changed-outside',
  values: { when: '29/11/2026, 09:12' },
};

/** The scan is put down, so that it is opened anew, with this to tell. */
function openedWith(notice: typeof wasRepaired | typeof changedOutside) {
  return async (page: Page) => {
    await page.evaluate(() => {
      window.location.hash = '#/';
    });
    await sees('.start-top')(page);
    await amends('assessment.open', { notices: [notice] })(page);
  };
}

/** Beside the question what is meant by renewal; in a narrow window the whole rule. */
async function openRule(page: Page): Promise<void> {
  const button = page.locator('.side button[popovertarget]:visible').first();
  await button.click();
  await sees('.pop:popover-open')(page);
}

/** After a second it is worth a word. */
async function answerSlowly(page: Page): Promise<void> {
  await click('.level')(page);
  await page.waitForFunction(() => document.querySelector('.saved')?.textContent.endsWith('…') === true);
}

/** Another window has it. */
async function hold(page: Page, id: string): Promise<void> {
  await page.evaluate(async (name) => {
    await new Promise<void>((held) => {
      void navigator.locks.request(name, () => {
        held();
        return new Promise<void>((release) => window.addEventListener('test-let-go', () => release()));
      });
    });
  }, `assessment ${id}`);
}

async function letGo(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('test-let-go')));
}

/** On a laptop that speaks another language only, whatever this machine has. */
async function withoutVoice(page: Page): Promise<void> {
  await page.evaluate(() => {
    const other = { name: '', lang: 'fi-FI', localService: true, default: true, voiceURI: '' };
    speechSynthesis.getVoices = () => [other];
  });
  await sends('.aloud button:visible', '.aloud-problem:visible')(page);
}

/** The first of the other languages beside that of the screen. */
async function inTwoLanguages(page: Page): Promise<void> {
  await page.locator('.language-choice select:visible').selectOption({ index: 1 });
  await page.locator('.r-also, .question-also').first().waitFor();
}

async function inOneLanguage(page: Page): Promise<void> {
  await page.locator('.language-choice select:visible').selectOption('');
  await page.locator('.r-also, .question-also').first().waitFor({ state: 'detached' });
}
