import { chanceOf } from '../chance.mjs';
import { importKinds } from '../imports.mjs';
import { mutated } from '../mutate.mjs';

export const stores = ['ours'];
/** In all, spread evenly over the kinds of file. */
export const usual = 20_000;

const mostMs = 1000;
const mostGrowthBytes = 300 * 1024 * 1024;

/**
 * Files that somebody broke, by accident or on purpose. Each is taken or refused, and nothing else happens: no error
 * that nobody expected, no second of waiting, no change to the program. What is taken can be written and taken again.
 */
export async function run({ seed, rounds }) {
  const chance = chanceOf(seed);
  const kinds = await importKinds();
  for (const { kind, good, take } of kinds) {
    if ((await take(good)) === null) throw new Error(`a good ${kind} is refused`);
  }
  const figures = { lost: 0, unreadable: 0, taken: 0, refused: 0, slowestMs: 0, worst: null };
  const before = process.memoryUsage().rss;
  for (let round = 0; round < rounds; round += 1) {
    const kind = kinds[round % kinds.length];
    await tryOne(kind, mutated(kind.good, chance), figures);
  }
  if ('polluted' in {}) figures.lost += 1;
  if (process.memoryUsage().rss - before > mostGrowthBytes) figures.lost += 1;
  return { ...figures, slowestMs: Math.round(figures.slowestMs) };
}

async function tryOne({ kind, good, take, isStrict = false }, text, figures) {
  const start = performance.now();
  try {
    const taken = await take(text);
    const ms = performance.now() - start;
    figures.slowestMs = Math.max(figures.slowestMs, ms);
    figures[taken === null ? 'refused' : 'taken'] += 1;
    const isWrong = ms > mostMs || (isStrict && taken !== null && text !== good);
    if (isWrong) complain(figures, 'lost', kind, text);
    else if (taken !== null && (await take(taken)) !== taken) complain(figures, 'unreadable', kind, text);
  } catch (error) {
    complain(figures, 'lost', kind, `${error.stack} ${text}`);
  }
}

function complain(figures, what, kind, text) {
  figures[what] += 1;
  figures.worst ??= `${kind}: ${text.slice(0, 2000)}`;
}
