import type { Page } from '@playwright/test';
import { faulty, gives, mend } from './faults.ts';
import { click, sees, sends } from './hands.ts';
import { sampleRoom } from './sample-room.ts';
import type { Seeded } from './seed-scans.ts';
import { titles } from './seed-workshops.ts';
import type { Screens } from './states.ts';

/** The adviser’s side of a workshop, and the device that goes from hand to hand. */
export function workshopScreens({ running, workshops }: Seeded): Screens<'workshop' | 'kiosk'> {
  const at = (session: string) => `workshop/${session}`;
  const step = (place: number, then: string) =>
    sends(`.script-steps li:nth-child(${String(place)}) button`, then);
  const off = faulty(running);
  /** A step of several companies, with a room in which everything is there. */
  const together = (place: number, then: string) =>
    off({
      address: at(workshops.many),
      before: gives('room.view', sampleRoom(workshops.many)),
      prepare: async (page: Page) => {
        // The list of steps of another workshop may still stand there.
        await sees(`p.label:has-text("${titles.many}")`)(page);
        await step(place, then)(page);
      },
      after: async (page: Page) => {
        await mend(page);
        await step(1, '#workshop-companies')(page);
      },
    });
  return {
    workshop: {
      new: { address: at(workshops.fresh), prepare: sees('.opt-rows') },
      prepare: { address: at(workshops.one), prepare: sees('.workshop-row') },
      answers: {
        address: at(workshops.one),
        prepare: step(3, '#workshop-kiosk'),
        after: step(1, '#workshop-companies'),
      },
      code: {
        address: at(workshops.one),
        prepare: async (page) => {
          await step(3, '#workshop-kiosk')(page);
          await sends('[aria-labelledby=workshop-kiosk] .btn', 'dialog')(page);
        },
        after: step(1, '#workshop-companies'),
      },
      marks: {
        address: at(workshops.half),
        prepare: async (page) => {
          await sees(`p.label:has-text("${titles.half}")`)(page);
          await step(4, '.workshop-mark')(page);
          await click('.workshop-mark:nth-child(2) .btn:last-child')(page);
          await page.locator('.workshop-mark:nth-child(2) b', { hasText: '1' }).waitFor();
        },
        after: async (page) => {
          await click('.workshop-mark:nth-child(2) .btn:first-child')(page);
          await page.locator('.workshop-mark:nth-child(2) b', { hasText: '0' }).waitFor();
          await step(1, '#workshop-companies')(page);
        },
      },
      room: together(6, '.room-table'),
      reports: together(7, '.room-companies'),
      pairs: together(8, '.room-pairs'),
      topics: together(9, '.room-topics'),
      market: together(11, '.room-stall'),
      gone: { address: at(workshops.gone), prepare: sees('.loud') },
    },
    kiosk: kiosk(workshops.one),
  };
}

const code = '4711';
const next = '.foot .btn.primary, .foot .foot-acts .btn:last-child';

function kiosk(session: string): Screens<'kiosk'>['kiosk'] {
  const address = `kiosk/${session}`;
  const shown = (...acts: readonly ((page: Page) => Promise<void>)[]) => ({
    address,
    prepare: async (page: Page) => {
      await handOver(page, session);
      for (const act of acts) await act(page);
    },
    after: takeBack,
  });
  const takes = (label: string) => async (page: Page) => {
    await page.locator('.kiosk-seat', { hasText: label }).click();
  };
  const begins = sends('.foot .btn.primary', '.levels');
  return {
    off: { address, prepare: sees('main h1') },
    seats: shown(),
    wrong: shown(sends('.foot .btn', 'dialog'), sends('dialog .btn.primary', 'dialog .field-error')),
    notice: shown(takes('A1'), sees('.privacy')),
    question: shown(takes('A1'), begins),
    stop: shown(takes('A2'), begins, sends('.foot-say .btn', 'dialog')),
    importance: shown(takes('A3'), begins, toTheEnd),
    ready: shown(again('A3'), toTheEnd, sends(next, '.kiosk-lead')),
    thanks: shown(again('A3'), toTheEnd, sends(next, '.kiosk-lead'), sends(next, '.error-page')),
  };
}

/** Leafs to the page about importance. */
async function toTheEnd(page: Page): Promise<void> {
  const importance = page.locator('.importance');
  for (let turned = 0; turned < 60 && !(await importance.isVisible()); turned += 1) await click(next)(page);
}

/** Who stopped halfway goes on with the code. */
function again(label: string) {
  return async (page: Page) => {
    await page.locator('.kiosk-seat', { hasText: label }).click();
    await page.locator('dialog input').fill(code);
    await sends('dialog .btn.primary', '.levels')(page);
  };
}

/** At another address of the same page, so that it begins anew there. */
async function handOver(page: Page, session: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/workshop/${session}`);
  await sends('.script-steps li:nth-child(3) button', '#workshop-kiosk')(page);
  await sends('[aria-labelledby=workshop-kiosk] .btn', 'dialog')(page);
  await page.locator('dialog input').fill(code);
  await sends('dialog .btn.primary', '.kiosk-seats')(page);
}

async function takeBack(page: Page): Promise<void> {
  const list = page.locator('.kiosk-seats');
  if (await page.locator('.error-page .btn').isVisible()) await click('.error-page .btn')(page);
  else if (await page.locator('.privacy').isVisible()) await click('.foot .btn')(page);
  else if (!(await list.isVisible())) {
    if (!(await page.locator('dialog').isVisible())) await sends('.foot-say .btn', 'dialog')(page);
    await sends('dialog .btn.primary', '.kiosk-seats')(page);
  }
  await sends('.foot .btn', 'dialog')(page);
  await page.locator('dialog input').fill(code);
  await sends('dialog .btn.primary', '.script-steps')(page);
}
