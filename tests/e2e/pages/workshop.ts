import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { SessionId } from '../../../scans/sessions/register.ts';
import type { AppFixture } from '../app.ts';
import { programOn } from '../program.ts';
import { speechIn } from '../words.ts';

const { say } = speechIn('nl');

/** Of the device that goes from hand to hand. */
const code = '4711';

export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export async function takeSeat(page: Page, label: string): Promise<void> {
  await page.locator('.kiosk-seat', { hasText: label }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('kiosk.notice.title'));
  await page.getByRole('button', { name: say('kiosk.notice.begin') }).click();
  await expect(page.locator('.levels')).toBeVisible();
}

/** `begins` is the name of the button that begins it. */
export async function handOver(page: Page, begins: string): Promise<void> {
  await page.getByRole('button', { name: begins }).click();
  await page.getByLabel(say('workshop.kiosk.code')).fill(code);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('workshop.kiosk.start') })
    .click();
}

export async function takeBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('kiosk.end') }).click();
  await page.getByLabel(say('kiosk.code')).fill(code);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('kiosk.end.do') })
    .click();
}

export async function endKiosk(page: Page): Promise<void> {
  await takeBack(page);
  // The whole page begins anew.
  await expect(page.locator('.script-steps')).toBeVisible({ timeout: 30_000 });
}

/** The program is killed as it stands, and starts again on the same folder. */
export async function powerCut(app: AppFixture): Promise<Page> {
  const { web } = app.current();
  if (web === null) throw new Error('only where the process is ours');
  await web.kill();
  return (await app.restart()).page;
}

export async function sessionIn(dataFolder: string): Promise<SessionId> {
  const fields = { series: null, programme: '', on: '2026-11-29', type: 'workshop', host: '' } as const;
  const saved = await programOn(dataFolder).call('session.save', {
    id: null,
    ...fields,
    title: 'Samen vernieuwen',
  });
  return saved.id;
}
