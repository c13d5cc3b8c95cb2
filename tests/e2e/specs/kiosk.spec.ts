import type { Page } from '@playwright/test';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { expect, test } from '../app.ts';
import { endKiosk, goTo, handOver, powerCut, sessionIn, takeBack, takeSeat } from '../pages/workshop.ts';
import { programOn } from '../program.ts';
import { speechIn } from '../words.ts';

const { say } = speechIn('nl');

test('who has the device gets at nothing but his own questions', async ({ app }) => {
  test.setTimeout(120_000);
  const { dataFolder, web } = app.current();
  if (web === null) throw new Error('only where a second window can be opened');
  let { page } = app.current();
  const { session, id } = await roomIn(dataFolder);
  await goTo(page, `#/result/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const second = await web.openWindow();
  await goTo(second, `#/company/${id}`);
  await goTo(page, `#/workshop/${session}`);
  await handOver(page, say('workshop.kiosk.start'));
  const seats = (window: Page) => window.getByRole('heading', { level: 1, name: say('kiosk.seats.title') });

  await test.step('every window shows the kiosk', async () => {
    await expect(seats(page)).toBeVisible();
    await expect(seats(second)).toBeVisible();
    await second.close();
  });

  await test.step('answers of the one before are nowhere', async () => {
    await takeSeat(page, 'A1');
    await page.keyboard.press('4');
    // A first answer turns the page.
    await expect(page.locator('progress')).toHaveAttribute('value', '2');
    await page.keyboard.press('n');
    await page.locator('#note').fill('Alleen voor mij');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('kiosk.stop'), exact: true }).click();
    await page.getByRole('button', { name: say('kiosk.stop.yes') }).click();
    await expect(seats(page)).toBeVisible();
    await page.locator('.kiosk-seat', { hasText: 'A1' }).click();
    await page.getByLabel(say('kiosk.code')).fill('0000');
    await page.getByRole('button', { name: say('kiosk.code.open') }).click();
    await expect(page.locator('.field-error')).toContainText('code van de begeleider');
    await page.keyboard.press('Escape');
    await takeSeat(page, 'A2');
    await expect(page.locator('.levels input:checked')).toHaveCount(0);
    expect(await page.locator('body').innerText()).not.toContain('Alleen voor mij');
  });

  await test.step('nor by Back, an address, a reload, keys, a dropped file or a restart', async () => {
    const stays = async () => {
      await expect(page.locator('.levels')).toBeVisible();
      await expect(page.getByText(say('kiosk.seat', { label: 'A2' })).first()).toBeVisible();
      await expect(page.locator('header.head')).toHaveCount(0);
      expect(await page.locator('body').innerText()).not.toContain('Alleen voor mij');
    };
    await page.goBack();
    await stays();
    for (const address of [
      `question/${id}`,
      `result/${id}`,
      `group/${id}`,
      'settings',
      '',
      `workshop/${session}`,
    ]) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#/${address}`);
      await stays();
    }
    await page.reload();
    await stays();
    for (const key of [
      'Escape',
      'F5',
      'Alt+ArrowLeft',
      'Control+o',
      'Control+Comma',
      'PageUp',
      'ArrowLeft',
    ]) {
      await page.keyboard.press(key);
    }
    await page.waitForLoadState();
    await stays();
    await page.keyboard.press('2');
    await expect.poll(() => answersNow(dataFolder)).toEqual([2]);
    page = await powerCut(app);
    await stays();
    await expect(page.locator('.levels input').nth(2)).toBeChecked();
    const refused = await page.evaluate(async () => {
      const list = document.querySelectorAll('a[href]');
      return list.length;
    });
    expect(refused).toBe(0);
  });

  await test.step('only the code ends it', async () => {
    await page.getByRole('button', { name: say('kiosk.stop'), exact: true }).click();
    await page.getByRole('button', { name: say('kiosk.stop.yes') }).click();
    await page.getByRole('button', { name: say('kiosk.end') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('kiosk.end.do') })
      .click();
    await expect(page.locator('.field-error')).toBeVisible();
    await page.keyboard.press('Escape');
    await endKiosk(page);
  });

  await test.step('three questions after the session: each finds them empty, and only counts stay', async () => {
    await goTo(page, `#/session/${session}`);
    await handOver(page, say('sessions.evaluation.start'));
    const send = page.getByRole('button', { name: say('kiosk.evaluation.send') });
    await send.click();
    await expect(page.getByRole('alert')).toHaveText(say('kiosk.evaluation.empty'));
    for (const marks of [
      [5, 4],
      [5, 5, 1],
    ]) {
      await expect(page.locator('.kiosk-scale input:checked')).toHaveCount(0);
      for (const [at, mark] of marks.entries()) {
        await page
          .locator('.kiosk-scale')
          .nth(at)
          .locator('label')
          .nth(mark - 1)
          .click();
      }
      await send.click();
      await page.getByRole('button', { name: say('kiosk.thanks.next') }).click();
    }
    await goTo(page, '#/persons');
    await page.goBack();
    await expect(send).toBeVisible();
    await takeBack(page);
    const rows = page.locator('.reg-counts tbody tr');
    await expect(rows.nth(0).locator('td')).toHaveText(['0', '0', '0', '0', '2']);
    await expect(rows.nth(1).locator('td')).toHaveText(['0', '0', '0', '1', '1']);
    await expect(rows.nth(2).locator('td')).toHaveText(['1', '0', '0', '0', '0']);
  });
});

/** On disk, of who has the device. */
async function answersNow(dataFolder: string): Promise<readonly unknown[]> {
  const { current } = await programOn(dataFolder).call('kiosk.view', {});
  const answers = current?.assessment?.responses[0]?.answers ?? {};
  return Object.values(answers).map(({ answer }) => answer);
}

/** One company with two seats on this device. */
async function roomIn(dataFolder: string): Promise<{ readonly session: SessionId; readonly id: string }> {
  const program = programOn(dataFolder);
  const session = await sessionIn(dataFolder);
  await program.call('workshop.setUp', { session, script: 'one-company', language: 'nl' });
  const made = await program.call('assessment.create', {
    variant: 'general',
    mode: 'full',
    filledBy: 'adviser',
    language: 'nl',
    company: { name: 'Metaal Segers' },
  });
  const { id } = made.assessment;
  await program.call('workshop.company', { session, assessment: id, in: true });
  for (const label of ['A1', 'A2']) {
    const wish = { label, assessment: id, role: 'employee', way: 'kiosk', person: null } as const;
    await program.call('workshop.seat', { session, seat: null, ...wish });
  }
  await program.call('workshop.goTo', { session, step: 'answers' });
  return { session, id };
}
