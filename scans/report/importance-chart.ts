import { importanceLanes, lanesFromTop } from './charts/importance-lanes.ts';
import type { RatedMark } from './charts/importance-lanes.ts';
import { important, lowUnder } from './charts/importance-shape.ts';
import { importanceWord } from './importance-word.ts';
import type { ReportContext } from './report-context.ts';
import type { DimensionRow, ImportanceChart } from './report-model.ts';
import { joinList } from './words.ts';

/** `null`: importance was not rated, or no theme has a score. */
export function buildImportanceChart(
  context: ReportContext,
  rows: readonly DimensionRow[],
): ImportanceChart | null {
  const { words, input } = context;
  const lanes = importanceLanes(rows.flatMap(ratedMark), (importance) => importanceWord(importance, words));
  const marks = lanes.flatMap((lane) => lane.marks);
  if (!input.result.importanceRated || marks.length === 0) return null;
  const low = lanes
    .filter((_, at) => (lanesFromTop[at] ?? 0) >= important)
    .flatMap((lane) => lane.marks.filter(({ score }) => score < lowUnder));
  const missing = rows.filter(({ score }) => score.kind === 'insufficient');
  return {
    heading: words('importanceChart.heading'),
    sentence:
      low.length === 0
        ? words('importanceChart.cornerEmpty')
        : words('importanceChart.inCorner', { themes: named(low, context) }),
    note: words('importanceChart.note', { important: String(important), under: String(lowUnder) }),
    alt: words('importanceChart.alt', { rows: spoken(rows, context) }),
    corner: words('importanceChart.corner'),
    lanes,
    axis: words('importanceChart.axis'),
    missing:
      missing.length === 0 ? '' : words('importanceChart.missing', { themes: named(missing, context) }),
  };
}

/** None where the theme has no score. */
function ratedMark({ number, name, letter, score, importance }: DimensionRow): readonly RatedMark[] {
  const rated = lanesFromTop.find((one) => String(one) === importance);
  return score.kind === 'valid' && rated !== undefined
    ? [{ number, name, letter, score: Number(score.shown), level: score.level, importance: rated }]
    : [];
}

/** In bold, so that the names stay apart: many have an "en" of their own. */
function named(themes: readonly { readonly name: string }[], { words }: ReportContext): string {
  return joinList(
    themes.map(({ name }) => `**${name}**`),
    words,
  );
}

function spoken(rows: readonly DimensionRow[], { words }: ReportContext): string {
  return rows
    .flatMap(({ name, score, importance }) =>
      score.kind === 'valid' ? [words('importanceChart.row', { name, importance, score: score.shown })] : [],
    )
    .join(words('list.rows'));
}
