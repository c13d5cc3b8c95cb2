import { formatDate } from '../dates.ts';
import { importanceWord } from '../importance-word.ts';
import { formatNumber } from '../numbers.ts';
import { askedQuestions } from '../report-context.ts';
import type { ReportContext } from '../report-context.ts';
import type { Block } from '../report-model.ts';
import { heading, list } from './blocks.ts';

/** How this advice came about, in plain words (METHOD 1 to 7). */
export function buildMethodSection(context: ReportContext): readonly Block[] {
  const { words, input } = context;
  const own =
    input.response.mode === 'quick'
      ? [words('method.quick', { count: String(askedQuestions(context).length) })]
      : fullMethod(context);
  return [
    heading(2, words('method.heading')),
    list([
      words('method.answers'),
      ...own,
      words('method.centres'),
      ...otherVersion(context),
      words('method.made', { date: formatDate(input.date, words) }),
    ]),
  ];
}

function fullMethod(context: ReportContext): readonly string[] {
  const { words } = context;
  const { scoring } = context.input.definition;
  return [
    words('method.score', { minimum: String(scoring.minAnsweredPerDimension) }),
    ...weights(context),
    words('method.overall', { minimum: String(scoring.minValidDimensionsForOverall) }),
    words('method.levels'),
    words('method.priority', {
      most: String(scoring.priority.maxDimensions),
      minimum: String(scoring.priority.minimum),
    }),
    ...notRated(context),
    words('method.advice'),
  ];
}

function notRated(context: ReportContext): readonly string[] {
  const { words, input } = context;
  if (input.result.importanceRated) return [];
  const importance = importanceWord(input.definition.importance.defaultWhenSkipped, words);
  return [words('method.notRated', { importance })];
}

function weights(context: ReportContext): readonly string[] {
  const { words } = context;
  const all = askedQuestions(context).map((question) => question.weight);
  const normal = Math.min(...all);
  const heavy = Math.max(...all);
  if (normal === heavy) return [];
  return [
    words('method.weights', {
      normal: formatNumber(normal, 1, words),
      heavy: formatNumber(heavy, 1, words),
    }),
  ];
}

/** Said where the answers were given to another version of the questions than the one that advises. */
function otherVersion(context: ReportContext): readonly string[] {
  const { definition, response } = context.input;
  if (response.bank === null || response.bank === definition.version) return [];
  const versions = { answered: response.bank, version: definition.version };
  return [context.words('method.otherVersion', versions)];
}
