import type { ContentPlaces } from './content-places.ts';
import { releasedIdsFile, retiredFile } from './definition-schema.ts';
import type { Definition } from './definition.ts';
import type { Problem } from './problem.ts';

/** Every id of the content, by kind: the kinds of `released-ids.yaml`. */
export function listIds(definition: Definition): Readonly<Record<string, readonly string[]>> {
  return {
    dimensions: definition.dimensions.map((dimension) => dimension.id),
    variants: definition.variants.map((variant) => variant.id),
    questions: definition.questions.map((question) => question.id),
    facts: definition.facts.map((fact) => fact.id),
    advice: definition.advice.map(({ dimension, band, variant }) =>
      [dimension, band, ...(variant === null ? [] : [variant])].join('.'),
    ),
    centres: definition.centres.map((centre) => centre.id),
    sectorRows: definition.sectorRows.map((row) => row.id),
    helpTypes: definition.helpTypes.map((helpType) => helpType.id),
    instruments: definition.instruments.map((instrument) => instrument.id),
  };
}

/**
 * Ids are there once, and none that was released is gone without a line in `retired.yaml` or used again:
 * answers that people keep refer to them.
 */
export function checkIds(definition: Definition, places: ContentPlaces): readonly Problem[] {
  const ids = listIds(definition);
  return [...duplicates(definition, places), ...vanished(ids, places), ...retired(ids, places)];
}

function duplicates(definition: Definition, places: ContentPlaces): readonly Problem[] {
  return [
    ...repeated(definition.questions, (question) => question.id).map((question) =>
      places.problem(places.questionsFile(question.dimension), ['questions', question.id], 'duplicate-id', {
        id: question.id,
      }),
    ),
    ...repeated(definition.variants, (variant) => variant.id).map(({ id }) =>
      places.problem('variants/variants.yaml', [id], 'duplicate-id', { id }),
    ),
    ...repeated(definition.facts, (fact) => fact.id).map(({ id }) =>
      places.problem('scan.yaml', ['facts', id], 'duplicate-id', { id }),
    ),
    ...repeated(definition.glossary, (term) => term.id).map(({ id }) =>
      places.problem('glossary.yaml', [id], 'duplicate-id', { id }),
    ),
  ];
}

/** The members whose id stood in the list before. */
function repeated<T>(members: readonly T[], idOf: (member: T) => string): readonly T[] {
  return members.filter((member, index) =>
    members.slice(0, index).some((earlier) => idOf(earlier) === idOf(member)),
  );
}

function vanished(
  ids: Readonly<Record<string, readonly string[]>>,
  places: ContentPlaces,
): readonly Problem[] {
  const released = releasedIdsFile.safeParse(places.valueOf('released-ids.yaml'));
  const gone = retiredIds(places);
  return Object.entries(released.success ? released.data : {}).flatMap(([kind, list]) =>
    list
      .filter((id) => !(ids[kind] ?? []).includes(id) && !gone.includes(id))
      .map((id) => places.problem('released-ids.yaml', [kind, id], 'vanished-id', { id })),
  );
}

function retired(
  ids: Readonly<Record<string, readonly string[]>>,
  places: ContentPlaces,
): readonly Problem[] {
  const all = Object.values(ids).flat();
  const file = retiredFile.safeParse(places.valueOf('retired.yaml'));
  return (file.success ? file.data : []).flatMap(({ id, replacedBy }) => [
    ...(all.includes(id) ? [places.problem('retired.yaml', [id], 'retired-in-use', { id })] : []),
    ...(replacedBy === null || all.includes(replacedBy)
      ? []
      : [places.problem('retired.yaml', [id, 'replacedBy'], 'dead-replacement', { id: replacedBy })]),
  ]);
}

function retiredIds(places: ContentPlaces): readonly string[] {
  const file = retiredFile.safeParse(places.valueOf('retired.yaml'));
  return file.success ? file.data.map((entry) => entry.id) : [];
}
