import { duration, measure, median, ratio, row } from '../frame.mjs';
import { requirePeer, versionOf } from '../peers.mjs';
import { compiled } from '../product.mjs';
import { completeResponses } from '../responses.mjs';
import { surveyJson } from '../survey-model.mjs';

const variant = 'general';
const rounds = 9;
const warmUp = 3;
const many = 20_000;
const perRound = { ours: many, reused: 200, fresh: 30, reading: 1000, peerReading: 200 };

/** A parsed response → the full result, against the nine dimension scores out of a SurveyJS model. */
export async function run({ definition }) {
  const { parseResponse } = await compiled('scans/assessment/parse-response.js');
  const { createScorer } = await compiled('scans/scoring/score.js');
  const { Model } = requirePeer('survey-core');
  const texts = completeResponses(definition, variant, many).map((file) => JSON.stringify(file));
  const responses = texts.map((text) => parsed(parseResponse, text, definition));
  const score = createScorer(definition);
  const json = surveyJson(definition, variant);
  const reused = new Model(json);

  const names = json.calculatedValues.map((value) => value.name);
  const expected = responses.map((response) => sumOfScores(score(response)));
  for (const response of responses.slice(0, 500)) {
    agree(score(response), reused, response, names);
    agree(score(response), new Model(json), response, names);
  }

  const scoring = await measure(
    {
      ours: timed(perRound.ours, expected, (at) => sumOfScores(score(responses[at]))),
      reused: timed(perRound.reused, expected, (at) => sumOfModel(reused, responses[at], names)),
      fresh: timed(perRound.fresh, expected, (at) => sumOfModel(new Model(json), responses[at], names)),
    },
    { rounds, warmUp },
  );
  const reading = await measure(
    {
      ours: timed(perRound.reading, null, (at) => parsed(parseResponse, texts[at], definition)),
      peer: timed(perRound.peerReading, null, (at) => readIntoModel(reused, texts[at])),
    },
    { rounds, warmUp },
  );
  return {
    title: `score: ${variant}, ${reused.getAllQuestions().length} questions`,
    notes: notesOf(),
    rows: rowsOf(scoring, reading),
  };
}

function notesOf() {
  return [
    `survey-core ${versionOf('survey-core')}: nine pages, ratings, nine calculated values; ours gives everything of METHOD 2 to 4 and 9`,
    `ratio: how many times longer than ours; medians of ${rounds} rounds in turn after ${warmUp} to warm up; per round ${perRound.ours} responses, ` +
      `peer ${perRound.fresh} with a new model and ${perRound.reused} with one; every sum is compared`,
    `reading apart: JSON.parse and checking (ours also every range, name and rule; peer: data = and validate())`,
  ];
}

function rowsOf(scoring, reading) {
  const shown = (times) => duration(median(times));
  return [
    row('ours, parsed response → full result', shown(scoring.ours)),
    row('survey-core, a new model per response', shown(scoring.fresh), {
      times: ratio(scoring.fresh, scoring.ours),
      target: { atLeast: 300 },
    }),
    row('survey-core, one model reused', shown(scoring.reused), {
      times: ratio(scoring.reused, scoring.ours),
      target: { atLeast: 100 },
    }),
    row('ours, reading and checking the file', shown(reading.ours)),
    row('survey-core, reading and checking (one model)', shown(reading.peer), {
      times: ratio(reading.peer, reading.ours),
    }),
  ];
}

/** Goes on through the responses from round to round, and compares the sum of each with the expected one. */
function timed(n, expected, doOne) {
  let at = 0;
  return {
    n,
    run: () => {
      for (let done = 0; done < n; done += 1) {
        const sum = doOne(at);
        if (expected !== null && Math.abs(sum - expected[at]) > 1e-6)
          throw new Error(`response ${at} differs`);
        at = (at + 1) % many;
      }
    },
  };
}

function sumOfScores(result) {
  let sum = 0;
  for (const dimension of result.dimensions) sum += dimension.score;
  return sum;
}

function sumOfModel(model, response, names) {
  model.data = response.answers;
  let sum = 0;
  for (const name of names) sum += model.getCalculatedValueByName(name).value;
  return sum;
}

function readIntoModel(model, text) {
  model.data = JSON.parse(text).answers;
  if (!model.validate(false)) throw new Error('the peer refuses a good response');
}

function agree(result, model, response, names) {
  model.data = response.answers;
  for (const [place, name] of names.entries()) {
    const ours = result.dimensions[place];
    const theirs = model.getCalculatedValueByName(name).value;
    if (ours.id !== name || !(Math.abs(ours.score - theirs) < 1e-9)) {
      throw new Error(`${name}: ours ${ours.score}, survey-core ${theirs}`);
    }
  }
}

function parsed(parseResponse, text, definition) {
  const outcome = parseResponse(definition, 'bench.json', text);
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problems)}`);
  return outcome.value;
}
