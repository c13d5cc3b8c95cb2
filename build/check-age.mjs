// `npm run check:age`: what is past its date, one a line; `-- --date YYYY-MM-DD` looks from another day. It warns and
// never fails for age: 0 with or without warnings, 1 when it cannot look (a wrong option, content that is refused),
// 2 for a defect.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { agedFacts, agedTranslations, counted } from './age/aged-content.mjs';
import { agedMajors } from './age/aged-majors.mjs';
import { agedPictures, fingerprintFile, fingerprintOf } from './age/fingerprint.mjs';
import { checkout, prepare } from './prepare.mjs';

class Refusal extends Error {}

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
    return parseArgs({ options: { date: { type: 'string' } } }).values;
  } catch (error) {
    throw new Refusal(`${error.message} It takes --date YYYY-MM-DD.`);
  }
}

async function lookFrom({ date }) {
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
  return { today: clock.today, lines: [...(await agedInContent(clock)), ...around] };
}

async function agedInContent(clock) {
  const [{ createContentFiles }, { parseYaml }, { parseDefinition }, { checkContent }] = await Promise.all([
    compiled('electron/adapters/content-files.js'),
    compiled('electron/adapters/yaml-parser.js'),
    compiled('scans/definition/parse-definition.js'),
    compiled('scans/services/check-content.js'),
  ]);
  const files = await createContentFiles(join(checkout, 'scans', 'content')).read();
  const parsed = parseDefinition(files, parseYaml);
  const { problems, warnings } = checkContent(files, parseYaml, clock.today);
  if (!parsed.ok || problems.length > 0) {
    throw new Refusal('The content is refused: npm run --silent scan -- check says why.');
  }
  const { centres, instruments, languageStates } = parsed.value;
  const nameOf = (kind, id) =>
    kind === 'centre'
      ? centres.find((centre) => centre.id === id).shortName
      : instruments.find((instrument) => instrument.id === id).name.en;
  return [...agedFacts(warnings, { ...clock, nameOf }), ...agedTranslations(warnings, languageStates)];
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
