import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { questionId } from '../../../scans/definition/ids.ts';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { expect, test } from '../app.ts';
import { dragFiles } from '../drop-files.ts';
import { goTo, sessionIn } from '../pages/workshop.ts';
import { readerOf } from '../pages/reader.ts';
import { programOn } from '../program.ts';
import { savedFiles } from '../saved.ts';

const password = 'vier woorden na elkaar';

/** Two companies of one person each, who answer on a laptop of their own. */
async function roomIn(dataFolder: string): Promise<SessionId> {
  const { call } = programOn(dataFolder);
  const session = await sessionIn(dataFolder);
  await call('workshop.setUp', { session, script: 'several-companies', language: 'nl' });
  const companies = { A1: 'Smederij Alfa', B1: 'Bakkerij Bravo' };
  for (const [label, name] of Object.entries(companies)) {
    const { assessment } = await call('assessment.create', {
      variant: 'general',
      mode: 'full',
      filledBy: 'adviser',
      language: 'nl',
      company: { name },
    });
    const where = { session, assessment: assessment.id };
    await call('workshop.company', { ...where, in: true });
    const wish = { label, role: 'owner', way: 'file', person: null } as const;
    await call('workshop.seat', { ...where, ...wish, seat: null });
  }
  await call('workshop.goTo', { session, step: 'answers' });
  return session;
}

/** What a person does with such a file elsewhere: open it, answer, and save the scan as a file again. */
async function filledIn(file: string, to: string, locked: string | null): Promise<string> {
  const { call } = programOn(`${to} laptop`);
  const imported = await call('assessment.import', { file: basename(file), bytes: readFileSync(file) });
  if (imported.kind !== 'added') throw new Error(imported.kind);
  const { id } = imported;
  const [response] = (await call('assessment.open', { id })).assessment.responses;
  const where = { id, response: response?.id ?? '' };
  await call('response.answer', { ...where, question: questionId('STR1'), answer: 3 });
  const { bytes } =
    locked === null
      ? await call('assessment.export', { id })
      : await call('assessment.exportSealed', { id, password: locked });
  writeFileSync(to, bytes);
  return to;
}

function seat(page: Page, label: string) {
  return page.locator('.workshop-row').filter({ hasText: new RegExp(`^${label}\\b`, 'u') });
}

test('blank files go out to two laptops, and come back to their seats, one of them locked', async ({
  app,
}) => {
  const { page, dataFolder, savedFolder } = app.current();
  const { say, count } = (await readerOf(page)).speech;
  const session = await roomIn(dataFolder);
  await goTo(page, `#/workshop/${session}`);
  await page.getByRole('button', { name: say('group.blank', { code: 'A1' }) }).click();
  await expect(seat(page, 'A1').locator('.blank-saved')).toContainText('A1 Smederij Alfa');
  await page.getByRole('button', { name: count('group.blank.all', 2) }).click();
  await expect(page.getByText(count('group.blank.saved', 2))).toBeVisible();
  await expect(seat(page, 'B1').locator('.blank-saved')).toContainText('B1 Bakkerij Bravo');
  const files = savedFiles(savedFolder, '.iscan');
  expect(files).toHaveLength(3);
  const [a = '', b = ''] = ['A1', 'B1'].map((code) => files.find((file) => basename(file).startsWith(code)));

  // Who opens it reads first who keeps what, under the code that is his.
  await page.evaluate(() => (window.location.hash = '#/start'));
  const list = await dragFiles(page, [b]);
  await list.drop();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('kiosk.notice.title'));
  await expect(page.getByText(say('kiosk.notice.what', { label: 'B1' }))).toBeVisible();
  await page.getByRole('button', { name: say('kiosk.notice.begin') }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(say('kiosk.notice.title'));
  await goTo(page, `#/workshop/${session}`);

  const back = join(app.home, 'terug');
  const fromA = await filledIn(a, `${back} A.iscan`, null);
  const fromB = await filledIn(b, `${back} B.iscan`, password);
  const another = await filledIn(b, `${back} C.iscan`, `${password} niet`);
  await (await dragFiles(page, [another, fromB, fromA])).drop();

  // Who does not know the password of one leaves the others as they are.
  const dialog = page.getByRole('dialog');
  const field = dialog.getByLabel(say('moving.password'), { exact: true });
  await expect(dialog).toContainText(say('moving.open.title', { name: basename(another) }));
  await expect(page.getByText(added(basename(fromA), 'A1'))).toBeVisible();
  await field.fill(password);
  await dialog.getByRole('button', { name: say('moving.open.do') }).click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByRole('button', { name: say('moving.open.skip') }).click();
  await expect(page.getByText(say('group.files.refused', { file: basename(another) }))).toBeVisible();

  // It is of the other company than the one that is chosen.
  await expect(dialog).toContainText(say('moving.open.title', { name: basename(fromB) }));
  await field.fill(password);
  await field.press('Enter');
  await expect(page.getByText(added(basename(fromB), 'B1'))).toBeVisible();
  for (const label of ['A1', 'B1']) {
    await expect(seat(page, label)).toContainText(say('workshop.seat.state.finished'));
    await expect(seat(page, label).locator('.blank-saved')).toHaveCount(0);
  }

  function added(file: string, codes: string): string {
    return say('group.files.added', { file, codes });
  }
});
