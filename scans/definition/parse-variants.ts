import type { ContentReader } from './content-reader.ts';
import { variantTextsFile, variantsFile } from './definition-schema.ts';
import { languages } from './definition.ts';
import type { Dimension, Texts, Variant } from './definition.ts';
import { dimensionId, questionId, variantId } from './ids.ts';

/** Reads the variants. A theme without a name of its own in a variant keeps the name it has everywhere. */
export function parseVariants(reader: ContentReader, dimensions: readonly Dimension[]): readonly Variant[] {
  const structure = reader.read('variants/variants.yaml', variantsFile);
  const words = reader.readWords('variants/', variantTextsFile);
  if (structure === null) return [];
  const ids = structure.value.map((variant) => variant.id);
  reader.refuseOwnerless(words, Object.keys, ids, []);
  return structure.value.map(({ id, questions, quickScan }) => {
    const inVariant = Object.keys(questions);
    reader.refuseOwnerless(words, (file) => Object.keys(file[id]?.dimensionNames ?? {}), inVariant, [
      id,
      'dimensionNames',
    ]);
    const ownNames = languages.flatMap((language) =>
      Object.keys(words[language]?.value[id]?.dimensionNames ?? {}),
    );
    const nameOf = (dimension: string): Texts | undefined =>
      ownNames.includes(dimension)
        ? reader.join(words, (file) => file[id]?.dimensionNames?.[dimension], [
            id,
            'dimensionNames',
            dimension,
          ])
        : dimensions.find((candidate) => candidate.id === dimension)?.name;
    return {
      id: variantId(id),
      name: reader.join(words, (file) => file[id]?.name, [id, 'name']),
      dimensions: inVariant.map(dimensionId),
      dimensionNames: Object.fromEntries(
        inVariant.flatMap((dimension) => {
          const name = nameOf(dimension);
          return name === undefined ? [] : [[dimension, name]];
        }),
      ),
      questions: Object.values(questions).flat().map(questionId),
      quickScan: quickScan.map(questionId),
    };
  });
}
