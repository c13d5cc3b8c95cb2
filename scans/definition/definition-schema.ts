import * as z from 'zod';

import { languages } from './definition.ts';

/**
 * The shape of every content file of the question bank, one schema per kind of file. Strict everywhere:
 * an unknown key is a typing error. Messages are codes of `content-problem-texts.ts`.
 */

const placeholders = /^(?:[^{}]|\{[a-z][A-Za-z]*\})*$/;

/** One paragraph, without space or line break around it. */
export const text = z
  .string()
  .regex(/^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u, 'not-a-text')
  .regex(placeholders, 'not-a-placeholder');

/** A word of paper: may also be what stands between two others, such as a comma and a space. */
const paperWord = z
  .string()
  .regex(/^\P{Cc}+$/u, 'not-a-text')
  .regex(placeholders, 'not-a-placeholder');

/** Letters without accent, digits, dashes and underscores. */
export const id = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'not-an-id');

const dimension = z
  .string()
  .regex(/^[A-Z]{3}$/, 'not-an-id')
  .describe('Id of a theme: three capitals');
const question = id.describe('Id of a question, such as STR1 or STR4-C');
const adviceKey = z.string().regex(/^[A-Z]{3}\.(?:low|mid|high)(?:\.[a-z][a-z-]*)?$/, 'not-an-advice-key');
const wholeNumber = z.int().min(0);
const percentage = z.int().min(0).max(100);
const levelNumber = z.literal([0, 1, 2, 3, 4]);
const importance = z.literal([0, 1, 2, 3]);
const profileType = z.enum(['start', 'antenna', 'doer', 'engine', 'between']);
const languageState = z.enum(['source', 'reviewed', 'unreviewed']);
const fiveTexts = z.strictObject({ 0: text, 1: text, 2: text, 3: text, 4: text });
const eachLanguage = <T extends z.ZodType>(value: T) =>
  z.strictObject({ nl: value, fr: value, de: value, en: value });

const fact = z
  .strictObject({
    id,
    options: z.int().min(2).max(50).describe('How many options there are'),
    exclusive: z.array(wholeNumber).describe('Options, counted from 0, that stand alone'),
    maxChoices: z.int().min(1),
    sources: z.array(id),
  })
  .refine(({ options, exclusive }) => exclusive.every((index) => index < options), {
    path: ['exclusive'],
    message: 'no-such-option',
  })
  .refine(({ options, maxChoices }) => maxChoices <= options, {
    path: ['maxChoices'],
    message: 'no-such-option',
  });

const scoring = z.strictObject({
  pointsPerLevel: z.int().min(1),
  minAnsweredPerDimension: z.int().min(1),
  minValidDimensionsForOverall: z.int().min(1),
  maturityLevels: z.array(z.strictObject({ level: levelNumber, min: percentage, max: percentage })).length(5),
  bands: z
    .array(z.strictObject({ id: z.enum(['low', 'mid', 'high']), min: percentage, max: percentage }))
    .length(3),
  priority: z.strictObject({
    minimum: percentage,
    maxDimensions: z.int().min(1),
    findOutFirstFrom: importance,
  }),
  profile: z.strictObject({
    looking: z.array(dimension).min(1),
    doing: z.array(dimension).min(1),
    cut: percentage,
    deadZone: percentage,
    minValidPerSide: z.int().min(1),
    types: z.array(profileType).length(5),
    status: text,
  }),
  group: z.strictObject({ minRaters: z.int().min(2) }),
  benchmark: z.strictObject({
    minCompaniesMedian: z.int().min(1),
    minCompaniesQuartiles: z.int().min(1),
    minCompaniesRank: z.int().min(1),
    oneRecordPerCompany: text,
    source: text,
  }),
  inWords: z.record(id, text),
});

/** `scan.yaml` */
export const scanFile = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'not-a-version'),
  provenance: text,
  languages: eachLanguage(languageState),
  dimensions: z.record(dimension, id).describe('Theme and its folder, in the order in which they are asked'),
  importance: z.strictObject({ maxAtThree: z.int().min(1), defaultWhenSkipped: importance }),
  facts: z.array(fact),
  scoring,
});

