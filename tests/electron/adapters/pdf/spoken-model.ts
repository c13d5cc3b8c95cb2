import { cleanText } from '../../../../electron/adapters/typeset/clean-text.ts';
import type { Covers } from '../../../../electron/adapters/typeset/clean-text.ts';
import type { FlowBlock, FlowBody, FlowModel } from '../../../../scans/report/flow-model.ts';
import type {
  Added,
  Block,
  CentreCard,
  Core,
  Furniture,
  HelpBlock,
  ImportanceChart,
  Plan,
  QuickCore,
  ReportModel,
  Step,
} from '../../../../scans/report/report-model.ts';
import { chartTexts } from '../../../scans/report/charts/chart-texts.ts';

/** A text that a paper must say; for want of room it may be left out, or say `short` in its place. */
export type Said = { readonly text: string; readonly isOptional?: boolean; readonly short?: string };

/** Everything a paper of a model says, in reading order, and nothing else: written from the model, not from the drawing. */
export function saidBy(model: ReportModel | FlowModel, covers: Covers, notice: boolean): readonly Said[] {
  const { furniture, body } = model;
  if (body.kind === 'flow') return flowTexts(furniture, body, covers, notice);
  const user = (text: string): string => cleanText(text, covers);
  const company = user(furniture.company);
  const end = notice ? [furniture.unknownCharacters] : [];
  const head = [furniture.scan, body.core.date];
  const guide = { text: user(body.core.guidedBy ?? '') };
  const core = body.kind === 'full' ? coreTexts(body.core, end, user) : quickTexts(body.core, end, user);
  return [
    ...texts(head),
    { text: company },
    guide,
    ...core,
    ...texts(body.annex.flatMap((block) => blockTexts(block, user))),
  ];
}

function flowTexts(
  { scan, company, unknownCharacters }: Furniture,
  { date, guidedBy, blocks }: FlowBody,
  covers: Covers,
  notice: boolean,
): readonly Said[] {
  const user = (text: string): string => cleanText(text, covers);
  return [
    ...texts([scan, date]),
    { text: user(company) },
    { text: user(guidedBy ?? '') },
    ...texts(notice ? [unknownCharacters] : []),
    ...blocks.flatMap((block) => flowBlockTexts(block, user)),
  ];
}

function flowBlockTexts(block: FlowBlock, user: User): readonly Said[] {
  switch (block.kind) {
    case 'dimension': {
      const { number, name, score, text } = block;
      return texts([number, name, score.kind === 'valid' ? score.level : null, text]);
    }
    case 'radar':
      return texts(block.rows.map(({ number }) => number));
    case 'importance':
      return texts(pictureTexts(block.chart));
    case 'level':
      return texts([block.level, block.text]);
    case 'move': {
      const { question, now, nowLabel, nowText, goal, goalLabel, goalText } = block.move;
      return texts([question, now, nowLabel, nowText, goal, goalLabel, goalText]);
    }
    case 'step':
      return stepTexts(block.step, block, user);
    case 'typed':
      return [...texts(block.as === 'item' ? ['–'] : []), { text: user(block.text) }];
    default:
      return texts(blockTexts(block, user));
  }
}

function pictureTexts(chart: ImportanceChart): readonly string[] {
  return [chart.sentence, chart.note, ...chartTexts(chart, true), chart.missing];
}

/** Rich text: `**` is not said. */
function texts(list: readonly (string | number | null)[]): readonly Said[] {
  return list.filter((one) => one !== null).map((one) => ({ text: spokenText(one) }));
}

const plainMark = '\ue000';

function spokenText(text: string | number): string {
  return String(text).replaceAll('**', '').replaceAll(plainMark, '**');
}

function coreTexts(core: Core, end: readonly string[], user: User): readonly Said[] {
  const { table, help } = core;
  const rows = table.rows.flatMap(({ number, name, letter, score, importance }) => [
    number,
    letter === null ? name : `${name} (${letter})`,
    ...(score.kind === 'valid' ? [score.shown, score.level, score.levelName] : [score.reason]),
    importance,
  ]);
  const { dimension, score, level, importance } = table.columns;
  return [
    ...texts([core.opening, table.heading, dimension, score, level, importance, ...rows]),
    ...texts(table.radar === null ? [] : table.rows.map(({ number }) => number)),
    ...texts([...table.notes, ...helpTexts(help), core.limitsHeading, core.limits, ...end]),
    ...texts([core.planHeading, core.planIntro]),
    ...core.plans.flatMap((plan) => planTexts(plan, user)),
    ...texts(core.remarks.flatMap((remark) => ['–', remark])),
    ...addedTexts(core.added, user),
  ];
}

