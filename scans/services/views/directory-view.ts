import type { HelpTypeId, Region } from '../../definition/definition.ts';
import type { AddedCentre, OwnCentre, OwnInstrument } from '../../definition/own-entries.ts';
import type { Problem } from '../../definition/problem.ts';

/** One entry of an adviser, whole, with the kind of what it is about. */
export type OwnEntry =
  | (OwnCentre & { readonly kind: 'centre' })
  | (AddedCentre & { readonly kind: 'added' })
  | (OwnInstrument & { readonly kind: 'instrument' });

/** `due-soon`: to be looked at again within 60 days. `retired`: named nowhere, by the content or by an adviser. */
export type DirectoryState = 'current' | 'due-soon' | 'overdue' | 'retired';

/**
 * What is known of a centre (`sites` to `needs`) or of an instrument (`text`, `asOf`), as text without a label.
 * `verified`: a source proves it, or the adviser filled it in (`own`). What is not verified is never printed.
 */
export type DirectoryFact = {
  readonly field:
    | 'sites'
    | 'website'
    | 'phone'
    | 'email'
    | 'contact'
    | 'membership'
    | 'services'
    | 'sectors'
    | 'needs'
    | 'text'
    | 'asOf';
  readonly text: string;
  readonly verified: boolean;
  readonly own: boolean;
};

export type DirectoryRow = {
  readonly kind: 'centre' | 'instrument';
  readonly id: string;
  readonly name: string;
  /** "Collectieve centra", in words; of an instrument: empty. */
  readonly group: string;
  readonly regions: readonly Region[];
  readonly state: DirectoryState;
  /** `check`: only named as "also possible, ask first". Of an instrument: `check` for "ask whether it still exists". */
  readonly route: 'yes' | 'check' | 'never';
  /** Only those that are known. */
  readonly facts: readonly DirectoryFact[];
  /** `YYYY-MM-DD`; of an instrument of the content as the source dates itself, `YYYY` or `YYYY-MM` too; may be empty. */
  readonly checked: string;
  readonly checkedBy: 'source' | 'adviser';
  /** `YYYY-MM-DD` */
  readonly reviewBy: string;
  /** `https://…` of the source of an instrument; else empty. */
  readonly source: string;
  /** As stored; `null`: the adviser changed nothing here. */
  readonly own: OwnEntry | null;
  /** The content does not have it: an adviser added it. */
  readonly added: boolean;
};

/** All centres and support as the adviser sees them. */
export type DirectoryView = {
  /** Centres in the order of the content, those that were added, then support. */
  readonly rows: readonly DirectoryRow[];
  readonly counts: Readonly<Record<DirectoryState, number>> & { readonly own: number };
  /** Why the list of own entries is not used; empty when all is well. Then nothing can be changed before `setAside`. */
  readonly problems: readonly Problem[];
  /** Where the own entries stand, as the user would write it. */
  readonly file: string;
  /** What can be chosen for an added centre; names in the language of the view, in its order. */
  readonly choices: {
    readonly regions: readonly Region[];
    readonly sectors: readonly { readonly id: string; readonly name: string }[];
    readonly needs: readonly { readonly id: HelpTypeId; readonly name: string }[];
  };
  /** Today, `YYYY-MM-DD`: what an entry that is made now carries as its day. */
  readonly today: string;
};

/**
 * What an imported list does to one entry. `new`: there was none; `newer`: it takes the place of ours; `kept`: ours is
 * as new or newer and stays; `same`: both say the same.
 */
export type ImportedEntry = {
  readonly kind: OwnEntry['kind'];
  readonly id: string;
  readonly name: string;
  readonly outcome: 'new' | 'newer' | 'kept' | 'same';
  /** The day in the imported list. */
  readonly checkedOn: string;
  /** The day of ours; empty when there is none. */
  readonly oursCheckedOn: string;
};

export type DirectoryImport = {
  /** `false`: only looked at. */
  readonly applied: boolean;
  readonly entries: readonly ImportedEntry[];
  /** As it is now: after the change where it was applied. */
  readonly view: DirectoryView;
};
