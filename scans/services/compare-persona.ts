import type { Advised } from './advise.ts';
import { namedCentres } from './advise.ts';
import type { ExpectedResult } from './persona-schema.ts';

/** One thing that did not come out as expected; `path` within `expected`. */
export type Difference = {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly found: string;
};

/** Where a computed result is not the expected one; empty when all is as expected. */
export function compareResult(expected: ExpectedResult, advised: Advised): readonly Difference[] {
  const { result } = advised;
  const { shown, levels, firstQuestions, completeness, centres, lowest, instruments, maintain, ...plain } =
    expected;
  const found = {
    overall: result.overall?.shown ?? null,
    priorities: result.priorities,
    findOutFirst: result.findOutFirst,
    blindSpots: result.blindSpots,
    preconditions: result.preconditions,
    profile: result.profile,
    noPrimary: advised.centres.noPrimary,
    openNeeds: advised.centres.openNeeds,
    ties: advised.centres.ties.map(({ id }) => id),
  };
  const perDimension = (value: (row: (typeof result.dimensions)[number]) => unknown) =>
    Object.fromEntries(result.dimensions.map((row) => [row.id, value(row)]));
  return [
    ...compareFields([], plain, found),
    ...compareFields(
      ['shown'],
      shown,
      perDimension((row) => row.shown),
    ),
    ...(levels
      ? compareFields(
          ['levels'],
          levels,
          perDimension((row) => row.level),
        )
      : []),
    ...(firstQuestions
      ? compareFields(
          ['firstQuestions'],
          firstQuestions,
          perDimension((row) => row.firstQuestion),
        )
      : []),
    ...compareValues(['completeness'], completeness, Math.round(result.completeness * 100) / 100),
    ...compareCentres(centres, advised),
    ...compareValues(
      ['instruments'],
      instruments,
      advised.instruments.map(({ instrument }) => instrument.id),
    ),
    ...(lowest ? compareValues(['lowest'], lowest, result.lowest) : []),
    ...(maintain === undefined ? [] : compareValues(['maintain'], maintain, result.maintain)),
  ];
}

function compareCentres(expected: ExpectedResult['centres'], advised: Advised): readonly Difference[] {
  const { matches } = advised.centres;
  const named = namedCentres(advised.centres);
  const inShort = (centres: readonly { readonly id: string; readonly role: string }[]) =>
    centres.map(({ id, role }) => `${id} (${role})`);
  return [
    ...compareValues(['centres'], inShort(expected), inShort(named)),
    ...expected.flatMap(({ id, reasons, membership }, index) => {
      const place = named.findIndex((centre) => centre.id === id);
      if (place < 0) return [];
      const path = (key: string) => ['centres', index, key] as const;
      return [
        ...(reasons ? compareValues(path('reasons'), reasons, named[place]?.reasons) : []),
        ...(membership ? compareValues(path('membership'), membership, matches[place]?.membership) : []),
      ];
    }),
  ];
}

/** Both ways: a key that is only on one side differs too. */
function compareFields(
  path: readonly string[],
  expected: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
): readonly Difference[] {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return keys.flatMap((key) => compareValues([...path, key], expected[key], found[key]));
}

function compareValues(
  path: readonly (string | number)[],
  expected: unknown,
  found: unknown,
): readonly Difference[] {
  const [one, other] = [asText(expected), asText(found)];
  return one === other ? [] : [{ path, expected: one, found: other }];
}

function asText(value: unknown): string {
  return value === undefined ? '—' : JSON.stringify(value);
}
