import type { ContentReader, Words } from './content-reader.ts';
import { adviceFile, dimensionTextsFile, questionsFile } from './definition-schema.ts';
import type { DimensionTextsFile, QuestionsFile } from './definition-schema.ts';
import type { Advice, BandId, Dimension, LevelNumber, Question, Texts } from './definition.ts';
import { dimensionId, helpTypeId, questionId, variantId } from './ids.ts';
import { placeAt } from './shape.ts';

export type DimensionPart = {
  readonly dimension: Dimension;
  readonly questions: readonly Question[];
  readonly advice: readonly Advice[];
};

type DimensionWords = Words<DimensionTextsFile>;

/**
 * Reads the folder of one theme, which `scan.yaml` says is `expected` (`null`: it does not say).
 * `null` when its structure is missing or wrong; the problems are listed by the reader.
 */
export function parseDimension(
  reader: ContentReader,
  expected: string | null,
  folder: string,
): DimensionPart | null {
  const path = `dimensions/${folder}/`;
  const structure = reader.read(`${path}questions.yaml`, questionsFile);
  const adviceStructure = reader.read(`${path}advice.yaml`, adviceFile);
  const words = reader.readWords(path, dimensionTextsFile);
  if (structure === null || adviceStructure === null) return null;
  const id = expected ?? structure.value.id;
  if (structure.value.id !== id) {
    const values = { found: structure.value.id, expected: id };
    reader.add({
      file: structure.path,
      place: placeAt(structure.lineOf, ['id']),
      code: 'wrong-folder',
      values,
    });
  }
  const questions = structure.value.questions;
  const owners = questions.map((question) => question.id);
  reader.refuseOwnerless(words, (file) => Object.keys(file.questions), owners, ['questions']);
  const adviceKeys = Object.keys(adviceStructure.value);
  reader.refuseOwnerless(words, (file) => Object.keys(file.advice), adviceKeys, ['advice']);
  return {
    dimension: {
      id: dimensionId(id),
      name: reader.join(words, (file) => file.dimension.name, ['dimension', 'name']),
      definition: reader.join(words, (file) => file.dimension.definition, ['dimension', 'definition']),
      grounding: structure.value.grounding,
    },
    questions: questions.map((question) => parseQuestion(reader, words, id, question)),
    advice: Object.entries(adviceStructure.value).map(([key, { helpTypes }]) =>
      parseAdvice(reader, words, key, helpTypes),
    ),
  };
}

function parseQuestion(
  reader: ContentReader,
  words: DimensionWords,
  dimension: string,
  structure: QuestionsFile['questions'][number],
): Question {
  const { id, parallelOf, ...rest } = structure;
  const level = (number: LevelNumber): Texts =>
    reader.join(words, (file) => file.questions[id]?.levels[number], ['questions', id, 'levels', number]);
  return {
    ...rest,
    id: questionId(id),
    dimension: dimensionId(dimension),
    parallelOf: parallelOf === undefined ? null : questionId(parallelOf),
    ask: reader.join(words, (file) => file.questions[id]?.ask, ['questions', id, 'ask']),
    levels: [level(0), level(1), level(2), level(3), level(4)],
  };
}

function parseAdvice(
  reader: ContentReader,
  words: DimensionWords,
  key: string,
  helpTypes: readonly string[],
): Advice {
  const [dimension = '', band, variant] = key.split('.');
  const text = (part: keyof DimensionTextsFile['advice'][string]): Texts =>
    reader.join(words, (file) => file.advice[key]?.[part], ['advice', key, part]);
  return {
    dimension: dimensionId(dimension),
    band: bandOf(band),
    variant: variant === undefined ? null : variantId(variant),
    helpTypes: helpTypes.map(helpTypeId),
    diagnosis: text('diagnosis'),
    thisWeek: text('thisWeek'),
    thisQuarter: text('thisQuarter'),
    thisYear: text('thisYear'),
    tool: text('tool'),
    help: text('help'),
  };
}

/** The schema lets only these three through. */
function bandOf(text: string | undefined): BandId {
  if (text === 'low' || text === 'mid') return text;
  return 'high';
}
