import type { Page } from '@playwright/test';
import type { Problem } from '../../../scans/services/api.ts';
import type { AssessmentRow } from '../../../scans/services/store-ports.ts';
import { dragFiles } from '../drop-files.ts';
import { chooseFile } from '../drivers/driver.ts';
import { idOf } from '../../scans/assessment/example-assessment.ts';
import { amends, faulty, gives, isGone, mend, refuses } from './faults.ts';
import { click, sends, sees } from './hands.ts';
import type { Seeded } from './seed-scans.ts';
import type { Screens } from './states.ts';

/** Everything without an open scan. */
export function listScreens(
  seeded: Seeded,
): Screens<'start' | 'trash' | 'new' | 'privacy' | 'new-company' | 'settings' | 'about' | 'help'> {
  return { ...startScreens(seeded), ...newScreens(seeded), ...aroundScreens(seeded) };
}

const fromLater: AssessmentRow = {
  kind: 'unreadable',
  file: 'from-later.iscan',
  id: idOf('from-later'),
  earlier: false,
  newer: { name: 'Metaal Segers', company: 'Metaal Segers bv', day: '2027-03-02' },
  problems: [{ file: 'from-later.iscan', place: '', code: 'scan-file-newer', values: { version: '3' } }],
  trashedOn: null,
};

/** Two that were put away years ago: one that can be read, one that cannot. */
const longAgo: readonly AssessmentRow[] = [
  { ...fromLater, trashedOn: '2020-03-04T10:00:00.000Z' },
  {
    kind: 'unreadable',
    file: 'kapot.iscan',
    id: null,
    earlier: false,
    problems: fromLater.problems,
    trashedOn: '2020-05-06T10:00:00.000Z',
  },
];

function startScreens({ running, files }: Seeded): Screens<'start' | 'trash'> {
  const inMenu = (place: number) => async (page: Page) => {
    await click('.scan:has-text("Weinig Gezegd") .more')(page);
    await page.locator('.menu-pop:popover-open button').nth(place).click();
  };
  const search = (text: string) => (page: Page) => page.getByRole('searchbox').fill(text);
  const off = faulty(running);
  return {
    start: {
      filled: { address: '' },
      empty: off({ address: '', before: gives('assessment.list', []), after: mend }),
      found: { address: '', prepare: search('klaar') },
      'nothing-found': { address: '', prepare: search('zzz') },
      newer: off({ address: '', before: gives('assessment.list', [fromLater]), after: mend }),
      'row-menu': { address: '', prepare: click('button.more') },
      languages: { address: '', prepare: openLanguages },
      rename: {
        address: '',
        prepare: async (page) => {
          await inMenu(0)(page);
          await sees('dialog')(page);
        },
      },
      'rename-wrong': {
        address: '',
        prepare: async (page) => {
          await inMenu(0)(page);
          await page.getByRole('dialog').getByRole('textbox').fill('');
          await page.keyboard.press('Enter');
          await page.locator('.field-error').waitFor();
        },
      },
      'erase-now': {
        address: '',
        prepare: async (page) => {
          await inMenu(6)(page);
          await sees('dialog')(page);
        },
      },
      seal: {
        address: '',
        prepare: async (page) => {
          await inMenu(3)(page);
          await sees('dialog')(page);
        },
      },
      'seal-wrong': {
        address: '',
        prepare: async (page) => {
          await inMenu(3)(page);
          await page.getByRole('dialog').getByRole('textbox').first().fill('kort');
          await page.keyboard.press('Enter');
          await page.locator('.field-error').waitFor();
        },
      },
      trashed: {
        address: '',
        prepare: async (page) => {
          await inMenu(5)(page);
          await page.locator('.notice-row').waitFor();
        },
      },
      ...movingScreens(files),
      'no-list': off({ address: '', before: refuses('assessment.list', 'file-locked'), after: mend }),
      'no-folder': off({ address: '', ...noFolder }),
      'read-only': off({ address: '', ...readOnly }),
      'gone-away': off({
        address: '',
        before: isGone('assessment.list'),
        prepare: sees('.loud'),
        after: mendAndReload,
      }),
    },
    trash: {
      filled: { address: 'trash' },
      empty: off({ address: 'trash', before: gives('assessment.listTrash', []), after: mend }),
      long: off({ address: 'trash', before: gives('assessment.listTrash', longAgo), after: mend }),
      'erase-long': off({
        address: 'trash',
        before: gives('assessment.listTrash', longAgo),
        prepare: sends('.trash-old .btn', 'dialog'),
        after: mend,
      }),
      erase: { address: 'trash', prepare: sends('.trash-acts .btn:last-child', 'dialog') },
      'put-back': { address: 'trash', prepare: sends('.scan .btn', '.notice-row') },
    },
  };
}

