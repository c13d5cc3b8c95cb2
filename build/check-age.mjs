// `npm run check:age`: what is past its date, one a line. `-- --date YYYY-MM-DD` looks from another day, `--data DIR`
// (or `SCAN_DATA`) also at what an adviser added in that folder. It warns and never fails for age: 0 with or without
// warnings, 1 when it cannot look (a wrong option, content that is refused), 2 for a defect.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { agedFacts, agedTranslations, counted, unusedEntries } from './age/aged-content.mjs';
import { agedMajors } from './age/aged-majors.mjs';
import { agedPictures, fingerprintFile, fingerprintOf } from './age/fingerprint.mjs';
import { checkout, prepare } from './prepare.mjs';

class Refusal extends Error {}
const refused = 'The content is refused: npm run --silent scan -- check says why.';

try {
  const options = readOptions();
  prepare();
  const { today, lines } = await lookFrom(options);
  process.stdout.write(`${[...lines, summary(lines.length, today)].join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Refusal ? error.message : error.stack}\n`);
  process.exitCode = error instanceof Refusal ? 1 : 2;
}

function readOptions() {
  try {
    return parseArgs({ options: { date: { type: 'string' }, data: { type: 'string' } } }).values;
  } catch (error) {
    throw new Refusal(`${error.message} It takes --date YYYY-MM-DD and --data DIR.`);
  }
}

async function lookFrom({ date, data }) {
  const [{ isCalendarDate }, { dayOf }, { daysBetween }] = await Promise.all([
    compiled('electron/cli/calendar-date.js'),
    compiled('electron/day.js'),
    compiled('scans/definition/calendar-days.js'),
  ]);
  if (date !== undefined && !isCalendarDate(date)) {
    throw new Refusal(`--date ${date}: write a day that exists as YYYY-MM-DD.`);
  }
  const clock = { today: date ?? dayOf(new Date()), daysBetween };
  const around = [
    ...agedMajors(readJson('build/electron-majors.json'), clock),
    ...agedPictures(readJson(fingerprintFile), fingerprintOf(checkout)),
  ];
  return {
    today: clock.today,
    lines: [...(await agedInDirectory(clock, data)), ...(await agedInTexts()), ...around],
  };
}

/** Centres and support, with the own entries of a folder that is named. */
async function agedInDirectory(clock, data) {
  const [{ compose }, { dispatch }] = await Promise.all([
    compiled('electron/compose.js'),
    compiled('scans/services/dispatch.js'),
  ]);
  const { services } = compose({
    ownEntries: 'where-named',
    // At noon it is the same day everywhere.
    now: () => new Date(`${clock.today}T12:00:00`),
    ...(data === undefined ? {} : { dataFolder: resolve(process.env.INIT_CWD ?? process.cwd(), data) }),
  });
  const directory = await dispatch(services, 'adviser', 'directory.view', { language: 'en' });
  if (!directory.ok) throw new Refusal(refused);
  const { rows, problems, file } = directory.value;
  return [...unusedEntries(problems, file), ...agedFacts(rows, clock)];
}

async function agedInTexts() {
  const [{ createContentFiles }, { parseYaml }, { parseDefinition }, { checkContent }] = await Promise.all([
    compiled('electron/adapters/content-files.js'),
    compiled('electron/adapters/yaml-parser.js'),
    compiled('scans/definition/parse-definition.js'),
    compiled('scans/services/check-content.js'),
  ]);
  const files = await createContentFiles(join(checkout, 'scans', 'content')).read();
  const parsed = parseDefinition(files, parseYaml);
  const { problems, warnings } = checkContent(files, parseYaml, null);
  if (!parsed.ok || problems.length > 0) throw new Refusal(refused);
  const states = Object.entries(parsed.value.languageStates);
  const unreviewed = states.flatMap(([language, state]) => (state === 'unreviewed' ? [language] : []));
  return agedTranslations(warnings, unreviewed);
}

function summary(count, today) {
  return count === 0
    ? `Nothing is past its date on ${today}.`
    : `${counted(count, 'line')} to look at on ${today}. These are warnings; nothing fails.`;
}

/** `null` where the file is not there; a broken one is a defect. */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(checkout, path), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function compiled(path) {
  return import(pathToFileURL(join(checkout, 'dist', path)).href);
}
