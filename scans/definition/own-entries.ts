import type { CentreId, HelpTypeId, InstrumentId, Region } from './definition.ts';

/**
 * What an adviser changed in the directory of centres and support, or added to it. It stands beside the content
 * that came with the program, which stays as it is. Empty text: nothing was filled in.
 */
export type OwnEntries = {
  readonly centres: readonly OwnCentre[];
  readonly addedCentres: readonly AddedCentre[];
  readonly instruments: readonly OwnInstrument[];
};

type Looked = {
  /** The day on which the adviser looked, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** Named nowhere any more. */
  readonly retired: boolean;
  /** For advisers; never printed. */
  readonly note: string;
};

/** How to get through. */
export type OwnContact = {
  readonly phone: string;
  readonly email: string;
  /** A person or a service. */
  readonly contact: string;
  /** `https://…` */
  readonly website: string;
};

/** What an adviser knows about a centre of the content. */
export type OwnCentre = Looked & OwnContact & { readonly id: CentreId };

/** A centre that the content does not have. Its id starts with `own-`. */
export type AddedCentre = Looked &
  OwnContact & {
    readonly id: CentreId;
    readonly name: string;
    /** At least one. */
    readonly regions: readonly Region[];
    readonly city: string;
    /** Rows of table A; none: every activity. */
    readonly sectors: readonly string[];
    /** The help it gives; none: it is named for every need. */
    readonly needs: readonly HelpTypeId[];
  };

export type OwnInstrument = Looked & { readonly id: InstrumentId };

export const noOwnEntries: OwnEntries = { centres: [], addedCentres: [], instruments: [] };
