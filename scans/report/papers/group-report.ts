import type { Definition, Language, VariantId } from '../../definition/definition.ts';
import { formatDate } from '../dates.ts';
import { heading, list, note, paragraph } from '../annex/blocks.ts';
import type { Words } from '../paper-words.ts';
import type { FlowBlock, FlowModel } from '../flow-model.ts';
import type { Block, Core, ReportModel } from '../report-model.ts';
import { planBlocks } from './core-blocks.ts';
import type { GroupAnswer, GroupOnPaper } from './group-on-paper.ts';
import { withoutPages } from './without-pages.ts';

type GroupWish = {
  readonly definition: Definition;
  readonly variant: VariantId;
  readonly language: Language;
  readonly words: Words;
};

/**
 * What a group agreed on, how far apart it was, and what it is going to do. From the advice with the plan of today on its
 * lines; `null`: a quick scan has no such paper. Who answered what is nowhere in it.
 */
export function buildGroupReport(
  advies: ReportModel,
  group: GroupOnPaper,
  wish: GroupWish,
): FlowModel | null {
  const { language, title, furniture, body } = advies;
  if (body.kind === 'quick') return null;
  const { words } = wish;
  const { date, guidedBy } = body.core;
  return {
    language,
    title,
    subject: words('document.group', { date }),
    furniture,
    body: {
      kind: 'flow',
      size: 'usual',
      date,
      ...(guidedBy === undefined ? {} : { guidedBy }),
      blocks: [
        heading(2, words('group.heading')),
        ...introOf(group, words),
        paragraph(withoutPages(words)(body.core.opening)),
        ...themesOf(body.core, group, words),
        ...talkedOf(group, wish),
        ...votesOf(group, wish),
        ...planBlocks(body.core),
        ...followUpOf(group, words),
        ...othersOf(group, wish),
        heading(2, body.core.limitsHeading),
        note(body.core.limits),
      ],
    },
  };
}

function introOf({ raters, talked, others }: GroupOnPaper, words: Words): readonly Block[] {
  const open = [...talked, ...others].filter(({ decision }) => decision === null).length;
  const settled = { 0: 'group.settled.all', 1: 'group.settled.butOne' } as const;
  const said =
    open === 0 || open === 1 ? words(settled[open]) : words('group.settled.but', { count: String(open) });
  return [
    paragraph(words('group.intro', { count: String(raters) })),
    paragraph(said),
    note(words('group.proposal')),
  ];
}

function themesOf({ table }: Core, { themes }: GroupOnPaper, words: Words): readonly FlowBlock[] {
  const rows = table.rows.map(({ name, score }, at) => {
    const labels = themes[at]?.labels;
    return [
      name,
      score.kind === 'valid' ? score.shown : words('group.none'),
      score.kind === 'valid' ? score.levelName : score.reason,
      String(labels?.agree ?? 0),
      String(labels?.differ ?? 0),
      String(labels?.discuss ?? 0),
    ];
  });
  const { dimension, score, level } = table.columns;
  return [
    heading(2, words('group.themes')),
    {
      kind: 'table',
      caption: words('group.themesCaption'),
      head: [dimension, score, level, words('group.agree'), words('group.differ'), words('group.discuss')],
      rows,
      widths: [0.3, 0.1, 0.24, 0.1, 0.12, 0.14],
    },
  ];
}

function talkedOf({ talked }: GroupOnPaper, wish: GroupWish): readonly FlowBlock[] {
  if (talked.length === 0) return [];
  return [heading(2, wish.words('group.talked')), ...talked.map((answer) => answerBlock(answer, wish))];
}

/** Nothing stands under what they agreed on and accepted: that is most of it. */
function othersOf({ others }: GroupOnPaper, wish: GroupWish): readonly FlowBlock[] {
  const { words } = wish;
  if (others.length === 0) return [];
  return [
    heading(2, words('group.others')),
    note(words('group.othersNote')),
    ...others.map((answer) => {
      const block = answerBlock(answer, wish);
      return isPlain(answer) ? { ...block, note: '' } : block;
    }),
  ];
}

function isPlain({ label, decision, dontKnow, notApplicable }: GroupAnswer): boolean {
  return label === 'agree' && decision?.how === 'accepted' && dontKnow + notApplicable === 0;
}

function answerBlock(
  answer: GroupAnswer,
  { definition, language, words }: GroupWish,
): Extract<Block, { kind: 'answer' }> {
  const { question: id, level, label, isNotApplicable } = answer;
  const question = definition.questions.find((one) => one.id === id);
  const none = isNotApplicable ? definition.instructions.notApplicable[language] : words('group.noLevel');
  const text = level === null ? none : (question?.levels[level][language] ?? '');
  const said = label === null ? words('group.noLabel') : words(`group.${label}`);
  return {
    kind: 'answer',
    question: question?.ask[language] ?? id,
    level,
    answer: text,
    noteLabel: words('list.labelled', { label: said, value: '' }).trim(),
    note: [...factsOf(answer, words), ...reasonOf(answer, words)].join(' '),
  };
}

/** "Voorstel: 2, samen gekozen. 6 met een niveau, 1 weet het niet. 3 niveaus uit elkaar." */
function factsOf(answer: GroupAnswer, words: Words): readonly string[] {
  const { proposal, decision, range, numbers, dontKnow, notApplicable } = answer;
  const counts = [
    words('group.numbers', { count: String(numbers) }),
    ...(dontKnow === 0 ? [] : [words('group.dontKnow', { count: String(dontKnow) })]),
    ...(notApplicable === 0 ? [] : [words('group.notApplicable', { count: String(notApplicable) })]),
  ];
  const how = words(decision === null ? 'group.without' : `group.${decision.how}`);
  return [
    ...(proposal === null ? [how] : [words('group.proposed', { level: String(proposal), how })]),
    `${counts.join(words('list.between'))}.`,
    ...(range === null ? [] : [rangeOf(range, words)]),
  ];
}

function rangeOf(range: number, words: Words): string {
  if (range === 0) return words('group.range.none');
  return range === 1 ? words('group.range.one') : words('group.range.many', { count: String(range) });
}

function reasonOf({ decision }: GroupAnswer, words: Words): readonly string[] {
  const reason = decision?.reason.trim() ?? '';
  return reason === '' ? [] : [words('group.why', { reason })];
}

/** The dots beside the calculated order; none where nobody voted. */
function votesOf(
  { ballots, votes }: GroupOnPaper,
  { definition, variant, language, words }: GroupWish,
): readonly FlowBlock[] {
  if (votes.length === 0) return [];
  const names = definition.variants.find(({ id }) => id === variant)?.dimensionNames;
  return [
    heading(2, words('group.votes')),
    {
      kind: 'table',
      caption: words('group.votesCaption', { count: String(ballots) }),
      head: [words('table.dimension'), words('group.dots'), words('group.order')],
      rows: votes.map(({ dimension, dots, calculatedPlace }) => [
        names?.[dimension]?.[language] ?? dimension,
        String(dots),
        calculatedPlace === null ? words('group.none') : String(calculatedPlace),
      ]),
      widths: [0.6, 0.2, 0.2],
    },
  ];
}

function followUpOf({ followUpOn }: GroupOnPaper, words: Words): readonly FlowBlock[] {
  const text =
    followUpOn === ''
      ? words('group.followUpNone')
      : words('group.followUpOn', { date: formatDate(followUpOn, words) });
  return [heading(2, words('group.followUp')), list([text])];
}
