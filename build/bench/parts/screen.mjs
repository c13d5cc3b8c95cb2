import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duration, median, ratio, row, size } from '../frame.mjs';
import { versionOf } from '../peers.mjs';
import { compiled } from '../product.mjs';
import { openByHand, ours, survey } from '../screen/acts.mjs';
import { countScripts, firstPaint, openBrowser } from '../screen/browser.mjs';
import { manyQuestions } from '../screen/many-questions.mjs';
import { nameOf, startOurApp } from '../screen/our-app.mjs';
import { buildPeerPages, serveFolder } from '../screen/peer-pages.mjs';
import { onOnePage, surveyWithTexts } from '../screen/survey-radio.mjs';
import { prepare } from '../../prepare.mjs';

const rounds = 9;
const warmUp = 2;
const many = 300;
const answeredScans = 3;

/** The screens in a browser, beside SurveyJS for React showing the same questions, and beside an empty React page. */
export async function run(product) {
  prepare({ screens: true });
  const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-bench-'));
  const browser = await openBrowser();
  try {
    const json = surveyWithTexts(product.definition, 'general');
    const bigContent = manyQuestions(join(folder, 'content'), many);
    const bigJson = surveyWithTexts(await definitionOf(product, bigContent), 'general');
    const pages = await buildPeerPages(join(folder, 'pages'), json);
    const stage = {
      browser,
      peers: { survey: await serveFolder(pages.survey), empty: await serveFolder(pages.empty) },
    };
    const rows = [
      ...(await startRows(stage)),
      ...(await openRows(stage, { json, what: '38 questions', atMost: 0.25 })),
      ...(await openRows(stage, {
        json: bigJson,
        contentFolder: bigContent,
        what: `${many} questions`,
        atMost: 0.15,
      })),
      ...(await answerRows(stage, json)),
    ];
    await Promise.all(Object.values(stage.peers).map(({ close }) => close()));
    return { title: 'screen: the general variant in a browser', notes: notesOf(), rows };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

function notesOf() {
  return [
    `survey-react-ui ${versionOf('survey-react-ui')}: radio buttons with the level texts, all questions shown; beside it, without a target, with a page per theme`,
    'page turns: with a page per theme; ours: the whole program behind the web host',
    `ratio: ours over theirs, medians of ${rounds} rounds in turn after ${warmUp} to warm up; scripts after gzip 9`,
    'a scan is opened by a click that lasts 60 ms, timed from its end; SurveyJS is built and shown by a call',
    '“painted” is from the event to the end of the forced layout that follows it; the next real frame stands beside it',
  ];
}

async function definitionOf({ parseYaml }, folder) {
  const { createContentFiles } = await compiled('electron/adapters/content-files.js');
  const { parseDefinition } = await compiled('scans/definition/parse-definition.js');
  const parsed = parseDefinition(await createContentFiles(folder).read(), parseYaml);
  if (!parsed.ok) throw new Error(`the content is refused: ${JSON.stringify(parsed.problems[0])}`);
  return parsed.value;
}

/** Scripts that the start takes, and the first content of the question page, each in a page without a cache. */
async function startRows({ browser, peers }) {
  const app = await startOurApp({ scans: 1 });
  const addresses = {
    ours: `${app.address}#/question/${app.ids[0]}/STR2`,
    list: app.address,
    survey: `${peers.survey.address}?all`,
    paged: peers.survey.address,
    empty: peers.empty.address,
  };
  const ready = {
    ours: 'h1.question',
    list: 'h3 a',
    survey: '#root input[type=radio]',
    paged: '#root input[type=radio]',
    empty: 'h1',
  };
  const paints = Object.fromEntries(Object.keys(addresses).map((name) => [name, []]));
  const shown = Object.fromEntries(Object.keys(addresses).map((name) => [name, []]));
  const scripts = {};
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of Object.keys(addresses)) {
      await browser.withPage(
        async (page) => {
          const scriptsOf = countScripts(page);
          await page.goto(addresses[name]);
          const paint = await firstPaint(page);
          const there = await page.evaluate(() => benchThere);
          await page.waitForLoadState('networkidle');
          scripts[name] = await scriptsOf();
          if (round >= 0) {
            paints[name].push(paint);
            shown[name].push(there);
          }
        },
        { watchFor: ready[name] },
      );
    }
  }
  await app.stop();
  const total = (name) => [...scripts[name].values()].reduce((sum, bytes) => sum + bytes, 0);
  const most = Math.max(total('ours'), total('list'));
  const early = [...scripts.ours.keys(), ...scripts.list.keys()].filter((address) => address.includes('pdf'));
  return [
    row('scripts at start, ours (list or question)', size(most), {
      target: { atMost: 150, unit: ' KB' },
      value: most / 1000,
    }),
    row('scripts at start, SurveyJS', size(total('survey')), {
      times: most / total('survey'),
      target: { atMost: 0.35 },
    }),
    row('of these, for drawing PDF', String(early.length), {
      target: { atMost: 0, unit: '' },
      value: early.length,
    }),
    row('first contentful paint, our question page', duration(median(paints.ours))),
    row('first contentful paint, SurveyJS', duration(median(paints.survey)), {
      times: ratio(paints.ours, paints.survey),
      target: { atMost: 0.35 },
    }),
    row('first contentful paint, SurveyJS with a page per theme', duration(median(paints.paged)), {
      times: ratio(paints.ours, paints.paged),
    }),
    row('first contentful paint, an empty React page', duration(median(paints.empty)), {
      times: ratio(paints.ours, paints.empty),
      target: { atMost: 1.6 },
    }),
    row('the question itself is there, ours', duration(median(shown.ours))),
    row('the question itself is there, SurveyJS', duration(median(shown.survey)), {
      times: ratio(shown.ours, shown.survey),
    }),
  ];
}

