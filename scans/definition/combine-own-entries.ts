import type { OwnEntries } from './own-entries.ts';

type Kind = keyof OwnEntries;

/**
 * What an imported list does to one entry. `new`: there was none; `newer`: it takes the place of ours; `kept`: ours is
 * as new or newer and stays; `same`: both say the same.
 */
export type Combined = {
  readonly kind: Kind;
  readonly id: string;
  readonly outcome: 'new' | 'newer' | 'kept' | 'same';
  /** The day of the imported entry. */
  readonly checkedOn: string;
  /** The day of ours; empty when there is none. */
  readonly oursCheckedOn: string;
};

/**
 * Our entries with those of somebody else, entry by entry: the newest day wins, and ours where the day is the same.
 * Once more with the same list changes nothing.
 */
export function combineOwnEntries(
  ours: OwnEntries,
  theirs: OwnEntries,
): { readonly entries: OwnEntries; readonly outcomes: readonly Combined[] } {
  const centres = combine('centres', ours.centres, theirs.centres);
  const addedCentres = combine('addedCentres', ours.addedCentres, theirs.addedCentres);
  const instruments = combine('instruments', ours.instruments, theirs.instruments);
  return {
    entries: {
      centres: centres.entries,
      addedCentres: addedCentres.entries,
      instruments: instruments.entries,
    },
    outcomes: [...centres.outcomes, ...addedCentres.outcomes, ...instruments.outcomes],
  };
}

type Dated = { readonly id: string; readonly checkedOn: string };

function combine<T extends Dated>(
  kind: Kind,
  ours: readonly T[],
  theirs: readonly T[],
): { readonly entries: readonly T[]; readonly outcomes: readonly Combined[] } {
  const entries = new Map(ours.map((one) => [one.id, one]));
  const outcomes = theirs.map((their): Combined => {
    const our = entries.get(their.id);
    const outcome = outcomeOf(our, their);
    if (outcome === 'new' || outcome === 'newer') entries.set(their.id, their);
    return {
      kind,
      id: their.id,
      outcome,
      checkedOn: their.checkedOn,
      oursCheckedOn: our?.checkedOn ?? '',
    };
  });
  return { entries: [...entries.values()], outcomes };
}

function outcomeOf<T extends Dated>(our: T | undefined, their: T): Combined['outcome'] {
  if (our === undefined) return 'new';
  if (isSame(our, their)) return 'same';
  return their.checkedOn > our.checkedOn ? 'newer' : 'kept';
}

/** Entries are flat: text, yes or no, and lists of text. */
function isSame<T extends object>(a: T, b: T): boolean {
  const fields = (entry: T): string =>
    JSON.stringify(Object.entries(entry).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return fields(a) === fields(b);
}
