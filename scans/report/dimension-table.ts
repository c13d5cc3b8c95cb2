import type { DimensionScore } from '../scoring/result.ts';
import { importanceNotRatedNote } from './remarks.ts';
import type { DimensionRow, DimensionTable } from './report-model.ts';
import type { ReportContext } from './report-context.ts';

/** From this many valid dimensions on a radar has a shape. */
const radarFrom = 3;

/** The table that is also the bar chart: one row per theme, whatever is missing (METHOD 2 and 3). */
export function buildDimensionTable(context: ReportContext): DimensionTable {
  const { words } = context;
  const { dimensions } = context.input.result;
  const rows = dimensions.map((dimension, index) => buildRow(context, dimension, index + 1));
  const valid = dimensions.filter((dimension) => dimension.score !== null).length;
  const spoken = rows.map((row) => spokenRow(context, row)).join(words('list.rows'));
  return {
    heading: words('table.heading'),
    columns: {
      dimension: words('table.dimension'),
      score: words('table.score'),
      level: words('table.level'),
      importance: words('table.importance'),
    },
    rows,
    radar:
      valid < radarFrom
        ? null
        : {
            alt: words('table.radarAlt', { rows: spoken }),
            values: dimensions.map((dimension) => dimension.score),
          },
    barsAlt: words('table.barsAlt', { rows: spoken }),
    notes: buildNotes(context, valid),
  };
}

/** "te weinig antwoorden: 2 van 4, 2 niet van toepassing". */
export function insufficientReason(context: ReportContext, dimension: DimensionScore): string {
  const { words } = context;
  const { answered, questions } = dimension;
  return [
    words('table.insufficient', { answered: String(answered), questions: String(questions) }),
    ...leftOutCounts(context, dimension),
  ].join(words('list.between'));
}

/** The total with its level, or why there is none. */
export function totalNote(context: ReportContext): string {
  const { words } = context;
  const { definition, result } = context.input;
  if (result.overall === null) {
    return words('note.noOverall', { minimum: String(definition.scoring.minValidDimensionsForOverall) });
  }
  return words('note.overall', {
    score: String(result.overall.shown),
    level: context.levelName(result.overall.level),
    count: String(result.overall.validDimensions),
  });
}

/** What a score does not count, each kind with its number: "1 niet van toepassing". */
export function leftOutCounts(context: ReportContext, dimension: DimensionScore): readonly string[] {
  const { words } = context;
  const { answered, questions, notApplicable, dontKnow } = dimension;
  const open = questions - answered - notApplicable - dontKnow;
  return [
    ...(notApplicable > 0 ? [words('table.notApplicable', { count: String(notApplicable) })] : []),
    ...(dontKnow > 0 ? [words('table.dontKnow', { count: String(dontKnow) })] : []),
    ...(open > 0 ? [words('table.open', { count: String(open) })] : []),
  ];
}

function buildRow(context: ReportContext, dimension: DimensionScore, number: number): DimensionRow {
  const { score, shown, level } = dimension;
  return {
    number,
    name: context.dimensionName(dimension.id),
    letter: context.letterOf(dimension.id),
    score:
      score === null || shown === null || level === null
        ? { kind: 'insufficient', reason: insufficientReason(context, dimension) }
        : {
            kind: 'valid',
            value: score,
            shown: String(shown),
            level,
            levelName: context.levelName(level),
          },
    importance: context.input.result.importanceRated ? String(dimension.importance) : '',
  };
}

function spokenRow(context: ReportContext, row: DimensionRow): string {
  const { words } = context;
  return row.score.kind === 'valid'
    ? words('table.altScore', { name: row.name, score: row.score.shown })
    : words('table.altInsufficient', { name: row.name });
}

function buildNotes(context: ReportContext, valid: number): readonly string[] {
  const { words } = context;
  const { result, paper } = context.input;
  const letters = paper === 'screen' ? words('screen.letters') : words('note.letters');
  return [
    ...(result.priorities.length > 0 ? [letters] : []),
    ...(valid > 0 ? [words('note.difference')] : []),
    ...(result.importanceRated ? importanceNote(context) : [importanceNotRatedNote(context)]),
    totalNote(context),
  ];
}

/** Paper prints importance as a number; a screen has room for the words. */
function importanceNote({ words, input }: ReportContext): readonly string[] {
  return input.paper === 'screen' ? [] : [words('note.importance')];
}
