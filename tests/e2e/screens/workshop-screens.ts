import type { Page } from '@playwright/test';
import { faulty, gives, mend } from './faults.ts';
import { click, sees, sends } from './hands.ts';
import { sampleRoom } from './sample-room.ts';
import type { Seeded } from './seed-scans.ts';
import { titles } from './seed-workshops.ts';
import type { Screens } from './states.ts';

/** The adviser’s side of a workshop. */
export function workshopScreens({ running, workshops }: Seeded): Screens<'workshop'> {
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
  /** A step of one company, with what its people answered. */
  const talk = (place: number, then: string) => ({
    address: at(workshops.talk),
    prepare: async (page: Page) => {
      await sees(`p.label:has-text("${titles.talk}")`)(page);
      await step(place, then)(page);
    },
    after: step(1, '#workshop-companies'),
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
      discussion: talk(7, '.workshop-now .decide'),
      remaining: talk(9, '.group-accept'),
      vote: talk(11, '.group-votes'),
      close: talk(13, '#workshop-after'),
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
      invite: {
        address: at(workshops.half),
        prepare: async (page) => {
          await sees(`p.label:has-text("${titles.half}")`)(page);
          await step(7, '.reg-form')(page);
        },
        after: step(1, '#workshop-companies'),
      },
      room: together(6, '.room-table'),
      reports: together(7, '.room-companies'),
      pairs: together(8, '.room-pairs'),
      topics: together(9, '.room-topics'),
      market: together(11, '.room-stall'),
      gone: { address: at(workshops.gone), prepare: sees('.loud') },
    },
  };
}