/** A scan opened from the list, against SurveyJS building and showing it. */
async function openRows({ browser, peers }, { json, contentFolder, what, atMost }) {
  const app = await startOurApp({ scans: rounds + warmUp, contentFolder });
  const taken = { ours: [], survey: [], paged: [] };
  const all = onOnePage(json);
  await browser.withPage((mine) =>
    browser.withPage(async (theirs) => {
      await mine.goto(app.address);
      await theirs.goto(peers.survey.address);
      await theirs.waitForSelector('#root input[type=radio]');
      for (let round = -warmUp; round < rounds; round += 1) {
        await mine.bringToFront();
        await mine.waitForSelector('h3 a');
        const opened = await openByHand(mine, nameOf(round + warmUp + 1));
        await mine.evaluate(() => {
          location.hash = '#/';
        });
        await theirs.bringToFront();
        const built = await theirs.evaluate(survey.open, all);
        const paged = await theirs.evaluate(survey.open, json);
        if (round >= 0) {
          taken.ours.push(opened);
          taken.survey.push(built);
          taken.paged.push(paged);
        }
      }
    }),
  );
  await app.stop();
  const { ours: mine, paged } = taken;
  const beside = pairRows(`open ${what}, a page per theme`, { ours: mine, survey: paged }, median);
  return [...pairRows(`open ${what}`, taken, median, atMost), ...beside.slice(1)];
}

/** First answers and page turns, one after the other, through whole scans; the first scan warms both pages up. */
async function answerRows({ browser, peers }, json) {
  const app = await startOurApp({ scans: answeredScans + 1 });
  const answers = { ours: [], survey: [], paged: [] };
  const turns = { ours: [], survey: [] };
  const all = onOnePage(json);
  const places = json.pages.map(({ elements }) => elements.length);
  await browser.withPage((mine) =>
    browser.withPage(async (theirs) => {
      await mine.goto(app.address);
      await theirs.goto(peers.survey.address);
      for (const [round, id] of app.ids.entries()) {
        const keep = round > 0;
        await mine.bringToFront();
        const done = await answerOurs(mine, id, places);
        await theirs.bringToFront();
        const onePage = await answerSurvey(theirs, all, [places.reduce((sum, count) => sum + count, 0)]);
        const paged = await answerSurvey(theirs, json, places);
        if (!keep) continue;
        answers.ours.push(...done.answers);
        turns.ours.push(...done.turns);
        answers.survey.push(...onePage.answers);
        answers.paged.push(...paged.answers);
        turns.survey.push(...paged.turns);
      }
    }),
  );
  await app.stop();
  return [
    ...pairRows('answer → painted, p95', answers, p95, 0.4),
    ...pairRows(
      'answer → painted, p95, a page per theme',
      { ours: answers.ours, survey: answers.paged },
      p95,
    ).slice(1),
    ...pairRows('next question, against their page turn', turns, median, 0.25),
  ];
}

async function answerOurs(page, id, places) {
  const taken = { answers: [], turns: [] };
  await page.evaluate((scan) => {
    location.hash = `#/question/${scan}`;
  }, id);
  await page.waitForSelector('h1.question');
  const count = places.reduce((sum, questions) => sum + questions, 0);
  for (let at = 0; at < count; at += 1) {
    await pause();
    taken.answers.push(await page.evaluate(ours.answer, at % 5));
    await pause();
    if (at < count - 1) taken.turns.push(await page.evaluate(ours.next));
  }
  return taken;
}

async function answerSurvey(page, json, places) {
  const taken = { answers: [], turns: [] };
  await page.waitForSelector('#root input[type=radio]');
  await page.evaluate(survey.open, json);
  for (const [at, questions] of places.entries()) {
    for (let place = 0; place < questions; place += 1) {
      await pause();
      taken.answers.push(await page.evaluate(survey.answer, { place, level: (at + place) % 5 }));
    }
    await pause();
    if (at < places.length - 1) taken.turns.push(await page.evaluate(survey.next));
  }
  return taken;
}

/** No hand is faster; what one act started is over before the next one. */
function pause() {
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
}

function pairRows(what, taken, figure, atMost) {
  const shown = (times) =>
    `${duration(figure(times.map(({ laidOut }) => laidOut)))} (frame ${duration(figure(times.map(({ frame }) => frame)))})`;
  const laidOut = (name) => figure(taken[name].map((one) => one.laidOut));
  return [
    row(`${what}: ours`, shown(taken.ours)),
    row(`${what}: SurveyJS`, shown(taken.survey), {
      times: laidOut('ours') / laidOut('survey'),
      ...(atMost === undefined ? {} : { target: { atMost } }),
    }),
  ];
}

function p95(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1];
}