/** Files that come in, and what is asked of them. */
function movingScreens(files: Seeded['files']) {
  const opens = (path: string) => async (page: Page) => {
    await chooseFile(page, path, click('.doors .btn:not(.primary)').bind(null, page));
    await page.getByRole('dialog').waitFor();
  };
  // Who does not answer keeps what is in the list, and is brought there.
  const after = (page: Page) => page.waitForURL(/#\/question\/[^/]+\/[^/]+/u);
  // Who does not open a file is told that it was passed over.
  const afterLocked = async (page: Page) => {
    await sees('dialog')(page);
    await page.keyboard.press('Escape');
  };
  return {
    differs: { address: '', prepare: opens(files.differs), after },
    'differs-shown': {
      address: '',
      prepare: async (page: Page) => {
        await opens(files.differs)(page);
        await sends('dialog summary', 'dialog .difference-question')(page);
      },
      after,
    },
    'differs-newer': { address: '', prepare: opens(files.newer), after },
    'differ-both': {
      address: '',
      prepare: async (page: Page) => {
        await (await dragFiles(page, [files.differs, files.newer])).drop();
        await sees('dialog .choice-row')(page);
      },
    },
    locked: { address: '', prepare: opens(files.locked), after: afterLocked },
    'locked-wrong': {
      address: '',
      prepare: async (page: Page) => {
        await opens(files.locked)(page);
        await page.locator('dialog input').first().fill('een ander wachtwoord');
        await page.keyboard.press('Enter');
        await sees('.field-error')(page);
      },
      after: afterLocked,
    },
    damaged: {
      address: '',
      prepare: async (page: Page) => {
        await chooseFile(page, files.photo, click('.doors .btn:not(.primary)').bind(null, page));
        await sees('.notice-row')(page);
      },
      after: click('.notice-row .plain'),
    },
    'taken-in': {
      address: '',
      prepare: async (page: Page) => {
        await (await dragFiles(page, [files.photo, files.photo])).drop();
        await sees('dialog .import-refused span:not(:empty)')(page);
      },
    },
  };
}

function newScreens({ running }: Seeded): Screens<'new' | 'privacy' | 'new-company'> {
  const off = faulty(running);
  const choice = 'general/full/owner';
  const refused = {
    address: `new-company/${choice}`,
    before: refuses('assessment.create', 'disk-full'),
    prepare: async (page: Page) => {
      await page.locator('#company-name').fill('Vol');
      await sends('button[type=submit]', '.error-summary')(page);
    },
    after: mend,
  };
  return {
    new: {
      chosen: { address: 'new' },
      'no-folder': off({ address: 'new', ...noFolder }),
    },
    privacy: { shown: { address: `privacy/${choice}` } },
    'new-company': {
      empty: { address: `new-company/${choice}` },
      wrong: {
        address: `new-company/${choice}`,
        prepare: sends('button[type=submit]', '.error-summary'),
      },
      refused: off(refused),
    },
  };
}

function aroundScreens({ running }: Seeded): Screens<'settings' | 'about' | 'help'> {
  const off = faulty(running);
  return {
    settings: { shown: { address: 'settings' } },
    about: {
      shown: { address: 'about', prepare: sees('.set-table') },
      failed: off({
        address: 'about',
        before: isGone('app.about'),
        prepare: sees('[role=alert]'),
        after: mend,
      }),
      // What no screen can show: the page that stands in for it.
      broken: off({
        address: 'about',
        before: amends('app.about', { limits: null }),
        prepare: sees('.error-page'),
        after: mendAndReload,
      }),
    },
    help: { shown: { address: 'help' } },
  };
}

/** Asked once, when the window opens. */
const noFolder = folderThat({ code: 'not-writable', values: {} });

/** Another program holds the folder. */
export const readOnly = folderThat({
  code: 'folder-in-use-by',
  values: { host: 'laptop-atelier', since: '29/11/2026, 09:12' },
});

function folderThat(problem: Pick<Problem, 'code' | 'values'>) {
  return {
    before: async (page: Page) => {
      await gives('app.tryFolder', [{ file: '', place: '', ...problem }])(page);
      await page.reload();
    },
    prepare: sees('.loud'),
    after: mendAndReload,
  };
}

async function mendAndReload(page: Page): Promise<void> {
  await mend(page);
  await page.reload();
}

/** Behind the menu in a narrow window. */
async function openLanguages(page: Page): Promise<void> {
  const button = page.locator('#menu button[popovertarget=languages]');
  if (!(await button.isVisible())) await page.locator('button.menu').click();
  await button.click();
}
