import type {
  BandId,
  Definition,
  DimensionId,
  Importance,
  LevelNumber,
  Question,
  QuestionId,
  ScoringRules,
  Variant,
  VariantId,
} from '../definition/definition.ts';

/** `set`: the weights of the questions. `equal`: every weight 1, for the comparison in an export (METHOD 2). */
export type Weights = 'set' | 'equal';

export type QuestionPlan = {
  readonly id: QuestionId;
  readonly realised: boolean;
  /** Twice the weight, so that it is a whole number. */
  readonly doubledWeight: number;
};

export type DimensionPlan = {
  readonly id: DimensionId;
  /** In the order of the variant. */
  readonly questions: readonly QuestionPlan[];
  /** Without time, direction or a safe floor other actions tend to stop (METHOD 4). */
  readonly isPrecondition: boolean;
};

/** Everything about one variant that does not depend on the answers, looked up once. */
export type VariantPlan = {
  readonly id: VariantId;
  readonly dimensions: readonly DimensionPlan[];
  readonly quick: readonly QuestionPlan[];
  /** Places in `dimensions` of the two sides of the profile (METHOD 9). */
  readonly looking: readonly number[];
  readonly doing: readonly number[];
  readonly rules: ScoringRules;
  readonly importanceWhenSkipped: Importance;
  /** By rounded score, 0 to 100 (METHOD 3). */
  readonly levels: readonly LevelNumber[];
  readonly bands: readonly BandId[];
};

/** A plan for every variant of the definition, by variant id. */
export function planVariants(definition: Definition, weights: Weights): ReadonlyMap<VariantId, VariantPlan> {
  const questions = new Map(definition.questions.map((question) => [question.id, question]));
  const levels = wholeScores.map((score) => levelOf(definition.scoring, score));
  const bands = wholeScores.map((score) => bandOf(definition.scoring, score));
  return new Map(
    definition.variants.map((variant) => {
      const plan = { ...planVariant(definition, variant, questions, weights), levels, bands };
      return [variant.id, plan];
    }),
  );
}

/** `shown`: 0 to 100, rounded (METHOD 3). */
export function levelAt(plan: VariantPlan, shown: number): LevelNumber {
  const level = plan.levels[shown];
  if (level === undefined) throw new Error(`no level holds the score ${shown}`);
  return level;
}

/** `shown`: 0 to 100, rounded (METHOD 3). */
export function bandAt(plan: VariantPlan, shown: number): BandId {
  const band = plan.bands[shown];
  if (band === undefined) throw new Error(`no band holds the score ${shown}`);
  return band;
}

/** The level that holds this rounded score, 0 to 100 (METHOD 3). */
export function levelOf(rules: ScoringRules, shown: number): LevelNumber {
  const found = rules.maturityLevels.find((level) => shown >= level.min && shown <= level.max);
  if (found === undefined) throw new Error(`no level holds the score ${shown}`);
  return found.level;
}

/** The band that holds this rounded score, 0 to 100 (METHOD 3). */
export function bandOf(rules: ScoringRules, shown: number): BandId {
  const found = rules.bands.find((band) => shown >= band.min && shown <= band.max);
  if (found === undefined) throw new Error(`no band holds the score ${shown}`);
  return found.id;
}

const wholeScores = Array.from({ length: 101 }, (_, score) => score);

const preconditions: readonly string[] = ['STR', 'PEO'];

function planVariant(
  definition: Definition,
  variant: Variant,
  questions: ReadonlyMap<QuestionId, Question>,
  weights: Weights,
): Omit<VariantPlan, 'levels' | 'bands'> {
  const asked = variant.questions.map((id) => known(questions, id));
  const dimensions = variant.dimensions.map((id) => ({
    id,
    questions: asked
      .filter((question) => question.dimension === id)
      .map((question) => planQuestion(question, weights)),
    isPrecondition: preconditions.includes(id),
  }));
  const { looking, doing } = definition.scoring.profile;
  return {
    id: variant.id,
    dimensions,
    quick: variant.quickScan.map((id) => planQuestion(known(questions, id), weights)),
    looking: placesOf(variant.dimensions, looking),
    doing: placesOf(variant.dimensions, doing),
    rules: definition.scoring,
    importanceWhenSkipped: definition.importance.defaultWhenSkipped,
  };
}

function planQuestion(question: Question, weights: Weights): QuestionPlan {
  return {
    id: question.id,
    realised: question.role === 'realised',
    doubledWeight: weights === 'equal' ? 2 : question.weight * 2,
  };
}

function placesOf(all: readonly DimensionId[], wanted: readonly DimensionId[]): readonly number[] {
  return wanted.map((id) => all.indexOf(id)).filter((place) => place >= 0);
}

function known(questions: ReadonlyMap<QuestionId, Question>, id: QuestionId): Question {
  const question = questions.get(id);
  if (question === undefined) throw new Error(`the definition has no question ${id}`);
  return question;
}
