import { z } from 'zod';
import { centreId, dimensionId, questionId } from '../../definition/ids.ts';
import type { AdviceView, CentresView, FullResultView } from '../views/result-view.ts';
import type { QuickResultView, ReferralOffer, ResultView } from '../views/result-view.ts';
import {
  address,
  centreCard,
  dimensionTable,
  firstMove,
  helpBlock,
  importanceChart,
  language,
  letter,
  level,
  quickCore,
  step,
  texts,
} from './report-model-schema.ts';

const text = z.string();
export const dimension = text.transform(dimensionId);
const centre = text.transform(centreId);
const question = text.transform(questionId);

const computation = z.object({ heading: text, sum: text, note: text }).nullable();
const answers = z.array(z.object({ question, ask: text, level: level.nullable(), answer: text, note: text }));
const labelled = z.object({ label: text, text });

const offer = z.object({
  dimension,
  centre,
  kind: z.enum(['knowledge', 'counter']),
  card: centreCard,
  question: text,
  travels: texts,
  staysHere: texts,
  textVersion: text,
  given: z.object({ answer: z.enum(['yes', 'later', 'no']), on: text, textVersion: text }).nullable(),
}) satisfies z.ZodType<ReferralOffer>;

const advice = z.object({
  dimension,
  place: z.enum(['top', 'maintain', 'other']),
  letter,
  name: text,
  level,
  levelName: text,
  shown: z.number(),
  importance: text,
  diagnosisIntro: text,
  diagnosis: text,
  first: firstMove,
  steps: z.tuple([step, step]),
  thisYear: labelled,
  tool: labelled,
  help: labelled,
  because: answers,
  computation,
  leftOut: z.boolean(),
  offers: z.array(offer),
}) satisfies z.ZodType<AdviceView>;

const centres = z.object({
  heading: text,
  intro: text,
  cards: z.array(centreCard.extend({ centre, overdue: z.boolean() })),
  remarks: texts,
  supportHeading: text,
  supportNone: text,
  support: z.array(z.object({ name: text, text, dated: text, url: address })),
  overdueWarning: text,
}) satisfies z.ZodType<CentresView>;

const full = z.object({
  kind: z.literal('full'),
  headline: text,
  lead: text,
  table: dimensionTable,
  importanceChart: importanceChart.exactOptional(),
  dimensions: z.array(
    z.object({
      id: dimension,
      name: text,
      shown: z.number().nullable(),
      level: level.nullable(),
      importance: z.literal([0, 1, 2, 3]),
      importanceWord: text,
      computation,
      answers,
    }),
  ),
  total: text,
  totalComputation: computation,
  planHeading: text,
  planIntro: text,
  advice: z.array(advice),
  remarks: texts,
  profile: z.object({ name: text, text, status: text }).nullable(),
}) satisfies z.ZodType<FullResultView>;

const quick = z.object({
  kind: z.literal('quick'),
  core: quickCore,
  offers: z.array(offer),
  cannotGrow: text,
}) satisfies z.ZodType<QuickResultView>;

export const resultView = z.object({
  language,
  bank: text,
  date: text,
  open: z.array(question),
  help: helpBlock,
  centres,
  limitsHeading: text,
  limits: text,
  group: text.exactOptional(),
  qualityFlags: texts,
  body: z.discriminatedUnion('kind', [full, quick]),
}) satisfies z.ZodType<ResultView>;
