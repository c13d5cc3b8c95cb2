import type { CentreFiles } from './centre-files.ts';
import { placesOf, readCell, readPrefixes } from './centre-places.ts';
import { centreWordKeys } from './centre-word-keys.ts';
import { languages } from './definition.ts';
import type { Problem } from './problem.ts';
import { placeAt } from './shape.ts';
import type { ShapedFile } from './shape.ts';

type Records = ShapedFile<readonly { readonly id: string }[]>;

/**
 * Problems between the files of `centres/`: ids that stand twice, references to what does not exist, the same
 * prefix in two rows, texts without owner or in too few languages, placeholders that differ between languages.
 */
export function findCentreProblems(files: CentreFiles): readonly Problem[] {
  return [
    ...[files.centres, files.sectors, files.needs, files.helpTypes, files.ties, files.instruments].flatMap(
      idsTwice,
    ),
    ...prefixesTwice(files, 'nace2008'),
    ...prefixesTwice(files, 'nace2025'),
    ...unknownCentres(files),
    ...unknownRows(files),
    ...unknownHelpTypes(files),
    ...textProblems(files),
    ...placeholderProblems(files),
  ];
}

function idsTwice({ path, value, lineOf }: Records): readonly Problem[] {
  return value.flatMap(({ id }, index) =>
    value.findIndex((other) => other.id === id) === index
      ? []
      : [{ file: path, place: `line ${lineOf([index])}: ${id}`, code: 'id-twice', values: { id } }],
  );
}

function prefixesTwice({ sectors }: CentreFiles, column: 'nace2008' | 'nace2025'): readonly Problem[] {
  const owners = new Map<string, string>();
  return sectors.value.flatMap((row, index) => {
    const text = row[column] ?? row.nace2008;
    const prefixes = text === 'none' ? [] : readPrefixes(text);
    return prefixes.flatMap((prefix) => {
      const other = owners.get(prefix);
      owners.set(prefix, row.id);
      if (other === undefined) return [];
      const values = { prefix, row: row.id, other };
      return [problemIn(sectors, [index, column], row.id, 'prefix-twice', values)];
    });
  });
}

function unknownCentres(files: CentreFiles): readonly Problem[] {
  const known = new Set(files.centres.value.map((centre) => centre.id));
  const { sectors, needs, rules, ties } = files;
  const check = <T>(file: ShapedFile<T>, key: Key, owner: string, id: string): readonly Problem[] =>
    known.has(id) ? [] : [problemIn(file, key, owner, 'unknown-centre', { id })];
  return [
    ...sectors.value.flatMap((row, index) =>
      (['primary', 'secondary', 'also'] as const).flatMap((column) =>
        placesOf(readCell(row[column])).flatMap((place) =>
          place.kind === 'centre' ? check(sectors, [index, column], row.id, place.centre) : [],
        ),
      ),
    ),
    ...needs.value.flatMap((row, index) => [
      ...check(needs, [index, 'primary'], row.id, row.primary),
      ...(row.secondary === undefined ? [] : check(needs, [index, 'secondary'], row.id, row.secondary)),
    ]),
    ...Object.entries(rules.value.counters).flatMap(([region, id]) =>
      check(rules, ['counters', region], '', id),
    ),
    ...rules.value.limburgOnly.flatMap((id) => check(rules, ['limburgOnly'], '', id)),
    ...ties.value.flatMap((tie, index) =>
      tie.centres.flatMap((id) => check(ties, [index, 'centres'], tie.id, id)),
    ),
  ];
}

function unknownRows({ sectors, rules, ties }: CentreFiles): readonly Problem[] {
  const known = new Set(sectors.value.map((row) => row.id));
  return [
    ...Object.entries(rules.value.rowWithoutActivity).flatMap(([variant, id]) =>
      known.has(id) ? [] : [problemIn(rules, ['rowWithoutActivity', variant], '', 'unknown-row', { id })],
    ),
    ...ties.value.flatMap((tie, index) =>
      tie.rows.flatMap((id) =>
        known.has(id) ? [] : [problemIn(ties, [index, 'rows'], tie.id, 'unknown-row', { id })],
      ),
    ),
  ];
}

function unknownHelpTypes({ helpTypes, needs, instruments }: CentreFiles): readonly Problem[] {
  const known = new Set(helpTypes.value.map((helpType) => helpType.id));
  return [
    ...needs.value.flatMap((row, index) =>
      (row.needs === '*' ? [] : row.needs).flatMap((id) =>
        known.has(id) ? [] : [problemIn(needs, [index, 'needs'], row.id, 'unknown-help-type', { id })],
      ),
    ),
    ...instruments.value.flatMap((one, index) =>
      one.helpTypes.flatMap((id) =>
        known.has(id)
          ? []
          : [problemIn(instruments, [index, 'helpTypes'], one.id, 'unknown-help-type', { id })],
      ),
    ),
  ];
}

function textProblems(files: CentreFiles): readonly Problem[] {
  const sections = {
    centres: files.centres,
    sectors: files.sectors,
    helpTypes: files.helpTypes,
    ties: files.ties,
    instruments: files.instruments,
  } as const satisfies Readonly<Record<string, Records>>;
  return (['centres', 'sectors', 'helpTypes', 'ties', 'instruments'] as const).flatMap((section) => {
    const owners = new Set(sections[section].value.map((record) => record.id));
    return languages.flatMap((language) => {
      const file = files.texts[language];
      const texts = new Set(Object.keys(file.value[section]));
      return [
        ...[...owners]
          .filter((id) => !texts.has(id))
          .map((key) => problemIn(file, [section], '', 'missing-text', { key })),
        ...[...texts]
          .filter((id) => !owners.has(id))
          .map((key) => problemIn(file, [section, key], '', 'text-without-owner', { key })),
      ];
    });
  });
}

function placeholderProblems({ sentences }: CentreFiles): readonly Problem[] {
  return centreWordKeys.flatMap((key) => {
    const expected = placeholdersOf(sentences.nl.value[key]);
    return languages
      .filter((language) => placeholdersOf(sentences[language].value[key]) !== expected)
      .map((language) =>
        problemIn(sentences[language], [key], '', 'other-placeholders', { key, expected: expected || '–' }),
      );
  });
}

function placeholdersOf(text: string): string {
  return [...text.matchAll(/\{\w+\}/g)]
    .map(([name]) => name)
    .toSorted()
    .join(' ');
}

type Key = readonly (string | number)[];

/** `line 12: A04.primary`: the owner's id instead of its number in the list. */
function problemIn<T>(
  { path, lineOf }: ShapedFile<T>,
  key: Key,
  owner: string,
  code: string,
  values: Problem['values'],
): Problem {
  const place =
    owner === '' ? placeAt(lineOf, key) : `line ${lineOf(key)}: ${[owner, ...key.slice(1)].join('.')}`;
  return { file: path, place, code, values };
}
