import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktopDriver, emptyPlaces, prepareDesktop } from './desktops.ts';
import type { Desktop } from './driver.ts';
import { address, call, choose } from './screen.ts';

const places = emptyPlaces();
const driver = await desktopDriver();
const code = '4711';
let desktop: Desktop;
beforeAll(async () => {
  prepareDesktop();
  desktop = await driver.launch(places);
});
afterAll(async () => {
  await desktop.close();
  places.remove();
});

/** The value of a call that is not refused. */
async function value(method: string, input: unknown, ...path: readonly (string | number)[]): Promise<string> {
  const answer = await call(desktop.page, method, input);
  expect(answer, method).toMatchObject({ ok: true });
  const found = ['value', ...path].reduce<unknown>((part, key) => Reflect.get(Object(part), key), answer);
  return String(found);
}

async function workshopWith(script: string): Promise<string> {
  const fields = { series: null, programme: '', type: 'workshop', title: script, host: '' };
  const session = await value('session.save', { id: null, on: '2026-11-29', ...fields }, 'id');
  await value('workshop.setUp', { session, script, language: 'nl' });
  return session;
}

async function companyIn(session: string, name: string): Promise<string> {
  const start = { variant: 'general', mode: 'full', filledBy: 'adviser', language: 'nl', company: { name } };
  const id = await value('assessment.create', start, 'assessment', 'id');
  await value('workshop.company', { session, assessment: id, in: true });
  return id;
}

async function goTo(hash: string): Promise<void> {
  await desktop.page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
}

test('all own reports go to the one folder that was pointed at, and what does not is said', async () => {
  const { page } = desktop;
  const session = await workshopWith('several-companies');
  for (const name of ['Smederij Alfa', 'Bakkerij Bravo']) {
    const id = await companyIn(session, name);
    const opened = await call(page, 'assessment.open', { id });
    const response = /"responses":\[\{"id":"([^"]+)"/u.exec(JSON.stringify(opened))?.[1];
    await value('response.answer', { id, response, question: 'STR1', answer: 2 });
  }
  await value('workshop.goTo', { session, step: 'reading' });
  await goTo(`#/workshop/${session}`);
  const folder = join(places.root, 'verslagen');
  const pointed = async (path: string): Promise<void> => {
    await desktop.answer('showOpenDialog', { canceled: false, filePaths: [path] });
    await page.getByRole('button', { name: 'Maak 2 verslagen' }).click();
  };

  await pointed(folder);
  await page.getByText('2 verslagen bewaard en nagelezen.').waitFor();
  const first = readdirSync(folder).toSorted();
  expect(first).toEqual([
    expect.stringMatching(/^1 .*Smederij Alfa.*\.pdf$/u),
    expect.stringMatching(/^2 .*Bakkerij Bravo.*\.pdf$/u),
  ]);
  expect((await desktop.recorded()).dialogs).toMatchObject([
    { kind: 'showOpenDialog', options: { properties: expect.arrayContaining(['openDirectory']) } },
  ]);
  await pointed(folder);
  await expect.poll(() => readdirSync(folder)).toHaveLength(4);
  await page.getByText('2 verslagen bewaard en nagelezen.').waitFor();

  const inTheWay = join(places.root, 'geen map');
  writeFileSync(inTheWay, '');
  await pointed(inTheWay);
  await page.getByText('0 verslagen bewaard en nagelezen.').waitFor();
  const rows = page.locator('.room-companies > li');
  await expect.poll(() => rows.nth(0).textContent()).toMatch(/Niet bewaard\..+/u);
  await expect.poll(() => rows.nth(1).textContent()).toMatch(/niet bewaard/u);
});

test('while the device goes from hand to hand, nothing of the window gets anything in or out', async () => {
  const { page } = desktop;
  const session = await workshopWith('one-company');
  const id = await companyIn(session, 'Metaal Segers');
  const seat = { seat: null, label: 'A1', assessment: id, role: 'owner', way: 'kiosk', person: null };
  await value('workshop.seat', { session, ...seat });
  const file = join(places.root, 'Van buiten.iscan');
  copyFileSync(join(places.dataFolder, 'scans', `${id}.iscan`), file);
  await driver.run({ ...places, args: [file] });
  await expect.poll(enabled).toEqual(expect.arrayContaining(['Van buiten.iscan', 'Nieuwe scan']));

  await value('workshop.startKiosk', { session, code });
  await page.reload();
  await page.locator('.kiosk-seat').waitFor();
  await expect.poll(enabled).toEqual(['Afsluiten', 'Groter', 'Groter', 'Kleiner', 'Gewone grootte']);
  const scans = join(places.dataFolder, 'scans');
  const state = async () => [await desktop.recorded(), readdirSync(scans).toSorted(), await address(desktop)];
  const before = await state();

  for (const label of [
    'Nieuwe scan',
    'Alle scans',
    'Scanbestand openen…',
    'Instellingen',
    'Verslag en afdrukken',
  ]) {
    await choose(desktop, label);
  }
  await desktop.evaluate(
    ({ BrowserWindow }, values) => {
      // What a menu that had not heard of it yet would say.
      const [window] = BrowserWindow.getAllWindows();
      for (const one of values) window?.webContents.send('event', 'menu', one);
    },
    ['open-file', 'report', 'settings', 'open-list'],
  );
  await driver.run({ ...places, args: [file] });
  const protocol = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await protocol.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  for (const [method, input] of Object.entries({
    'assessment.export': { id },
    'assessment.list': {},
    'report.make': { id, paper: 'advies', language: 'nl', notes: true, scan: true },
    'session.list': { language: 'nl' },
  })) {
    expect(await call(page, method, input), method).toMatchObject({ ok: false });
  }
  await page.locator('.kiosk-seat').waitFor();
  expect(await state()).toEqual(before);

  await value('kiosk.end', { code });
  await page.reload();
  await expect.poll(enabled).toContain('Nieuwe scan');
});

/** Labels of the menu that do something of ours. */
function enabled(): Promise<readonly string[]> {
  return desktop.evaluate(({ Menu }) => {
    const flat = (items: readonly Electron.MenuItem[]): Electron.MenuItem[] =>
      items.flatMap((item) => [item, ...flat(item.submenu?.items ?? [])]);
    return flat(Menu.getApplicationMenu()?.items ?? [])
      .filter((item) => item.type === 'normal' && item.role === undefined && item.enabled)
      .map(({ label }) => label);
  }, null);
}
