import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { expect, test } from '../app.ts';
import { onlyScan, programOn, questionsOf } from '../program.ts';
import { speechIn } from '../words.ts';

const { say } = speechIn('nl');
const code = '4711';
const ways = { A1: 'kiosk', A2: 'kiosk', A3: 'kiosk', B1: 'file', B2: 'file', C1: 'paper' } as const;

test('three hours with six people, from welcome to the plan', async ({ app }) => {
  test.setTimeout(240_000);
  const { dataFolder, savedFolder, web } = app.current();
  if (web === null) throw new Error('only where a second window can be opened');
  const asked = await questionsOf({ variant: 'general', mode: 'full' });
  const session = await sessionIn(dataFolder);
  let { page } = app.current();

  await test.step('the adviser prepares', async () => {
    await goTo(page, `#/workshop/${session}`);
    await page.getByRole('button', { name: say('workshop.make') }).click();
    await page.getByLabel(say('workshop.company.name')).fill('Metaal Segers');
    await page.getByRole('button', { name: say('workshop.company.make') }).click();
    for (const [label, way] of Object.entries(ways)) {
      await page.getByLabel(say('workshop.seat.label'), { exact: true }).fill(label);
      await page.getByLabel(say('workshop.seat.role')).selectOption(label === 'A1' ? 'owner' : 'employee');
      await page.getByLabel(say('workshop.seat.way')).selectOption(way);
      await page.getByRole('button', { name: say('workshop.seat.add') }).click();
      await expect(page.locator('.workshop-row b', { hasText: label })).toBeVisible();
    }
  });

  const wall = await web.openWindow();
  await goTo(wall, `#/present/${session}`);
  await test.step('welcome, with the meaning of renewal', async () => {
    await page.getByRole('button', { name: say('workshop.begin'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('workshop.step.welcome'));
    await page.getByRole('button', { name: say('workshop.timer.start'), exact: true }).click();
    await expect(page.getByRole('timer')).toContainText(/(9:|10:)/u);
    await next(page);
  });

  await test.step('three on this device, one after the other', async () => {
    await page.getByRole('button', { name: say('workshop.kiosk.start') }).click();
    await page.getByLabel(say('workshop.kiosk.code')).fill(code);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('workshop.kiosk.start') })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('kiosk.seats.title'));
    await answerAtKiosk({ page, dataFolder }, 'A1', asked.length, () => '3');
    await page.getByRole('button', { name: say('kiosk.thanks.next') }).click();
    await answerAtKiosk({ page, dataFolder }, 'A2', asked.length, (place) => (place % 3 === 0 ? '0' : '3'));
    await page.getByRole('button', { name: say('kiosk.thanks.next') }).click();
    await answerAtKiosk({ page, dataFolder }, 'A3', asked.length, (place) => (place % 3 === 0 ? '4' : '2'));
    await page.getByRole('button', { name: say('kiosk.thanks.next') }).click();
    await endKiosk(page);
  });

  await test.step('two by file, one on paper', async () => {
    const files = ['B1', 'B2'].map((label, at) => responseFile(savedFolder, label, asked, at));
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: say('group.files.pick') }).click();
    await (await chooser).setFiles(files);
    for (const label of ['B1', 'B2'])
      await expect(rowOf(page, label)).toContainText(say('workshop.seat.state.finished'));
    await page.getByRole('button', { name: say('workshop.seat.type', { label: 'C1' }) }).click();
    const first = page.locator('.entry-key').first();
    await first.focus();
    for (const _ of asked) {
      await page.keyboard.press('2');
      await page.keyboard.press('Enter');
    }
    await page.locator('.importance-row').first().getByRole('radio').nth(3).check();
    await page.getByRole('link', { name: say('entry.workshop') }).click();
    await page.getByRole('button', { name: say('workshop.seat.done', { label: 'C1' }) }).click();
    await expect(page.getByText(say('workshop.seats.ready', { ready: 6, all: 6 }))).toBeVisible();
    await expect(wall.locator('main')).toContainText('6');
  });

  await test.step('importance, break, strengths, and a laptop that stops', async () => {
    for (const kind of ['importance', 'break', 'strengths', 'discussion'] as const) {
      await next(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(`workshop.step.${kind}`));
    }
    await page
      .getByRole('button', { name: say('workshop.on-wall') })
      .first()
      .click();
    await expect(page.locator('.decide')).toBeVisible();
    ({ page } = await app.restart());
    await goTo(page, `#/workshop/${session}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('workshop.step.discussion'));
    await expect(page.locator('.decide')).toBeVisible();
  });

  await test.step('a level is chosen with a reason, the others are accepted', async () => {
    await page.locator('.decide input').nth(1).click();
    await page.getByLabel(say('group.reason')).fill('Het staat op het bord');
    await page.getByRole('button', { name: say('workshop.off-wall') }).click();
    await expect(page.getByText(/Het staat op het bord/u)).toBeVisible();
    await next(page);
    await next(page);
    await page.locator('.group-accept .btn').click();
    await expect(page.locator('.group-accept')).toHaveCount(0);
  });

  await test.step('result, vote, plan and the day of looking back', async () => {
    await next(page);
    await next(page);
    await page.locator('.group-votes select').nth(0).selectOption('2');
    await page.locator('.group-votes select').nth(1).selectOption('1');
    await page.getByRole('button', { name: say('group.vote.add') }).click();
    await expect(page.locator('.group-votes td').first()).toHaveText('2');
    await next(page);
    await page.getByRole('link', { name: say('workshop.plan') }).click();
    await page.locator('.todo li').first().getByLabel(say('advice.who')).fill('An');
    await page.locator('.todo li').first().getByLabel(say('advice.when')).fill('2026-12-14');
    await page.locator('.todo li').first().getByLabel(say('plan.sign')).fill('Het hangt op.');
    await goTo(page, `#/workshop/${session}`);
    await next(page);
    await page.getByLabel(say('group.follow-up.when')).fill('2027-02-27');
    await page.getByRole('button', { name: say('workshop.end') }).click();
    await expect(page.getByText(say('workshop.ended'))).toBeVisible();
  });

  const scan = await onlyScan(dataFolder);
  expect(scan.responses.map(({ participant }) => participant.id)).toEqual([
    'A1',
    'A2',
    'A3',
    'B1',
    'B2',
    'C1',
  ]);
  expect(scan.responses.every(({ finishedOn }) => finishedOn !== undefined)).toBe(true);
  const { decisions, ballots, followUpOn } = scan.agreement ?? {};
  expect(Object.keys(decisions ?? {})).toHaveLength(asked.length);
  expect(Object.values(decisions ?? {}).filter(({ how }) => how === 'discussed')).toMatchObject([
    { choice: 1, reason: 'Het staat op het bord' },
  ]);
  expect(ballots).toHaveLength(1);
  expect(followUpOn).toBe('2027-02-27');
  expect(scan.plan).toMatchObject([{ who: 'An', on: '2026-12-14', sign: 'Het hangt op.' }]);
});

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
  await page.getByRole('button', { name: say('workshop.kiosk.start') }).click();
  await page.getByLabel(say('workshop.kiosk.code')).fill(code);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('workshop.kiosk.start') })
    .click();
  const seats = (window: Page) => window.getByRole('heading', { level: 1, name: say('kiosk.seats.title') });

  await test.step('every window shows the kiosk', async () => {
    await expect(seats(page)).toBeVisible();
    await expect(seats(second)).toBeVisible();
    await second.close();
  });

  await test.step('answers of the one before are nowhere', async () => {
    await takeSeat(page, 'A1');
    await page.keyboard.press('4');
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
    ({ page } = await app.restart());
    await stays();
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
});

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function next(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.innerText();
  await page.locator('.foot .btn.primary').click();
  await expect(heading).not.toHaveText(before);
}

