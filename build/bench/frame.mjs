/**
 * How everything here is measured: ways of doing the same thing take turns within one run, and only the ratio
 * between them counts. Every way is warmed up first, and a figure is the median of its rounds.
 */

/**
 * Lets the ways take turns. `ways`: name → `{ n, run }`, where `run(round)` does the thing `n` times and may return
 * a promise. Gives name → milliseconds for doing it once, one number per round, the warm-up rounds left out.
 */
export async function measure(ways, { rounds, warmUp }) {
  const names = Object.keys(ways);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    // Turning the order round keeps one way from always paying for what the other left behind.
    const turn = round % 2 === 0 ? names : names.toReversed();
    for (const name of turn) {
      const { n, run } = ways[name];
      const start = performance.now();
      await run(round + warmUp);
      const once = (performance.now() - start) / n;
      if (round >= 0) times[name].push(once);
    }
  }
  return times;
}

/** The middle of the numbers, or the mean of the two middle ones. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** How many times longer `slow` takes than `fast`: the median of the ratios round by round. */
export function ratio(slow, fast) {
  return median(slow.map((time, round) => time / fast[round]));
}

/**
 * One line of the table. `measured`: a text with its unit; `times`: a ratio, or absent; `target`: `{ atLeast }` or
 * `{ atMost }`, absent for what is only shown; `value`: what the target looks at, the ratio when absent.
 */
export function row(what, measured, { times, target, value = times } = {}) {
  return { what, measured, times, target, passed: target === undefined ? undefined : meets(value, target) };
}

/** `0.00312` milliseconds as `3.12 µs`, `1234` as `1.23 s`. */
export function duration(milliseconds) {
  if (milliseconds < 1) return `${(milliseconds * 1000).toPrecision(3)} µs`;
  if (milliseconds < 1000) return `${milliseconds.toPrecision(3)} ms`;
  return `${(milliseconds / 1000).toPrecision(3)} s`;
}

/** Bytes in thousands: `149.8 KB`. */
export function size(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function meets(value, { atLeast = -Infinity, atMost = Infinity }) {
  return value >= atLeast && value <= atMost;
}
