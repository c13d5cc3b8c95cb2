import type { DimensionId } from '../definition/definition.ts';
import { present } from './report-context.ts';
import type { ReportContext } from './report-context.ts';
import type { RichText } from './report-model.ts';
import { joinList } from './words.ts';

/** What stands beside the plan, outside the ranking: full sentences, each once (METHOD 4 and 5). */
export function buildRemarks(context: ReportContext): readonly RichText[] {
  return [
    ...findOutFirst(context),
    ...blindSpots(context),
    ...preconditions(context),
    ...notChosen(context),
    ...importanceNotRated(context),
    ...(context.input.centres.regionConflict ? [context.centreWords('regionConflict')] : []),
  ];
}

/** Themes that the owner left out on purpose: rated 0 and low. */
export function notChosen(context: ReportContext): readonly RichText[] {
  const themes = themeList(context, context.input.recommendations.notChosen);
  return themes === '' ? [] : [context.words('remark.notChosen', { themes })];
}

/** Said where every theme counts as equally important because nobody was asked. */
export function importanceNotRated(context: ReportContext): readonly RichText[] {
  const { importanceRated, priorities } = context.input.result;
  return importanceRated || priorities.length === 0 ? [] : [context.words('remark.importanceNotRated')];
}

/** Beside the scores: nobody rated, so they alone give the order; without any score there is none. */
export function importanceNotRatedNote({ words, input }: ReportContext): string {
  const hasScores = input.result.dimensions.some(({ score }) => score !== null);
  return words(hasScores ? 'note.importanceNotRated' : 'note.importanceNotRatedNoScores');
}

function findOutFirst(context: ReportContext): readonly RichText[] {
  const { findOutFirst: ids, importanceRated, dimensions } = context.input.result;
  const themes = themeList(context, ids);
  // Where no theme at all has a score the plan already says what to do.
  if (themes === '' || ids.length === dimensions.length) return [];
  return importanceRated
    ? [context.words('remark.findOutFirstRated', { themes })]
    : [context.words('remark.findOutFirst', { themes })];
}

function blindSpots(context: ReportContext): readonly RichText[] {
  const { words } = context;
  const { blindSpots: ids, dimensions } = context.input.result;
  if (ids.length === 0) return [];
  const themes = ids.map((id) => {
    const dimension = present(dimensions.find((one) => one.id === id));
    const theme = `**${context.dimensionName(id)}**`;
    return words('remark.blindSpotTheme', { theme, count: String(dimension.dontKnow) });
  });
  return [words('remark.blindSpot', { themes: joinList(themes, words) })];
}

function preconditions(context: ReportContext): readonly RichText[] {
  const themes = themeList(context, context.input.result.preconditions);
  return themes === '' ? [] : [context.words('remark.precondition', { themes })];
}

function themeList(context: ReportContext, ids: readonly DimensionId[]): string {
  const names = ids.map((id) => `**${context.dimensionName(id)}**`);
  return joinList(names, context.words);
}
