import { checkCentres } from './check-centres.ts';
import type { CheckedCentres } from './check-centres.ts';
import type { OwnEntries } from './own-entries.ts';
import type { Problem } from './problem.ts';
import { withOwnEntries } from './with-own-entries.ts';

/** What own entries are held against. */
export type OwnEntriesScope = {
  /** As it came with the program. */
  readonly content: CheckedCentres;
  /** No day may come after this one, `YYYY-MM-DD`. */
  readonly today: string;
  /** The name that problems carry; empty for what was filled in on a screen. */
  readonly file: string;
};

/**
 * Whether own entries of the right shape fit the content: every id exists and stands once, no day is still to come,
 * and the content with them laid over it passes its own check. Gives every problem; never throws.
 */
export function checkOwnEntries(entries: OwnEntries, scope: OwnEntriesScope): readonly Problem[] {
  const problems = [
    ...idProblems(entries, scope),
    ...dayProblems(entries, scope),
    ...counterProblems(entries, scope),
    ...addedProblems(entries, scope),
  ];
  return problems.length > 0 ? problems : contentProblems(entries, scope);
}

const kinds = ['centres', 'addedCentres', 'instruments'] as const;

function idProblems(entries: OwnEntries, { content, file }: OwnEntriesScope): readonly Problem[] {
  const centres = new Set<string>(content.centres.map(({ id }) => id));
  const instruments = new Set<string>(content.instruments.map(({ id }) => id));
  const strangers = (kind: 'centres' | 'instruments', known: ReadonlySet<string>, code: string) =>
    entries[kind].flatMap(({ id }, at) =>
      known.has(id) ? [] : [{ file, place: `${kind}.${at}.id`, code, values: { id } }],
    );
  return [
    ...strangers('centres', centres, 'own-centre-unknown'),
    ...strangers('instruments', instruments, 'own-instrument-unknown'),
    ...kinds.flatMap((kind) => {
      const ids = entries[kind].map(({ id }): string => id);
      return ids.flatMap((id, at) =>
        ids.indexOf(id) === at
          ? []
          : [{ file, place: `${kind}.${at}.id`, code: 'own-id-twice', values: { id } }],
      );
    }),
  ];
}

function dayProblems(entries: OwnEntries, { today, file }: OwnEntriesScope): readonly Problem[] {
  return kinds.flatMap((kind) =>
    entries[kind].flatMap(({ checkedOn }, at) =>
      checkedOn <= today
        ? []
        : [{ file, place: `${kind}.${at}.checkedOn`, code: 'own-day-ahead', values: {} }],
    ),
  );
}

/** Without its counter a region would have nobody. */
function counterProblems({ centres }: OwnEntries, { content, file }: OwnEntriesScope): readonly Problem[] {
  const counters = Object.values(content.counters);
  return centres.flatMap(({ id, retired }, at) =>
    retired && counters.includes(id)
      ? [{ file, place: `centres.${at}.retired`, code: 'own-counter-retired', values: {} }]
      : [],
  );
}

function addedProblems({ addedCentres }: OwnEntries, { content, file }: OwnEntriesScope): readonly Problem[] {
  const rows = new Set<string>(content.sectorRows.map(({ id }) => id));
  const helpTypes = new Set<string>(content.helpTypes.map(({ id }) => id));
  return addedCentres.flatMap((entry, at): readonly Problem[] => {
    const strangers = (field: 'sectors' | 'needs', known: ReadonlySet<string>, code: string) =>
      entry[field].flatMap((id, index) =>
        known.has(id)
          ? []
          : [{ file, place: `addedCentres.${at}.${field}.${index}`, code, values: { id: id.slice(0, 80) } }],
      );
    const isReachable = [entry.phone, entry.email, entry.website].some((way) => way !== '');
    return [
      ...strangers('sectors', rows, 'own-sector-unknown'),
      ...strangers('needs', helpTypes, 'own-need-unknown'),
      ...(isReachable
        ? []
        : [{ file, place: `addedCentres.${at}.phone`, code: 'own-centre-unreachable', values: {} }]),
    ];
  });
}

/** What the content check says of the whole that it did not say of the content alone. */
function contentProblems(entries: OwnEntries, { content, file }: OwnEntriesScope): readonly Problem[] {
  const codeOf = ({ place, code }: Problem): string => `${place} ${code}`;
  const before = new Set(checkCentres(content, '').problems.map(codeOf));
  const { problems } = checkCentres(withOwnEntries(content, entries), '');
  return problems
    .filter((problem) => !before.has(codeOf(problem)))
    .map((problem) =>
      problem.code === 'help-type-unanswered'
        ? { file, place: '', code: 'own-need-unanswered', values: {} }
        : { ...problem, file },
    );
}
