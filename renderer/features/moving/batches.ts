/** One call carries so many files, and bytes; as text a third more, which stays under what a host takes. */
const [mostFiles, mostBytes] = [100, 10_000_000];

/** In their order, so that each call is small enough; a file that is larger by itself goes alone. */
export function inBatches<F extends { readonly size: number }>(
  files: readonly F[],
): readonly (readonly F[])[] {
  const batches: F[][] = [];
  let room = 0;
  for (const file of files) {
    const last = batches.at(-1);
    if (last === undefined || last.length === mostFiles || file.size > room) {
      batches.push([file]);
      room = mostBytes - file.size;
    } else {
      last.push(file);
      room -= file.size;
    }
  }
  return batches;
}