function rowOf(page: Page, label: string) {
  return page.locator('.workshop-row', { has: page.locator('b', { hasText: label }) });
}

async function takeSeat(page: Page, label: string): Promise<void> {
  await page.locator('.kiosk-seat', { hasText: label }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('kiosk.notice.title'));
  await page.getByRole('button', { name: say('kiosk.notice.begin') }).click();
  await expect(page.locator('.levels')).toBeVisible();
}

async function typeAnswers(
  page: Page,
  from: number,
  to: number,
  key: (place: number) => string,
): Promise<void> {
  for (let place = from; place < to; place += 1) {
    await page.keyboard.press(key(place));
    await page.keyboard.press('Enter');
  }
}

/** With keys alone; for one of them the page is loaded anew in the middle. */
async function answerAtKiosk(
  { page, dataFolder }: { readonly page: Page; readonly dataFolder: string },
  label: string,
  count: number,
  key: (place: number) => string,
): Promise<void> {
  await takeSeat(page, label);
  const half = label === 'A2' ? 20 : count;
  await typeAnswers(page, 0, half, key);
  if (half < count) {
    const where = page.locator('#where');
    await expect(where).toContainText(say('question.where', { number: half + 1, of: count }));
    await expect.poll(() => answeredNow(dataFolder)).toBe(half);
    await page.reload();
    // Where he stopped, or the answer before that.
    await expect(where).toContainText(new RegExp(`(${String(half)}|${String(half + 1)}) van`, 'u'));
    const on = await where.innerText();
    if (!on.includes(` ${String(half + 1)} `)) await page.keyboard.press('Enter');
    await typeAnswers(page, half, count, key);
  }
  await page.locator('.importance-row').nth(1).getByRole('radio').nth(3).check();
  await page.getByRole('button', { name: say('kiosk.importance.next') }).click();
  await expect(page.getByText(say('kiosk.ready.all'))).toBeVisible();
  await page.getByRole('button', { name: say('kiosk.ready.do') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('kiosk.thanks.title'));
}

/** On disk, of who has the device. */
async function answeredNow(dataFolder: string): Promise<number> {
  const { current } = await programOn(dataFolder).call('kiosk.view', {});
  return Object.keys(current?.assessment?.responses[0]?.answers ?? {}).length;
}

async function endKiosk(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('kiosk.end') }).click();
  await page.getByLabel(say('kiosk.code')).fill(code);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('kiosk.end.do') })
    .click();
  await expect(page.locator('.script-steps')).toBeVisible();
}

/** A file of answers as another laptop writes it. */
function responseFile(folder: string, label: string, asked: readonly string[], shift: number): string {
  const answers = Object.fromEntries(asked.map((question, place) => [question, (place + shift) % 4]));
  const file = join(folder, `${label}.json`);
  const content = {
    format: 'innovatiescan-response',
    version: 1,
    variant: 'general',
    company: { name: 'Metaal Segers' },
    participant: { id: label, role: 'employee' },
    answers,
  };
  writeFileSync(file, JSON.stringify(content));
  return file;
}

async function sessionIn(dataFolder: string): Promise<SessionId> {
  const fields = { series: null, programme: '', on: '2026-11-29', type: 'workshop', host: '' } as const;
  const saved = await programOn(dataFolder).call('session.save', {
    id: null,
    ...fields,
    title: 'Samen vernieuwen',
  });
  return saved.id;
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
