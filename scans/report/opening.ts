import type { BandId, DimensionId } from '../definition/definition.ts';
import { importanceWord } from './importance-word.ts';
import { present } from './report-context.ts';
import type { ReportContext } from './report-context.ts';
import type { RichText } from './report-model.ts';

const firstKeys = {
  low: 'opening.first.low',
  mid: 'opening.first.mid',
  high: 'opening.first.high',
} as const satisfies Record<BandId, string>;

const firstRatedKeys = {
  low: 'opening.firstRated.low',
  mid: 'opening.firstRated.mid',
  high: 'opening.firstRated.high',
} as const satisfies Record<BandId, string>;

/** What the result says, in one paragraph: where to begin, what follows, and where the plan stands (METHOD 4). */
export function buildOpening(context: ReportContext): RichText {
  const { result, definition } = context.input;
  const { words } = context;
  if (result.priorities.length === 0 && result.maintain === null) {
    return words('opening.nothingValid', {
      minimum: String(definition.scoring.minAnsweredPerDimension),
    });
  }
  const sentences =
    result.maintain === null ? urgentSentences(context) : [nothingUrgent(context, result.maintain)];
  return [...sentences, ...partialSentence(context)].join(' ');
}

/** `**name**`, with its letter behind it when it has a plan: "(A)". */
export function boldTheme(context: ReportContext, id: DimensionId): RichText {
  const letter = context.letterOf(id);
  const bold = `**${context.dimensionName(id)}**`;
  return letter === null ? bold : `${bold}\u00a0(${letter})`;
}

function urgentSentences(context: ReportContext): readonly string[] {
  const { words } = context;
  const [first, second, third] = context.input.result.priorities;
  const sentences = first === undefined ? [] : [firstSentence(context, first)];
  if (second !== undefined && third !== undefined) {
    const named = { second: boldTheme(context, second), third: boldTheme(context, third) };
    sentences.push(words('opening.next.two', named));
  } else if (second !== undefined) {
    sentences.push(words('opening.next.one', { second: boldTheme(context, second) }));
  }
  return context.input.paper === 'screen' ? sentences : [...sentences, words('opening.plan')];
}

function firstSentence(context: ReportContext, id: DimensionId): string {
  const { result } = context.input;
  const dimension = present(result.dimensions.find((one) => one.id === id));
  const band = dimension.band ?? 'low';
  const theme = boldTheme(context, id);
  if (!result.importanceRated) return context.words(firstKeys[band], { theme });
  const importance = importanceWord(dimension.importance, context.words);
  return context.words(firstRatedKeys[band], { theme, importance });
}

function nothingUrgent(context: ReportContext, maintain: DimensionId): string {
  // A theme that was left out on purpose gets no advice, so there is none to suggest.
  const advised = context.input.recommendations.items.some((item) => item.dimension === maintain);
  if (context.input.paper === 'screen') return nothingUrgentOnScreen(context, advised ? maintain : null);
  if (!advised) return context.words('opening.nothingUrgentChoose');
  const theme = boldTheme(context, maintain);
  return context.input.result.importanceRated
    ? context.words('opening.nothingUrgent', { theme })
    : context.words('opening.nothingUrgentNotRated', { theme });
}

function nothingUrgentOnScreen(context: ReportContext, suggested: DimensionId | null): string {
  if (suggested === null) return context.words('screen.nothingUrgentChoose');
  const theme = boldTheme(context, suggested);
  return context.input.result.importanceRated
    ? context.words('screen.nothingUrgent', { theme })
    : context.words('screen.nothingUrgentNotRated', { theme });
}

/** Said where so many themes are missing that there is no total. */
function partialSentence(context: ReportContext): readonly string[] {
  const { dimensions, overall } = context.input.result;
  if (overall !== null) return [];
  const valid = dimensions.filter((dimension) => dimension.score !== null).length;
  return [context.words('opening.partial', { valid: String(valid), count: String(dimensions.length) })];
}
