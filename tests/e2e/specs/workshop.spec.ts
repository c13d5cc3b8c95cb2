import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { expect, test } from '../app.ts';
import { endKiosk, goTo, handOver, powerCut, sessionIn, takeSeat } from '../pages/workshop.ts';
import { onlyScan, programOn, questionsOf } from '../program.ts';
import { readPaper, savedFile } from '../saved.ts';
import { speechIn } from '../words.ts';

const { say } = speechIn('nl');
const ways = { A1: 'kiosk', A2: 'kiosk', A3: 'kiosk', B1: 'file', B2: 'file', C1: 'paper' } as const;

test('three hours with six people, from welcome to certificate', async ({ app }) => {
  test.setTimeout(360_000);
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
    await handOver(page, say('workshop.kiosk.start'));
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

  await test.step('importance, break, strengths, somebody who goes home, and a laptop that stops', async () => {
    for (const kind of ['importance', 'break', 'strengths', 'discussion'] as const) {
      await next(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(`workshop.step.${kind}`));
      if (kind !== 'break') continue;
      await page.getByRole('button', { name: say('workshop.seat.left', { label: 'C1' }) }).click();
      await expect(page.getByText(say('workshop.seats.ready', { ready: 5, all: 5 }))).toBeVisible();
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
    await page.getByRole('button', { name: say('workshop.discuss.next') }).click();
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
    await page.getByRole('button', { name: say('workshop.compare') }).click();
    await expect(page.getByText(say('workshop.compare.on'))).toBeVisible();
    await page.locator('.group-votes select').nth(2).selectOption('1');
    page = await powerCut(app);
    await goTo(page, `#/workshop/${session}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('workshop.step.vote'));
    await expect(page.locator('.group-votes td').first()).toHaveText('2');
    await expect(page.getByText(say('workshop.compare.on'))).toBeVisible();
    const again = await app.current().web?.openWindow();
    if (again === undefined) throw new Error('only where a second window can be opened');
    await goTo(again, `#/present/${session}`);
    await expect(again.getByRole('heading', { level: 1 })).toHaveText(say('present.compare'));
    await again.close();
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

  await test.step('who came for the fifth time gets a certificate', async () => {
    await fourTimesBefore(dataFolder, session);
    await goTo(page, `#/session/${session}`);
    await page.getByLabel(say('sessions.find'), { exact: true }).fill('P7');
    await page
      .getByRole('group', { name: 'P7 · An Peeters' })
      .getByLabel(say('sessions.present.half'))
      .check();
    await page.getByRole('button', { name: say('sessions.make.certificate') }).click();
    // Said only when it was read back.
    await expect(page.locator('.rep-done')).toBeVisible();
    const { text } = await readPaper(savedFile(savedFolder, '.pdf'));
    expect(text).toContain('An Peeters');
  });

  await test.step('who wants the full scan is noted in the room and found again to be called back', async () => {
    const wants = page.getByRole('region', { name: say('sessions.wants') });
    await wants.getByLabel(say('persons.who')).fill('bram@voorbeeld.be');
    await wants.getByLabel(say('persons.company')).fill('Metaal Segers');
    await wants.getByLabel(say('persons.postcode')).fill('2440');
    await page.keyboard.press('Enter');
    await expect(wants.getByRole('listitem')).toContainText('Metaal Segers');
    // Somebody of the register is that person, whatever else is typed.
    await wants.getByLabel(say('persons.who')).fill('p7');
    await page.keyboard.press('Enter');
    await expect(wants.getByRole('listitem')).toHaveCount(2);
    await goTo(page, '#/sessions');
    await expect(page.getByText('2 te contacteren')).toBeVisible();
    await goTo(page, `#/session/${session}`);
    await wants
      .getByRole('button', { name: say('sessions.wants.call') })
      .first()
      .click();
    await expect(wants.getByText('Gecontacteerd op')).toHaveCount(1);
    const { persons } = await programOn(dataFolder).call('person.list', {});
    expect(persons.map(({ email, purpose }) => [email, purpose])).toContainEqual([
      'bram@voorbeeld.be',
      'invitation',
    ]);
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

/** Somebody who was at four sessions of a programme; this one is of it too. */
async function fourTimesBefore(dataFolder: string, session: SessionId): Promise<void> {
  const { call } = programOn(dataFolder);
  const fields = { series: null, programme: 'KMO-2026', host: '' };
  const company = { name: 'Metaal Segers', postcode: '8500', enterpriseNumber: '' };
  const { id: person } = await call('person.save', {
    id: null,
    code: 'P7',
    email: '',
    name: 'An Peeters',
    company,
    purpose: 'certificate',
    keepUntil: '',
  });
  for (const month of ['05', '06', '09', '10']) {
    const academy = {
      ...fields,
      on: `2026-${month}-12`,
      type: 'academy',
      title: `Academie ${month}`,
    } as const;
    const { id } = await call('session.save', { id: null, ...academy });
    await call('attendance.set', { session: id, person, present: 'half' });
  }
  const ours = { ...fields, on: '2026-11-29', type: 'workshop', title: 'Samen vernieuwen' } as const;
  await call('session.save', { id: session, ...ours });
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

async function typeAnswers(
  page: Page,
  from: number,
  to: number,
  key: (place: number) => string,
): Promise<void> {
  for (let place = from; place < to; place += 1) {
    // A busy machine turns the page later than this types.
    await page.locator('#where', { hasText: ` ${String(place + 1)} ` }).waitFor();
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
