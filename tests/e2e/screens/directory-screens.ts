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

/** The choice above the list. It stays while one goes about, so who changes it puts it back. */
const show = {
  all: click('.dir-show .choice >> nth=0'),
  due: click('.dir-show .choice >> nth=1'),
  own: click('.dir-show .choice >> nth=2'),
};

function lists({ running, directory: { untouched } }: Seeded) {
  const off = faulty(running);
  const noSuch = async (page: Page) => {
    await page.getByRole('searchbox').fill('zzz');
    await sees('.lists .lead')(page);
  };
  return {
    all: { address: list },
    'nothing-found': {
      address: list,
      prepare: noSuch,
      after: (page: Page) => page.getByRole('searchbox').fill(''),
    },
    due: off({
      address: list,
      before: gives('directory.view', { ...untouched, rows: untouched.rows.map(aged) }),
      prepare: show.due,
      after: async (page: Page) => {
        await mend(page);
        await show.all(page);
      },
    }),
    own: { address: list, prepare: show.own, after: show.all },
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

function entries({ directory: { added, damage, mend: repair } }: Seeded) {
  const send = click('.foot .primary');
  return {
    saved: {
      address: list,
      prepare: async (page: Page) => {
        await show.own(page);
        await click('.dir-row a')(page);
        await send(page);
        await sees('.notice-row')(page);
      },
      after: async (page: Page) => {
        await click('.notice-row .plain')(page);
        await show.all(page);
      },
    },
    centre: { address: centre },
    wrong: {
      address: centre,
      prepare: async (page: Page) => {
        await page.locator('#dir-field-phone').fill('bel mij');
        await send(page);
        await sees('.error-summary')(page);
      },
      after: click('.dir-draft .btn'),
    },
    'own-centre': { address: 'directory/centre/buildwise', prepare: sees('.dir-back') },
    'added-centre': { address: `directory/centre/${added}`, prepare: sees('.dir-chosen') },
    support: { address: 'directory/instrument/kmo-portefeuille' },
    'add-wrong': { address: 'directory/add', prepare: sends('.foot .primary', '.error-summary') },
    refused: {
      address: list,
      before: async () => damage(),
      prepare: async (page: Page) => {
        await show.own(page);
        await sees('.dir-refused li')(page);
      },
      after: async (page: Page) => {
        repair();
        await show.all(page);
      },
    },
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
