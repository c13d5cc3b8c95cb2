import { z } from 'zod';
import { assessmentIdPattern, isAssessmentId, isResponseId, plainIdPattern } from './assessment-ids.ts';
import { longestReason } from './assessment-record.ts';
import { companySizes, legalForms } from './assessment.ts';
import { languages, levelNumbers, regions } from '../definition/definition.ts';
import { tooLong } from './scan-file-problems.ts';
import { centreId, dimensionId, factId, questionId, variantId } from '../definition/ids.ts';

/** Text of at most `most` characters (code points, as JSON Schema counts them). */
function text(most: number): z.ZodType<string, string> {
  return z
    .string()
    .refine((value) => value.length <= most || Array.from(value).length <= most, {
      message: `${tooLong}${most}`,
    })
    .meta({ maxLength: most });
}

const plainId = z.string().regex(plainIdPattern);
const assessment = z.string().regex(assessmentIdPattern).refine(isAssessmentId);

const moment = z.iso.datetime({ precision: 3 });
const day = z.iso.date();
const language = z.enum(languages);
const index = z.int().min(0).max(99);
const importance = z.literal([0, 1, 2, 3]);
const answer = z.literal([...levelNumbers, 'dont-know', 'not-applicable']);
const question = plainId.transform(questionId);
const dimension = plainId.transform(dimensionId);

const company = z.strictObject({
  name: text(200).exactOptional(),
  enterpriseNumber: z
    .string()
    .regex(/^[01]\d{9}$/)
    .exactOptional(),
  nace: z
    .array(z.strictObject({ code: z.string().regex(/^[0-9.]{2,6}$/), version: z.enum(['2008', '2025']) }))
    .max(10)
    .exactOptional(),
  region: z.enum(regions).exactOptional(),
  postcode: z
    .string()
    .regex(/^\d{4}$/)
    .exactOptional(),
  sector: plainId.exactOptional(),
  size: z.enum(companySizes).exactOptional(),
  legalForm: z.enum(legalForms).exactOptional(),
});

const participant = z.strictObject({
  id: text(64).exactOptional(),
  role: z.enum(['owner', 'manager', 'employee', 'adviser']).exactOptional(),
  group: z.enum(['management', 'staff']).exactOptional(),
});

const origin = z.strictObject({
  how: z.enum(['alone', 'adviser', 'workshop']).exactOptional(),
  session: text(64).exactOptional(),
  programme: text(64).exactOptional(),
});

const response = z.strictObject({
  id: plainId.refine(isResponseId),
  participant,
  origin,
  language,
  startedOn: moment,
  answers: z.record(question, z.strictObject({ answer, at: moment })),
  notes: z.record(question, text(2000)),
  importance: z.record(dimension, importance).nullable(),
  facts: z.record(plainId.transform(factId), z.array(index).max(100)),
  toConfirm: z.array(question).max(1000),
  position: question.nullable(),
  finishedOn: moment.exactOptional(),
});

const edits = z.strictObject({
  remark: text(20_000),
  ownAdvice: z.array(z.strictObject({ id: plainId, text: text(20_000) })).max(200),
  leftOut: z.array(dimension).max(100),
});

const referral = z.strictObject({
  dimension,
  centre: plainId.transform(centreId),
  answer: z.enum(['yes', 'later', 'no']),
  at: moment,
  textVersion: text(64),
});

const plannedStep = z.strictObject({
  dimension,
  step: z.enum(['this-week', 'this-quarter']),
  who: text(200),
  on: z.union([z.literal(''), day]),
  sign: text(2000),
  done: z.boolean(),
});

/** Plain data of the screens, not looked into here. */
const view = z.unknown().exactOptional();
const shownResult = z.strictObject({
  bank: text(64),
  views: z.strictObject({ nl: view, fr: view, de: view, en: view }),
});

const state = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('closed'), on: moment, shown: shownResult }),
]);

const count = z.int().min(0).max(1000);
const consensus = z.strictObject({
  raters: count,
  questions: z.record(question, z.strictObject({ numbers: count, dontKnow: count, notApplicable: count })),
});

const decision = z.strictObject({
  proposal: answer.nullable(),
  choice: answer,
  reason: text(longestReason),
  how: z.enum(['discussed', 'accepted']),
  at: moment,
});

const agreement = z.strictObject({
  decisions: z.record(question, decision),
  importance: z.record(dimension, importance),
  ballots: z.array(z.record(dimension, z.literal([1, 2]))).max(1000),
  followUpOn: z.union([z.literal(''), day]),
});

/**
 * A scan file, version 2, key by key (scans/assessment/README.md). A key that is not named here is an issue of the
 * schema and none of the file: whoever reads takes it out and keeps it (`scan-file-unknown.ts`).
 */
export const scanFileSchema = z
  .strictObject({
    format: z.literal('innovatiescan'),
    version: z.int().min(2),
    minReader: z.int().min(1).max(2),
    bank: text(64),
    id: assessment,
    name: text(200),
    createdOn: moment,
    changedOn: moment,
    variant: plainId.transform(variantId),
    mode: z.enum(['full', 'quick']),
    filledBy: z.enum(['owner', 'adviser']),
    company,
    responses: z.array(response).max(1000),
    edits,
    plan: z.array(plannedStep).max(200),
    referrals: z.array(referral).max(500),
    state,
    history: z.array(z.strictObject({ at: moment, what: text(2000) })).max(100_000),
    grownFrom: assessment.nullable(),
    example: z.boolean(),
    consensus: consensus.exactOptional(),
    agreement: agreement.exactOptional(),
    erasedRaters: z.int().min(1).max(1000).exactOptional(),
    revision: z.int().min(0),
    checksum: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .meta({ title: 'Innovatiescan scan file (.iscan), version 2' });

export type ScanFileShape = z.output<typeof scanFileSchema>;

/** The JSON Schema of a scan file, as `iscan.schema.json` beside this file holds it. */
export function scanFileJsonSchema(): unknown {
  return z.toJSONSchema(scanFileSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
}
