import { basename } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { seatAt, putWorkshop } from '../../scans/services/workshop-register.ts';
import { expect, test } from '../app.ts';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { readerOf } from '../pages/reader.ts';
import type { Reader } from '../pages/reader.ts';
import { programOn } from '../program.ts';
import { seedCompanies } from '../room-seed.ts';
import type { SeededCompany } from '../room-seed.ts';
import { readPaper, savedFiles } from '../saved.ts';

/** Eleven that filled in before, each with one person or two; the twelfth comes in through the screen. */
const companies: readonly SeededCompany[] = [
  ['Smederij Alfa', 'general', 2],
  ['Bakkerij Bravo', 'general', 1],
  ['Garage Charlie', 'general', 1],
  ['Dakwerken Delta', 'construction', 2],
  ['Thuiszorg Echo', 'care', 1],
  ['Drukkerij Foxtrot', 'general', 2],
  ['Houtbouw Golf', 'construction', 1],
  ['Brouwerij Hotel', 'general', 1],
  ['Textiel India', 'general', 2],
  ['Woonzorg Juliet', 'care', 1],
  ['Plastiek Kilo', 'general', 1],
].map(([name, variant, people]) => ({
  name: String(name),
  variant: String(variant),
  people: Number(people),
}));
const twelfth = 'Meubelmakerij Lima';

