import type {
  DimensionId,
  LevelNumber,
  Question,
  QuestionId,
  Texts,
  Variant,
} from '../definition/definition.ts';
import type { centreWordNames, CentreWords } from './centre-words.ts';
import type { paperWordNames, Words } from './paper-words.ts';
import type { ReportInput } from './report-input.ts';
import { createWords } from './words.ts';

export type Letter = 'A' | 'B' | 'C';
const letters: readonly Letter[] = ['A', 'B', 'C'];

/** The input of a paper with its words and names looked up in one language. */
export type ReportContext = {
  readonly input: ReportInput;
  readonly words: Words;
  readonly centreWords: CentreWords;
  readonly variant: Variant;
  readonly text: (texts: Texts) => string;
  readonly question: (id: QuestionId) => Question;
  /** The name of a dimension in this variant. */
  readonly dimensionName: (id: DimensionId) => string;
  readonly levelName: (level: LevelNumber) => string;
  /** The letter of a top dimension, else `null`. */
  readonly letterOf: (id: DimensionId) => Letter | null;
  /** The company's name as typed, or "Uw organisatie". */
  readonly company: string;
};

/** Looks up once what all parts of a paper need. */
export function createReportContext(input: ReportInput): ReportContext {
  const { definition, language, response, result } = input;
  const words = createWords<typeof paperWordNames>(definition.paper, language);
  const variant = present(definition.variants.find((one) => one.id === response.variant));
  const questions = new Map(definition.questions.map((question) => [question.id, question]));
  const name = response.company.name;
  return {
    input,
    words,
    centreWords: createWords<typeof centreWordNames>(definition.centreWords, language),
    variant,
    text: (texts) => texts[language],
    question: (id) => present(questions.get(id)),
    dimensionName: (id) => present(variant.dimensionNames[id])[language],
    levelName: (level) =>
      present(definition.scoring.maturityLevels.find((one) => one.level === level)).name[language],
    letterOf: (id) => letters[result.priorities.indexOf(id)] ?? null,
    company: name === undefined || name.trim() === '' ? words('company.unknown') : name,
  };
}

/** What a checked response always finds in its definition: absence is a defect of the program. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The response does not belong to this definition.');
  return value;
}

/** The questions of this response's mode, in the order in which they were asked. */
export function askedQuestions(context: ReportContext): readonly Question[] {
  const { variant, input } = context;
  const ids = input.response.mode === 'quick' ? variant.quickScan : variant.questions;
  return ids.map(context.question);
}
