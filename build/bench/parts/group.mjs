import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { duration, measure, median, ratio, row, size } from '../frame.mjs';
import { requirePeer, versionOf } from '../peers.mjs';
import { compiled } from '../product.mjs';
import { completeResponses } from '../responses.mjs';

const variant = 'general';
const raters = 25;
const rounds = 15;
const warmUp = 5;
const perRound = 20;
const mostMilliseconds = 20;
const companies = 25;
const times = 8;

/** One company with 25 raters beside a library of statistics, and the own reports of 25 companies in one go. */
export async function run({ definition }) {
  const { parseResponse } = await compiled('scans/assessment/parse-response.js');
  const { scoreGroup } = await compiled('scans/workshop/group.js');
  const statistics = requirePeer('simple-statistics');
  const responses = completeResponses(definition, variant, raters).map((file) => {
    const parsed = parseResponse(definition, 'bench.json', JSON.stringify(file));
    if (!parsed.ok) throw new Error(`refused: ${JSON.stringify(parsed.problems)}`);
    return parsed.value;
  });
  const levels = levelsOf(responses);
  agree(scoreGroup(definition, responses).questions, figuresOf(statistics, levels));
  const found = await measure(
    {
      ours: repeated(() => scoreGroup(definition, responses)),
      peer: repeated(() => figuresOf(statistics, levels)),
    },
    { rounds, warmUp },
  );
  return {
    title: `group: one company, ${raters} raters, ${levels.length} questions`,
    notes: [
      `simple-statistics ${versionOf('simple-statistics')}: median, minimum, maximum, mean distance to the median and sample variance per question, each equal to ours; ours also labels, proposals, order of discussion, importance and the whole result`,
      `ratio: how many times longer than ours; medians of ${rounds} rounds in turn after ${warmUp} to warm up, ${perRound} groups a round`,
      `reports: a process of its own that makes the own reports of ${companies} companies ${times} times; what is kept after a forced collection, means per tenth of the run`,
    ],
    rows: [...timeRows(found), ...memoryRows()],
  };
}

function timeRows(found) {
  const once = median(found.ours);
  return [
    row('ours, 25 checked responses → the result of the group', duration(once), {
      target: { atMost: mostMilliseconds, unit: ' ms' },
      value: once,
    }),
    row('simple-statistics, the five figures alone', duration(median(found.peer)), {
      times: ratio(found.peer, found.ours),
    }),
  ];
}

function memoryRows() {
  const program = join(import.meta.dirname, '..', 'room-memory.mjs');
  const done = spawnSync(process.execPath, ['--expose-gc', program, String(companies), String(times)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  });
  if (done.status !== 0) throw new Error(`${program} ended with ${done.status ?? done.signal}`);
  const { tenths, resident, milliseconds, bytes } = JSON.parse(done.stdout);
  return [
    row(`own reports of ${companies} companies, one go`, `${duration(milliseconds)}, ${size(bytes)}`),
    row('kept in the second tenth', size(tenths[1])),
    row('kept in the last tenth', size(tenths[9]), {
      times: tenths[9] / tenths[1],
      target: { atMost: 1.1 },
    }),
    row('resident at the end, all of Node included', size(resident)),
  ];
}

function repeated(work) {
  return {
    n: perRound,
    run: () => {
      for (let done = 0; done < perRound; done += 1) work();
    },
  };
}

/** Per question what each rater answered. */
function levelsOf(responses) {
  const [first] = responses;
  return Object.keys(first.answers).map((id) => ({
    id,
    levels: responses.map(({ answers }) => answers[id]).filter((answer) => typeof answer === 'number'),
  }));
}

function figuresOf({ median: middle, min, max, mean, sampleVariance }, questions) {
  return questions.map(({ id, levels }) => {
    const centre = middle(levels);
    return {
      id,
      median: centre,
      min: min(levels),
      max: max(levels),
      ad: mean(levels.map((level) => Math.abs(level - centre))),
      variance: sampleVariance(levels),
    };
  });
}

function agree(ours, theirs) {
  for (const { id, ...figures } of theirs) {
    const spread = ours.find((question) => question.id === id).spread;
    for (const [name, value] of Object.entries(figures)) {
      if (!(Math.abs(spread[name] - value) < 1e-9)) {
        throw new Error(`${id}: ${name} is ${spread[name]} with us, ${value} with simple-statistics`);
      }
    }
  }
}
