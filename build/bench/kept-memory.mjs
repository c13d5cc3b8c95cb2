/** Bytes that are kept after a collection; the program runs with `--expose-gc`. */
export function keptMemory() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Prints, as JSON, the mean of each tenth of what was kept, what the program takes of the machine now, and `more`. */
export function printTenths(kept, more = {}) {
  const tenth = kept.length / 10;
  const tenths = Array.from({ length: 10 }, (_, at) => mean(kept.slice(at * tenth, (at + 1) * tenth)));
  process.stdout.write(JSON.stringify({ tenths, resident: process.memoryUsage().rss, ...more }));
}

function mean(numbers) {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