test('twelve companies in one room end in twelve own reports and the list of offers @web', async ({
  app,
}) => {
  test.setTimeout(360_000);
  const { page, dataFolder, savedFolder, web } = app.current();
  const reader = await readerOf(page);
  const { say, count } = reader.speech;
  const filled = await seedCompanies(dataFolder, companies);
  let seats = 0;
  const session = putWorkshop(dataFolder, {
    companies: filled.map(({ id }) => id),
    seats: filled.flatMap(({ id, responses }, at) =>
      responses.map((response, number) => {
        seats += 1;
        const label = `${String.fromCharCode(65 + at)}${String(number + 1)}`;
        return seatAt(seats, id, { response: response.id, label, way: 'file' });
      }),
    ),
  });
  const room = roomOf(reader, session);
  await room.open();

  // The twelfth company is made here, with one person who answered on paper.
  await page.getByLabel(say('workshop.company.name')).fill(twelfth);
  await button(page, say('workshop.company.make')).click();
  await expect(page.getByRole('link', { name: twelfth })).toBeVisible();
  await room.addSeat(twelfth, 'L1');
  await button(page, say('workshop.begin')).click();
  await expect(room.heading).toHaveText(say('workshop.step.welcome'));
  const wall = await web?.openWindow();
  if (wall === undefined) throw new Error('a second window');
  await wall.evaluate(goTo, `#/present/${session}`);
  await room.next('answers');
  await room.typeOver('L1', 38, (at) => String(at % 5));
  await room.ready('L1');

  // Somebody comes late, and stops halfway.
  await room.next('importance');
  await room.next('break');
  await page.getByText(say('workshop.seat.more')).click();
  await room.addSeat('Bakkerij Bravo', 'B2');
  await room.typeOver('B2', 6, () => '3');
  await room.ready('B2');

  await room.next('room');
  await expect(page.getByRole('table').getByRole('row')).not.toHaveCount(0);
  await expect(page.getByRole('table')).toContainText(count('room.picture.caption', 12));
  await noNames(page.getByRole('table'));
  await expect(wall.locator('.on-room h1')).toBeVisible();
  await noNames(wall.locator('body'));

  await room.next('reading');
  await button(page, count('room.reports.save', 12)).click();
  await expect(page.getByText(count('room.reports.saved', 12))).toBeVisible({ timeout: 120_000 });
  await ownReports(savedFolder);

  await room.next('pairs');
  await expect(page.locator('.room-pairs > li')).toHaveCount(8);
  for (const pair of await page.locator('.room-pairs > li').all()) {
    const names = await pair.locator('small').allTextContents();
    expect(new Set(names).size).toBe(names.length);
  }
  await room.next('topics');
  await expect(page.locator('.room-topics > li')).toHaveCount(3);
  await room.next('plan');

  await room.next('market');
  const line = page.getByLabel(say('room.market.text'));
  const company = page.getByLabel(say('room.market.company'), { exact: true });
  await page.getByLabel(say('room.market.theme')).selectOption({ index: 1 });
  for (const text of ['Onze klantendag', 'Een planbord', 'Hoe wij offertes maken', 'Een klantendag']) {
    await line.fill(text);
    await line.press('Enter');
    await expect(line).toHaveValue('');
    await expect(line).toBeFocused();
    await expect(page.locator('.room-offers').getByText(text, { exact: false }).first()).toBeVisible();
  }
  // Two turns for each company.
  await expect(company.locator('option:checked')).toHaveText('3. Garage Charlie');
  await expect(page.getByText(say('room.market.meets'))).toBeVisible();
  await noNames(wall.locator('body'));
  await button(page, say('room.market.save')).click();
  await expect(page.getByText(/Aanbod en vragen .*\.pdf/u)).toBeVisible();
  const list = await readPaper(onlyFile(savedFolder, 'Aanbod en vragen'));
  for (const text of ['Onze klantendag', 'Een planbord', 'Een klantendag']) expect(list.text).toContain(text);
  for (const name of allNames) expect(list.text).not.toContain(name);

  await room.next('close');
  await button(page, say('workshop.end')).click();
  await expect(page.getByText(say('workshop.ended'))).toBeVisible();

  // All of it stands there after the laptop was off.
  const again = await app.restart();
  const after = roomOf(await readerOf(again.page), session);
  await after.open();
  await expect(after.heading).toHaveText(say('workshop.step.close'));
  await expect(again.page.getByText(`12. ${twelfth}`)).toBeVisible();

  // The third evening of three: who came to all of them gets a note of attendance, and nobody else.
  await twoEveningsBefore(dataFolder, session);
  await again.page
    .getByRole('link', { name: say('workshop.session'), exact: true })
    .first()
    .click();
  await again.page.getByLabel(say('sessions.find'), { exact: true }).fill('Avond-');
  for (const [who, presence] of presences) {
    const row = again.page.getByRole('group', { name: who });
    await row.getByLabel(say(`sessions.present.${presence}`), { exact: true }).check();
  }
  await expect(again.page.getByText(count('sessions.attended', 2))).toBeVisible();
  await expect(again.page.getByText(say('sessions.standing.note'))).toHaveCount(1);
  const before = savedFiles(savedFolder, '.pdf');
  await button(again.page, say('sessions.make.note')).click();
  await expect(again.page.locator('.rep-done')).toBeVisible();
  const [note, ...more] = savedFiles(savedFolder, '.pdf').filter((file) => !before.includes(file));
  expect(more).toEqual([]);
  const { text } = await readPaper(note ?? '');
  expect(text).toContain('An Peeters');
  for (const other of ['Bo Maes', 'Cas Claes']) expect(text).not.toContain(other);
  const { sessions } = await programOn(dataFolder).call('session.list', {});
  expect(sessions.find(({ id }) => id === session)).toMatchObject({ attended: 2 });
  expect(again.seen.complaints).toEqual([]);
});

/** Of who was there: all three evenings, two of them, and too short on the third. */
const presences = [
  ['Avond-1 · An Peeters', 'half'],
  ['Avond-2 · Bo Maes', 'half'],
  ['Avond-3 · Cas Claes', 'less'],
] as const;

