import type { Question } from '../definition/definition.ts';
import { answerText, withoutLevel } from './answer-text.ts';
import { buildAdviserParts } from './adviser-parts.ts';
import { formatDate } from './dates.ts';
import { buildHelpBlock } from './help-block.ts';
import { askedQuestions } from './report-context.ts';
import type { ReportContext } from './report-context.ts';
import type { QuickBar, QuickCore, RichText } from './report-model.ts';
import { joinList } from './words.ts';

/** The short paper of a quick scan: twelve bars, the two lowest questions with one step each, no scores (METHOD 7). */
export function buildQuickCore(context: ReportContext): QuickCore {
  const { words, input, variant } = context;
  const { completedOn } = input.response;
  const bars = askedQuestions(context).map((question, index) => buildBar(context, question, index + 1));
  const actions = buildActions(context);
  const most = String(input.definition.scoring.priority.maxDimensions);
  return {
    date: formatDate(completedOn ?? input.date, words),
    ...buildAdviserParts(context),
    opening: buildQuickOpening(context),
    barsHeading: words('quick.barsHeading'),
    barsAlt: words('quick.barsAlt', { rows: spokenBars(context) }),
    columns: { question: words('quick.question'), answer: words('quick.answer') },
    bars,
    actionsHeading: actionsHeading(context, actions.length),
    tooFew: actions.length === 0 ? words('quick.tooFew') : '',
    actions,
    help: buildHelpBlock(context),
    ...buildLimits(context, bars.length),
    next: words('quick.next', { count: String(variant.questions.length), most }),
  };
}

function buildLimits({ words, input }: ReportContext, questions: number) {
  const count = String(questions);
  return input.paper === 'screen'
    ? { limitsHeading: words('screen.limitsHeading'), limits: words('screen.quickLimits', { count }) }
    : { limitsHeading: words('limits.heading'), limits: words('quick.limits', { count }) };
}

function buildQuickOpening(context: ReportContext): RichText {
  const { words, input } = context;
  const themes = [...new Set(input.quickActions.map((action) => action.dimension))].map(
    (id) => `**${context.dimensionName(id)}**`,
  );
  const [theme] = themes;
  if (theme === undefined) return words('quick.openingNone');
  return input.quickActions.length === 1
    ? words('quick.openingOne', { theme })
    : words('quick.openingTwo', { themes: joinList(themes, words) });
}

function buildBar(context: ReportContext, question: Question, number: number): QuickBar {
  const answer = context.input.response.answers[question.id] ?? null;
  return {
    number,
    question: context.text(question.ask),
    level: typeof answer === 'number' ? answer : null,
    answer:
      typeof answer === 'number' ? context.text(question.levels[answer]) : withoutLevel(context, answer),
  };
}

function spokenBars(context: ReportContext): string {
  const { words, input } = context;
  return askedQuestions(context)
    .map(({ id }, index) => {
      const answer = answerText(context, input.response.answers[id] ?? null);
      return words('quick.altRow', { number: String(index + 1), answer });
    })
    .join(words('list.rows'));
}

function buildActions(context: ReportContext): QuickCore['actions'] {
  const { words, text, input } = context;
  return input.quickActions.map((action) => {
    const question = context.question(action.question);
    return {
      question: text(question.ask),
      level: action.level,
      answer: text(question.levels[action.level]),
      step: { label: words('plan.week'), text: text(action.advice.thisWeek) },
      who: words('plan.who'),
      when: words('plan.when'),
    };
  });
}

function actionsHeading(context: ReportContext, count: number): string {
  const { words } = context;
  if (count === 0) return words('quick.actions.none');
  return count === 1 ? words('quick.actions.one') : words('quick.actions.two');
}