type User = (text: string) => string;

/** Texts of a user: nothing in them is bold. */
function addedTexts(added: Added | undefined, user: User): readonly Said[] {
  if (added === undefined) return [];
  const said = [added.heading, added.remark, ...added.advice.flatMap((text) => ['–', text])];
  return said.map((text) => ({ text: user(text) }));
}

function stepTexts({ label, text, planned }: Step, { who, when }: Pick<Plan, 'who' | 'when'>, user: User) {
  const own = (one = '', short = one): Said => ({ text: user(one), short: user(short) });
  return [
    ...texts([label, text, who]),
    own(planned?.who, planned?.sign === '' ? planned.short?.who : planned?.short?.plan),
    ...texts([when]),
    own(planned?.when),
    { ...own(planned?.sign), isOptional: planned?.short !== undefined },
  ];
}

function planTexts(plan: Plan, user: User): readonly Said[] {
  const { first } = plan;
  const now = first === null ? [] : [first.question, first.now, first.nowLabel, first.nowText];
  const goal = first === null ? [] : [first.goal, first.goalLabel, first.goalText];
  return [
    ...texts([plan.letter, plan.name, plan.level, plan.levelName]),
    ...(plan.importance === '' ? [] : [{ text: `· ${plan.importance}`, isOptional: true }]),
    ...texts([...now, ...goal]),
    ...plan.steps.flatMap((step) => stepTexts(step, plan, user)),
  ];
}

function helpTexts(help: HelpBlock): readonly string[] {
  const { knowledge, counters } = help;
  const left = knowledge === null ? [help.knowledgeLabel, help.noKnowledge] : cardTexts(knowledge);
  const [only] = counters;
  const right =
    counters.length === 1 && only !== undefined
      ? cardTexts(only)
      : [
          help.counterLabel,
          help.chooseRegion,
          ...counters.flatMap(({ name, contact }) => [name, contact]),
          ...new Set(counters.map(({ dated }) => dated)),
        ];
  return [help.heading, ...left, ...right, help.money];
}

function cardTexts({ label, name, reasons, contact, dated }: CentreCard): readonly string[] {
  return [label, name, ...reasons, contact, dated];
}

function quickTexts(core: QuickCore, end: readonly string[], user: User): readonly Said[] {
  const bars = core.bars.flatMap(({ number, question, answer, level }) => [number, question, answer, level]);
  const actions = core.actions.flatMap((action) => [
    ...texts([action.question, action.level, action.answer]),
    ...stepTexts(action.step, action, user),
  ]);
  return [
    ...texts([core.opening, core.barsHeading, core.columns.question, core.columns.answer, ...bars]),
    ...texts([core.actionsHeading, core.tooFew]),
    ...actions,
    ...addedTexts(core.added, user),
    ...texts([...helpTexts(core.help), core.next, core.limitsHeading, core.limits, ...end]),
  ];
}

function blockTexts(block: Block, user: (text: string) => string): readonly (string | number | null)[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.flatMap(({ text }) => ['–', text]);
    case 'table':
      return [
        ...(block.chart === undefined ? [] : pictureTexts(block.chart)),
        block.caption,
        ...block.head,
        ...block.rows.flat(),
      ];
    case 'centre':
      return cardTexts(block.card);
    case 'answer': {
      const note = user(block.note).replaceAll('**', plainMark);
      const noted = block.note.trim() === '' ? [] : [block.noteLabel, note];
      return [block.level, block.question, block.answer, ...noted];
    }
  }
}

/**
 * Where what is heard leaves what should be said: `null` when both are the same, word for word; else the text that was
 * expected, with what came instead.
 */
export function firstDifference(heard: string, said: readonly Said[]): string | null {
  const words = wordsOf(heard);
  let at = 0;
  for (const { text, isOptional = false, short = text } of said) {
    const expected = wordsOf(text);
    const found = words.slice(at, at + expected.length);
    const heardAs = [expected, wordsOf(short)].find((one) =>
      one.every((word, index) => word === words[at + index]),
    );
    if (heardAs !== undefined) at += heardAs.length;
    else if (!isOptional) return `expected “${expected.join(' ')}”, heard “${found.join(' ')}” …`;
  }
  return at === words.length ? null : `too much: “${words.slice(at, at + 12).join(' ')}”`;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