/** A series in three parts with this session as the last. An and Cas came to both before it, Bo to one. */
async function twoEveningsBefore(dataFolder: string, session: SessionId): Promise<void> {
  const { call } = programOn(dataFolder);
  const { series: made } = await call('series.save', {
    id: null,
    name: 'Samen vooruit',
    programme: '',
    certificateAt: 3,
    gives: 'note',
  });
  const series = made[0]?.id ?? null;
  const fields = { series, programme: '', host: '', type: 'workshop' } as const;
  const persons = [];
  for (const [who] of presences) {
    const [code = '', name = ''] = who.split(' · ');
    const company = { name: twelfth, postcode: '8500', enterpriseNumber: '' };
    const person = { code, name, email: '', company, purpose: 'certificate', keepUntil: '' } as const;
    persons.push((await call('person.save', { id: null, ...person })).id);
  }
  for (const [at, on] of ['2026-09-20', '2026-10-20'].entries()) {
    const evening = await call('session.save', { id: null, ...fields, on, title: `Avond ${String(at + 1)}` });
    const came = persons.filter((_, place) => place !== 1 || at === 0);
    for (const person of came) await call('attendance.set', { session: evening.id, person, present: 'half' });
  }
  await call('session.save', { id: session, ...fields, on: '2026-11-20', title: 'Samen in de parochiezaal' });
}

const allNames = [...companies.map(({ name }) => name), twelfth];

/** What everybody may see names no company. */
async function noNames(where: Locator): Promise<void> {
  const text = await where.innerText();
  for (const name of allNames) expect(text).not.toContain(name);
}

/** One report per company, with its own name and nobody else’s. */
async function ownReports(folder: string): Promise<void> {
  const files = savedFiles(folder, '.pdf');
  expect(files).toHaveLength(12);
  for (const [at, name] of allNames.entries()) {
    const file = files[at] ?? '';
    expect(basename(file)).toContain(`${String(at + 1).padStart(2, '0')} Innovatieadvies ${name}`);
    // All are looked into by their names; what a paper says of one company is read in the first and the last.
    if (at > 0 && at < 11) continue;
    const { text } = await readPaper(file);
    expect(text).toContain(name);
    for (const other of allNames) if (other !== name) expect(text).not.toContain(other);
  }
}

function onlyFile(folder: string, name: string): string {
  const [file, ...more] = savedFiles(folder, '.pdf').filter((one) => basename(one).startsWith(name));
  if (file === undefined || more.length > 0) throw new Error(`not one file: ${name}`);
  return file;
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

function goTo(hash: string): void {
  window.location.hash = hash;
}

/** The screen of the adviser. */
function roomOf({ page, speech: { say } }: Reader, session: string) {
  const heading = page.getByRole('main').getByRole('heading', { level: 1 });
  const open = async () => {
    await page.evaluate(goTo, `#/workshop/${session}`);
    await expect(heading).toBeVisible();
  };
  return {
    heading,
    open,
    next: async (
      step:
        | 'answers'
        | 'importance'
        | 'break'
        | 'room'
        | 'reading'
        | 'pairs'
        | 'topics'
        | 'plan'
        | 'market'
        | 'close',
    ) => {
      const name = say(`workshop.step.${step}`);
      await button(page, say('workshop.next', { step: name })).click();
      await expect(heading).toHaveText(name);
    },
    /** Somebody who answers on paper. */
    addSeat: async (company: string, label: string) => {
      await page.getByLabel(say('workshop.company'), { exact: true }).selectOption({ label: company });
      await page.getByLabel(say('workshop.seat.way')).selectOption('paper');
      await page.getByLabel(say('workshop.seat.label')).fill(label);
      await button(page, say('workshop.seat.add')).click();
      await expect(button(page, say('workshop.seat.type', { label }))).toBeVisible();
    },
    /** From the paper of this seat, by keys alone. */
    typeOver: async (label: string, answers: number, key: (at: number) => string) => {
      await button(page, say('workshop.seat.type', { label })).click();
      const fields = page.getByRole('main').getByRole('textbox');
      for (let at = 0; at < answers; at += 1) {
        await expect(fields.nth(at)).toBeFocused();
        await page.keyboard.press(key(at));
        await page.keyboard.press('Enter');
      }
      await expect(fields.nth(answers - 1)).toHaveValue(key(answers - 1));
      await open();
    },
    ready: (label: string) => button(page, say('workshop.seat.done', { label })).click(),
  };
}
