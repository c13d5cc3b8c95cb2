/** One generation of a scan: its name in the folder and when it was kept. */
export type Generation = { readonly file: string; readonly at: Date };

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;

/** Never fewer than these, however old. */
const fewest = 5;
/** All of so long ago; then the newest of each day; then the newest of each week. */
const allMs = dayMs;
const dailyMs = 30 * dayMs;
const weeklyMs = 26 * weekMs;

/**
 * Of different names, those that may go. What is dated after `now` stays: then the clock was wrong, not the generation. Thinning twice
 * takes no more than thinning once.
 */
export function thinned(generations: readonly Generation[], now: Date): readonly Generation[] {
  const newestFirst = generations.toSorted(
    (a, b) => b.at.getTime() - a.at.getTime() || (a.file < b.file ? 1 : -1),
  );
  const taken = new Set<string>();
  return newestFirst.filter((generation, place) => {
    const [day, week] = [periodOf(generation, dayMs), periodOf(generation, weekMs)];
    const isKept = place < fewest || isNeeded(now.getTime() - generation.at.getTime(), taken, day, week);
    // Where this one may go, a newer one has them already.
    taken.add(day).add(week);
    return !isKept;
  });
}

function isNeeded(ageMs: number, taken: ReadonlySet<string>, day: string, week: string): boolean {
  if (ageMs < allMs) return true;
  if (ageMs < dailyMs) return !taken.has(day);
  return ageMs < weeklyMs && !taken.has(week);
}

/** A name that all generations of one day or one week share. */
function periodOf({ at }: Generation, lengthMs: number): string {
  return `${lengthMs} ${Math.floor(at.getTime() / lengthMs)}`;
}
