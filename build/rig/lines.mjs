/** What a look at a folder found, with the lines about copies apart. */
export function linesOf(found) {
  const lines = found.split('\n');
  const isCopy = (line) => line.startsWith('copy ');
  return { copies: lines.filter(isCopy), others: lines.filter((line) => !isCopy(line)) };
}

/** Is the scan as it was, or else kept as a copy? */
export function hasFirstCopy(was, now) {
  const row = was.others.find((line) => line.startsWith('list '));
  if (row === undefined || now.others.includes(row)) return true;
  const [, , name, revision] = row.split(' ');
  return now.copies.includes(`copy ${name} ${revision}`);
}
