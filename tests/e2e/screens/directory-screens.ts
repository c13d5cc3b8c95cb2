import type { Page } from '@playwright/test';
import type { DirectoryRow } from '../../../scans/services/views/directory-view.ts';
import { chooseFile } from '../drivers/driver.ts';
import { faulty, gives, isGone, mend } from './faults.ts';
import { click, sees, sends } from './hands.ts';
import type { Seeded } from './seed-scans.ts';
import type { Screens } from './states.ts';

const list = 'directory';
const centre = 'directory/centre/sirris';

/** All centres and support, and what an adviser does with them. */
export function directoryScreens(seeded: Seeded): Screens<'directory'> {
  return { directory: { ...lists(seeded), ...entries(seeded), ...offers(seeded) } };
}

function lists({ running, directory: { untouched } }: Seeded) {
  const off = faulty(running);
  const show = (place: number) => click(`.dir-show .choice >> nth=${String(place)}`);
  const everything = async (page: Page) => {
    await page.getByRole('searchbox').fill('');
    await show(0)(page);
  };
  const search = (text: string, then: string) => async (page: Page) => {
    await page.getByRole('searchbox').fill(text);
    await sees(then)(page);
  };
  const calm = async (page: Page) => {
    await mend(page);
    await everything(page);
  };
  return {
    all: { address: list },
    found: { address: list, prepare: search('kempen', '.dir-row'), after: everything },
    'nothing-found': { address: list, prepare: search('zzz', '.lists .lead'), after: everything },
    due: off({
      address: list,
      before: gives('directory.view', { ...untouched, rows: untouched.rows.map(aged) }),
      prepare: show(1),
      after: calm,
    }),
    'nothing-due': { address: list, prepare: show(1), after: everything },
    own: { address: list, prepare: show(2), after: everything },
    'nothing-own': off({
      address: list,
      before: gives('directory.view', untouched),
      prepare: show(2),
      after: calm,
    }),
    'no-list': off({
      address: list,
      before: isGone('directory.view'),
      prepare: sees('[role=alert]'),
      after: mend,
    }),
  };
}

/** Some long past their date, some soon. */
function aged(row: DirectoryRow, place: number): DirectoryRow {
  if (place > 3) return row;
  return place % 2 === 0
    ? { ...row, state: 'overdue', reviewBy: '2026-01-01' }
    : { ...row, state: 'due-soon' };
}

/** What was filled in, out of a list that is long. */
const showOwn = click('.dir-show .choice >> nth=2');

async function showAll(page: Page): Promise<void> {
  await click('.dir-show .choice >> nth=0')(page);
}

function entries({ directory: { added, damage, mend: repair } }: Seeded) {
  const typed = async (page: Page) => {
    await page.locator('#dir-field-phone').fill('bel mij');
    await sees('.dir-draft')(page);
  };
  const clear = click('.dir-draft .btn');
  const send = click('.foot .primary');
  const refused = { before: async () => damage(), after: async () => repair() };
  return {
    saved: {
      address: list,
      prepare: async (page: Page) => {
        await showOwn(page);
        await click('.dir-row a')(page);
        await send(page);
        await sees('.notice-row')(page);
      },
      after: async (page: Page) => {
        await click('.notice-row .plain')(page);
        await showAll(page);
      },
    },
    centre: { address: centre },
    typed: { address: centre, prepare: typed, after: clear },
    wrong: {
      address: centre,
      prepare: async (page: Page) => {
        await typed(page);
        await send(page);
        await sees('.error-summary')(page);
      },
      after: clear,
    },
    'own-centre': { address: 'directory/centre/buildwise', prepare: sees('.dir-back') },
    'added-centre': { address: `directory/centre/${added}`, prepare: sees('.dir-chosen') },
    support: { address: 'directory/instrument/kmo-portefeuille' },
    add: { address: 'directory/add' },
    'add-wrong': { address: 'directory/add', prepare: sends('.foot .primary', '.error-summary') },
    refused: {
      address: list,
      before: refused.before,
      prepare: async (page: Page) => {
        await showOwn(page);
        await sees('.dir-refused li')(page);
      },
      after: async (page: Page) => {
        repair();
        await showAll(page);
      },
    },
    'refused-entry': { address: centre, prepare: sees('.dir-refused li'), ...refused },
  };
}

function offers({ directory: { offered, damaged } }: Seeded) {
  const choose = (file: string, then: string) => async (page: Page) => {
    await chooseFile(page, file, () => click('.doors button')(page));
    await sees(then)(page);
  };
  return {
    offered: { address: list, prepare: choose(offered, '.foot .primary') },
    'offer-refused': { address: list, prepare: choose(damaged, '.dir-problems li') },
  };
}
