import type { AnswerBehind, Recommendation } from '../../advice/recommendation.ts';
import { isLeftOut } from '../adviser-parts.ts';
import { answerText } from '../answer-text.ts';
import { importanceWord } from '../importance-word.ts';
import { firstMove, firstSteps } from '../plan.ts';
import { notChosen } from '../remarks.ts';
import { present } from '../report-context.ts';
import type { ReportContext } from '../report-context.ts';
import type { Block, RichText } from '../report-model.ts';
import { heading, list, note, noteList, paragraph } from './blocks.ts';

/** The advice of every theme with a score, in the order of the themes, with the answers behind it (METHOD 5). */
export function buildAdviceSection(context: ReportContext): readonly Block[] {
  const { words, variant } = context;
  const { items } = context.input.recommendations;
  const inOrder = variant.dimensions.flatMap((id) => items.filter((item) => item.dimension === id));
  return [
    heading(2, words('advice.heading')),
    paragraph(inOrder.length === 0 ? words('advice.none') : words('advice.intro')),
    ...inOrder.flatMap((item) => themeBlocks(context, item)),
    ...notChosen(context).map(paragraph),
  ];
}

function themeBlocks(context: ReportContext, item: Recommendation): readonly Block[] {
  const { words } = context;
  const letter = context.letterOf(item.dimension);
  const name = context.dimensionName(item.dimension);
  return [
    heading(3, letter === null ? name : `${name}\u00a0(${letter})`),
    note(scoreLine(context, item)),
    ...(isLeftOut(context, item.dimension)
      ? [note(words('adviser.leftOutHere'))]
      : adviceBlocks(context, item)),
  ];
}

function adviceBlocks(context: ReportContext, item: Recommendation): readonly Block[] {
  const { words, text, input } = context;
  return [
    paragraph(`${text(input.definition.diagnosisIntro)} ${text(item.advice.diagnosis)}`),
    ...moveBlocks(context, item),
    list(adviceLines(context, item)),
    note(words('advice.because')),
    noteList(item.because.map((one) => ({ text: behind(context, one) }))),
    note(words('advice.referral')),
  ];
}

function behind(context: ReportContext, { question, answer }: AnswerBehind): RichText {
  return context.words('advice.behind', {
    question: context.text(context.question(question).ask),
    answer: answerText(context, answer),
  });
}

function scoreLine(context: ReportContext, item: Recommendation): string {
  const { words } = context;
  const { result } = context.input;
  const dimension = present(result.dimensions.find((one) => one.id === item.dimension));
  const score = String(dimension.shown ?? '');
  const level = words('advice.levelNamed', {
    level: String(dimension.level ?? ''),
    name: dimension.level === null ? '' : context.levelName(dimension.level),
  });
  if (!result.importanceRated) return words('advice.score', { score, level });
  const importance = importanceWord(dimension.importance, words);
  return words('advice.scoreRated', { score, level, importance });
}

function moveBlocks(context: ReportContext, item: Recommendation): readonly Block[] {
  const move = firstMove(context, item.first);
  if (move === null) return [paragraph(context.words('plan.nothingToMove'))];
  return [
    list([
      labelled(context.words('advice.firstQuestion'), move.question),
      labelled(move.nowLabel, move.nowText),
      labelled(move.goalLabel, move.goalText),
    ]),
  ];
}

function adviceLines(context: ReportContext, item: Recommendation): readonly RichText[] {
  const { words, text } = context;
  const { advice } = item;
  return [
    ...firstSteps(context, advice).map((step) => labelled(step.label, step.text)),
    labelled(words('plan.year'), text(advice.thisYear)),
    labelled(words('plan.tool'), text(advice.tool)),
    labelled(words('plan.help'), text(advice.help)),
  ];
}

function labelled(label: string, text: string): RichText {
  return `**${label}** ${text}`;
}
