import { z } from 'zod';
import { levelNumbers, languages } from '../../definition/definition.ts';
import type { Added, Block, CentreCard, HelpBlock, ImportanceChart } from '../../report/report-model.ts';
import type { Plan, Step } from '../../report/report-model.ts';
import type { Core, DimensionTable, QuickCore, ReportModel } from '../../report/report-model.ts';

const text = z.string();
export const texts = z.array(text);
export const language = z.enum(languages);
export const level = z.literal([...levelNumbers]);
export const letter = z.literal(['A', 'B', 'C']).nullable();
/** Nothing else may ever be opened by a click. */
export const address = z.string().regex(/^(?:https?:\/\/[^\s]*)?$/u);

/** The same words as in the model: the compiler holds each schema against its type. */
export const centreCard = z.object({
  label: text,
  name: text,
  reasons: texts,
  contact: text,
  url: address,
  dated: text,
  own: z.object({ text, url: address }).exactOptional(),
}) satisfies z.ZodType<CentreCard>;

export const helpBlock = z.object({
  heading: text,
  knowledgeLabel: text,
  knowledge: centreCard.nullable(),
  noKnowledge: text,
  counterLabel: text,
  counters: z.array(centreCard),
  chooseRegion: text,
  money: text,
}) satisfies z.ZodType<HelpBlock>;

const score = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('valid'), value: z.number(), shown: text, level, levelName: text }),
  z.object({ kind: z.literal('insufficient'), reason: text }),
]);

export const dimensionTable = z.object({
  heading: text,
  columns: z.object({ dimension: text, score: text, level: text, importance: text }),
  rows: z.array(z.object({ number: z.number(), name: text, letter, score, importance: text })),
  radar: z.object({ alt: text, values: z.array(z.number().nullable()) }).nullable(),
  barsAlt: text,
  notes: texts,
}) satisfies z.ZodType<DimensionTable>;

export const importanceChart = z.object({
  heading: text,
  sentence: text,
  note: text,
  alt: text,
  corner: text,
  lanes: z.array(
    z.object({
      name: text,
      marks: z.array(z.object({ number: z.number(), name: text, letter, score: z.number(), level })),
    }),
  ),
  axis: text,
  missing: text,
}) satisfies z.ZodType<ImportanceChart>;

export const firstMove = z
  .object({
    question: text,
    nowLabel: text,
    now: level,
    nowText: text,
    goalLabel: text,
    goal: level,
    goalText: text,
  })
  .nullable() satisfies z.ZodType<Plan['first']>;

const planned = z.object({
  who: text,
  when: text,
  sign: text,
  done: z.boolean(),
  short: z.object({ who: text, plan: text }).exactOptional(),
});
export const step = z.object({
  label: text,
  text,
  planned: planned.exactOptional(),
}) satisfies z.ZodType<Step>;

const plan = z.object({
  letter,
  name: text,
  level,
  levelName: text,
  importance: text,
  first: firstMove,
  steps: z.tuple([step, step]),
  who: text,
  when: text,
}) satisfies z.ZodType<Plan>;

const added = z.object({ heading: text, remark: text, advice: texts }) satisfies z.ZodType<Added>;

const core = z.object({
  date: text,
  guidedBy: text.exactOptional(),
  opening: text,
  table: dimensionTable,
  help: helpBlock,
  limitsHeading: text,
  limits: text,
  planHeading: text,
  planIntro: text,
  plans: z.array(plan),
  remarks: texts,
  added: added.exactOptional(),
}) satisfies z.ZodType<Core>;

export const quickCore = z.object({
  date: text,
  guidedBy: text.exactOptional(),
  added: added.exactOptional(),
  opening: text,
  barsHeading: text,
  barsAlt: text,
  columns: z.object({ question: text, answer: text }),
  bars: z.array(z.object({ number: z.number(), question: text, level: level.nullable(), answer: text })),
  actionsHeading: text,
  tooFew: text,
  actions: z.array(z.object({ question: text, level, answer: text, step, who: text, when: text })),
  help: helpBlock,
  limitsHeading: text,
  limits: text,
  next: text,
}) satisfies z.ZodType<QuickCore>;

const tone = z.enum(['body', 'note']);
const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.literal([1, 2, 3]), text }),
  z.object({ kind: z.literal('paragraph'), text, tone }),
  z.object({
    kind: z.literal('list'),
    items: z.array(z.object({ text, url: address.exactOptional() })),
    tone,
  }),
  z.object({
    kind: z.literal('answer'),
    question: text,
    level: level.nullable(),
    answer: text,
    noteLabel: text,
    note: text,
    noteLanguage: language.exactOptional(),
  }),
  z.object({
    kind: z.literal('table'),
    caption: text,
    head: texts,
    rows: z.array(texts),
    widths: z.array(z.number()),
    chart: importanceChart.exactOptional(),
  }),
  z.object({ kind: z.literal('centre'), card: centreCard }),
]) satisfies z.ZodType<Block>;

const furniture = z.object({
  scan: text,
  company: text,
  footer: text,
  pageOf: text,
  translationMark: text,
  unknownCharacters: text,
});

export const reportModel = z.object({
  language,
  title: text,
  subject: text,
  furniture,
  body: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('full'), core, annex: z.array(block) }),
    z.object({ kind: z.literal('quick'), core: quickCore, annex: z.array(block) }),
  ]),
}) satisfies z.ZodType<ReportModel>;
