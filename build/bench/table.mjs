/** The lines of a table with its rows under each other; `sections`: `{ title, notes, rows }` as the parts give them. */
export function table(sections) {
  const cells = sections.flatMap(({ rows }) => rows.map(cellsOf));
  const widths = head.map((word, column) =>
    Math.max(word.length, ...cells.map((line) => line[column].length)),
  );
  const lines = [lineOf(head, widths), widths.map((width) => '-'.repeat(width)).join('  ')];
  for (const { title, notes, rows } of sections) {
    lines.push('', title, ...notes.map((note) => `  ${note}`));
    lines.push(...rows.map((one) => lineOf(cellsOf(one), widths)));
  }
  return lines;
}

const head = ['what', 'measured', 'ratio', 'target', ''];
const numeric = [false, true, true, true, false];

function cellsOf({ what, measured, times, target, passed }) {
  return [
    `  ${what}`,
    measured,
    times === undefined ? '' : `${Number(times.toPrecision(3))}×`,
    target === undefined ? '' : targetText(target),
    passed === undefined ? '' : passed ? 'pass' : 'MISS',
  ];
}

function targetText({ atLeast, atMost, unit = '×' }) {
  if (atLeast !== undefined) return `≥ ${atLeast}${unit}`;
  return atMost === undefined ? '' : `≤ ${atMost}${unit}`;
}

function lineOf(cells, widths) {
  const padded = cells.map((cell, column) =>
    numeric[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
  );
  return padded.join('  ').trimEnd();
}
