import type { Page } from '@playwright/test';
import { faulty, gives, mend, noBrowser, refuses } from './faults.ts';
import { click, sees, sends } from './hands.ts';
import type { Seeded } from './seed-scans.ts';
import type { Screens } from './states.ts';

/** What comes of the answers. */
export function resultScreens(
  seeded: Seeded,
): Screens<'result' | 'advice' | 'centres' | 'plan' | 'report' | 'versions'> {
  return {
    ...versions(seeded),
    ...results(seeded),
    ...advices(seeded),
    ...plans(seeded),
    ...reports(seeded),
  };
}

function versions({ running, scans }: Seeded): Screens<'versions'> {
  const off = faulty(running);
  const address = `versions/${scans.earlier}`;
  const compare = sends('.version-row:not(.same)', '.difference-question');
  const ask = async (page: Page) => {
    await compare(page);
    await sends('.version-more .btn', 'dialog')(page);
  };
  return {
    versions: {
      filled: { address, prepare: sees('.version-row') },
      compared: { address, prepare: compare },
      ask: { address, prepare: ask },
      'went-back': {
        address,
        prepare: async (page) => {
          await ask(page);
          await sends('dialog .btn.primary', '.notice-row')(page);
          await page.locator('.version-row').first().waitFor();
        },
      },
      none: off({ address, before: gives('assessment.generations', []), after: mend }),
      refused: off({
        address,
        before: refuses('assessment.generations', 'file-locked'),
        prepare: sees('main [role=alert]'),
        after: mend,
      }),
    },
  };
}

function results({ running, scans }: Seeded): Screens<'result' | 'centres'> {
  const off = faulty(running);
  const address = (id: string) => `result/${id}`;
  return {
    result: {
      full: { address: address(scans.full) },
      how: { address: address(scans.full), prepare: sends('table button', '.pop:popover-open') },
      incomplete: { address: address(scans.half) },
      closed: { address: address(scans.closed) },
      quick: { address: address(scans.quick) },
      added: { address: address(scans.adviser) },
      refused: off({
        address: address(scans.low),
        before: refuses('result.view', 'file-locked'),
        after: mend,
      }),
    },
    centres: {
      full: { address: `centres/${scans.full}` },
      quick: { address: `centres/${scans.quick}` },
      'not-opened': off({
        address: `centres/${scans.full}`,
        before: noBrowser,
        prepare: sends('.contact a', '.contact [role=alert]'),
        after: mend,
      }),
    },
  };
}

function advices({ scans, theme, otherTheme }: Seeded): Screens<'advice'> {
  const answered = (value: string) => async (page: Page) => {
    await page.locator(`.ask input[value=${value}]`).first().check();
    await page.locator('.consent').first().waitFor();
  };
  const letter = async (page: Page) => {
    await answered('yes')(page);
    await click('.consent .choices .btn')(page);
    await page.locator('.consent output:not(:empty)').waitFor();
  };
  return {
    advice: {
      open: { address: `advice/${scans.full}/${theme}` },
      agreed: { address: `advice/${scans.full}/${theme}`, prepare: answered('yes') },
      letter: { address: `advice/${scans.full}/${theme}`, prepare: letter },
      later: { address: `advice/${scans.full}/${theme}`, prepare: answered('later') },
      adviser: { address: `advice/${scans.adviser}/${theme}`, prepare: sends('.own-add', '.own') },
      closed: { address: `advice/${scans.closedAdviser}/${theme}` },
      other: { address: `advice/${scans.full}/${otherTheme}` },
      none: { address: `advice/${scans.full}/XXX` },
    },
  };
}

function plans({ scans }: Seeded): Screens<'plan'> {
  const dated = async (page: Page) => {
    await page.locator('.todo input[type=date]').first().fill('2026-12-01');
    await page.locator('.todo input[type=checkbox]').nth(1).check();
    await page.locator('.side-block .btn:enabled').waitFor();
  };
  return {
    plan: {
      empty: { address: `plan/${scans.closed}` },
      filled: { address: `plan/${scans.full}`, prepare: dated },
      calendar: {
        address: `plan/${scans.full}`,
        prepare: async (page) => {
          await dated(page);
          await sends('.side-block .btn', '.rep-done')(page);
        },
      },
      none: { address: `plan/${scans.low}` },
    },
  };
}

function reports({ running, scans }: Seeded): Screens<'report'> {
  const off = faulty(running);
  const address = `report/${scans.full}`;
  const save = async (page: Page) => {
    await drawn(page);
    await click('.acts .btn.primary:enabled')(page);
  };
  return {
    report: {
      core: { address, prepare: drawn },
      whole: {
        address,
        prepare: async (page) => {
          await drawn(page);
          await page.locator('input[value=advies]').check();
          await page.locator('.pages:not(.old) figure >> nth=3').waitFor();
        },
      },
      quick: { address: `report/${scans.quick}`, prepare: drawn },
      saved: {
        address,
        prepare: async (page) => {
          await save(page);
          await sees('.rep-done')(page);
        },
      },
      'not-saved': off({
        address,
        before: (page) => page.route('**/host/save*', (route) => route.abort()),
        prepare: async (page) => {
          await save(page);
          await sees('.loud')(page);
        },
        after: mend,
      }),
      refused: off({
        address: `report/${scans.low}`,
        before: refuses('report.make', 'file-locked'),
        prepare: sees('[role=alert]'),
        after: mend,
      }),
    },
  };
}

/** Every page that is near the window is on its canvas. */
async function drawn(page: Page): Promise<unknown> {
  return page.waitForFunction(() => (document.querySelector('canvas')?.width ?? 1) > 1);
}