/** `texts.<language>.yaml` */
export const scanTextsFile = z.strictObject({
  title: text,
  instructions: z.strictObject({
    renewal: text,
    answer: text,
    dontKnow: text,
    notApplicable: text,
    evidence: text,
  }),
  diagnosisIntro: text,
  levels: fiveTexts,
  bands: z.strictObject({ low: text, mid: text, high: text }),
  importance: z.strictObject({
    question: text,
    levels: z.strictObject({ 0: text, 1: text, 2: text, 3: text }),
  }),
  facts: z.record(id, z.strictObject({ question: text, options: z.array(text) })),
  profile: z.record(profileType, z.strictObject({ name: text, text })),
});

/** `variants/variants.yaml` */
export const variantsFile = z
  .array(
    z.strictObject({
      id,
      questions: z
        .record(dimension, z.array(question))
        .describe('The themes of the variant in order, each with its questions in order'),
      quickScan: z.array(question).describe('Twelve questions in the order of the quick scan'),
    }),
  )
  .min(1);

/** `variants/texts.<language>.yaml` */
export const variantTextsFile = z.record(
  id,
  z.strictObject({
    name: text,
    dimensionNames: z
      .record(dimension, text)
      .optional()
      .describe('Only where a theme is called differently in this variant'),
  }),
);

/** `dimensions/<folder>/questions.yaml` */
export const questionsFile = z.strictObject({
  id: dimension,
  grounding: text,
  questions: z
    .array(
      z.strictObject({
        id: question.describe('Never changes and is never used again'),
        parallelOf: question.optional().describe('The general question that asks the same in other words'),
        role: z
          .enum(['potential', 'realised'])
          .describe('realised: a visible use or result; potential: a condition or routine'),
        weight: z.number('not-a-weight').positive('not-a-weight').multipleOf(0.5, 'not-a-weight'),
        weightRationale: text,
        naAllowed: z.boolean().describe('May be answered with "not applicable"'),
        naAllowedIfNoStaff: z.boolean().describe('The same, only for a company with nobody but the owner'),
        dontKnowAllowed: z.boolean(),
        sources: z.array(id).min(1).describe('Codes of frameworks.yaml'),
        rationale: text,
      }),
    )
    .min(1),
});

/** `dimensions/<folder>/advice.yaml` */
export const adviceFile = z.record(
  adviceKey,
  z.strictObject({ helpTypes: z.array(id).min(1).describe('Ids of help types') }),
);

/** `dimensions/<folder>/texts.<language>.yaml` */
export const dimensionTextsFile = z.strictObject({
  dimension: z.strictObject({ name: text, definition: text }),
  questions: z.record(question, z.strictObject({ ask: text, levels: fiveTexts })),
  advice: z.record(
    adviceKey,
    z.strictObject({
      diagnosis: text,
      thisWeek: text,
      thisQuarter: text,
      thisYear: text,
      tool: text,
      help: text,
    }),
  ),
});

/** `frameworks.yaml` */
export const frameworksFile = z.record(id, z.strictObject({ reference: text, checked: text }));

/** `glossary.yaml` */
export const glossaryFile = z.array(
  z.strictObject({
    id,
    note: text.optional().describe('What the term means here'),
    term: eachLanguage(text),
    avoid: z
      .partialRecord(z.enum(languages), z.array(text).min(1))
      .optional()
      .describe('Words that are not used for this, per language'),
  }),
);

/** `retired.yaml` */
export const retiredFile = z.array(
  z.strictObject({
    id: z.string().min(1),
    replacedBy: z.string().min(1).nullable(),
    since: z.string().min(1),
  }),
);

/** `released-ids.yaml` */
export const releasedIdsFile = z.record(id, z.array(z.string().min(1)));

/** `paper/texts.<language>.yaml` */
export const paperTextsFile = z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9._-]*$/, 'not-an-id'), paperWord);

const mark = z.string().regex(/^[0-9a-f]{8}$/);

/** `translations.lock.yaml`: per word file and text one mark, or one for each language when they differ. */
export const translationsLockFile = z.record(
  z.string(),
  z.record(z.string(), z.union([mark, z.strictObject({ fr: mark, de: mark, en: mark })])),
);

export type DimensionTextsFile = z.infer<typeof dimensionTextsFile>;
export type ScanFile = z.infer<typeof scanFile>;
export type ScanTextsFile = z.infer<typeof scanTextsFile>;
export type QuestionsFile = z.infer<typeof questionsFile>;
export type VariantsFile = z.infer<typeof variantsFile>;
export type VariantTextsFile = z.infer<typeof variantTextsFile>;
