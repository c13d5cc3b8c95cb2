/** How many generated cases: few on every run, `SCAN_RUNS=100000` for the long one. */
export function runs(usual: number): number {
  return Number(process.env['SCAN_RUNS'] ?? usual);
}

/** The same cases on every machine; another seed by hand with `SCAN_SEED`. */
export const seed = Number(process.env['SCAN_SEED'] ?? 20_261_124);

/** `npm run test:long`: every rig runs as often as somebody would by hand. */
export const isLong = process.env['SCAN_RIGS'] === 'long';
