// `npm run pictures`: makes the pictures of the manual anew from the running app, in Dutch and English, into
// build/pictures, with the marks by which `npm run check:age` sees that they are old.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprintFile, fingerprintOf } from './age/fingerprint.mjs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { createMachineClock, pictureMoment, seedScans } from './pictures/seed.mjs';
import { shrink } from './pictures/shrink.mjs';
import { pictureFile, pictureLanguages, shots } from './pictures/shots.mjs';
import { take } from './pictures/take.mjs';
import { checkout, prepare } from './prepare.mjs';

const locales = { nl: 'nl-BE', en: 'en-GB' };
const viewport = { width: 1120, height: 760 };
const timezone = 'Europe/Brussels';
const folder = join(checkout, 'build', 'pictures');

process.env.TZ = timezone;
prepare({ screens: true });
const { chromium } = await import('@playwright/test');
const marks = fingerprintOf(checkout);
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser().path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const pictures = [];
  for (const language of pictureLanguages) pictures.push(...(await takeAll(language)));
  keep(pictures);
} finally {
  await browser.close();
}

/** All pictures in one language, from an app of their own. */
async function takeAll(language) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'innovatiescan-pictures-'));
  const app = await startApp(dataFolder, language);
  try {
    const context = await browser.newContext({
      viewport,
      locale: locales[language],
      timezoneId: timezone,
      reducedMotion: 'reduce',
      colorScheme: 'light',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(pictureMoment);
    await page.goto(app.address);
    const bench = await context.newPage();
    const pictures = [];
    for (const shot of shots) {
      const png = await take(page, shot, { ids: app.ids, language, dataFolder });
      pictures.push({ name: pictureFile(shot.name, language), bytes: await shrink(bench, png) });
    }
    await context.close();
    return pictures;
  } finally {
    await app.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** Only when all of them are there do they take the place of those before. */
function keep(pictures) {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.png'))) rmSync(join(folder, name));
  for (const { name, bytes } of pictures) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(checkout, fingerprintFile), `${JSON.stringify(marks, null, 2)}\n`);
  const total = pictures.reduce((sum, { bytes }) => sum + bytes.length, 0);
  process.stdout.write(
    `${String(pictures.length)} pictures, ${String(Math.round(total / 1024))} KB in build/pictures\n`,
  );
}

/** The web host on scans of its own, where time stands still once they are filled in. */
async function startApp(dataFolder, language) {
  const [{ compose }, { listPageFiles }, { startWeb }, { dispatch }] = await Promise.all([
    compiled('electron/compose.js'),
    compiled('electron/page-files.js'),
    compiled('electron/web/start-web.js'),
    compiled('scans/services/dispatch.js'),
  ]);
  const clock = createMachineClock();
  const machine = compose({ dataFolder, now: clock.now, newId: clock.newId });
  const call = async (method, input) => {
    const outcome = await dispatch(machine.services, 'adviser', method, input);
    if (!outcome.ok) throw new Error(`${method}: ${JSON.stringify(outcome.failure)}`);
    return outcome.value;
  };
  await call('settings.change', { change: { language } });
  const ids = await seedScans(call, join(checkout, 'scans', 'content', 'personas'), language);
  clock.stand();
  const started = await startWeb({
    ...machine,
    pageFiles: await listPageFiles(),
    dataFolder,
    port: 0,
    complain: (error) => process.stderr.write(`${error.stack}\n`),
  });
  if (!started.ok) throw new Error(JSON.stringify(started.problems));
  return { address: started.host.address, close: started.host.close, ids };
}

function compiled(path) {
  return import(pathToFileURL(join(checkout, 'dist', path)).href);
}
