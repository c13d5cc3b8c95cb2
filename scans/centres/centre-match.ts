import type { Centre, HelpTypeId, Instrument, Region, SectorRow, Tie } from '../definition/definition.ts';

export type CentreRole = 'primary' | 'secondary' | 'also' | 'counter';

/**
 * Why a centre is named; as a code `sector:A34`, `need:lab_testing`, `tie:vzw`, `region:VL`, `region:unknown`, `own`:
 * an adviser added it.
 */
export type MatchReason =
  | { readonly kind: 'sector'; readonly row: SectorRow }
  | { readonly kind: 'need'; readonly need: HelpTypeId }
  | { readonly kind: 'tie'; readonly tie: 'vzw' }
  | { readonly kind: 'region'; readonly region: Region | 'unknown' }
  | { readonly kind: 'own' };

/**
 * `member`: by law a member when it does these works itself, and the sources prove it for this activity;
 * `maybe-member`: possible, ask; `none`: no question of membership for this centre or activity.
 */
export type MembershipVerdict = 'member' | 'maybe-member' | 'none';

/** A centre with its verdict and reasons (METHOD 6). `maybe`: the sources are old or unsure, ask first. */
export type CentreMatch = {
  readonly centre: Centre;
  readonly role: CentreRole;
  readonly verdict: 'fits' | 'maybe';
  readonly reasons: readonly MatchReason[];
  readonly membership: MembershipVerdict;
};

/**
 * Why no centre is primary. `none`: no collective centre for this activity; `depends`: on the material or the
 * product; `ask`: one of the ten that must be asked first stands among the matches; `unknown-activity`: no
 * activity was given; `unknown-region`: the centre depends on the region, which is not known; `null`: there is one.
 */
export type NoPrimary = 'none' | 'depends' | 'ask' | 'unknown-activity' | 'unknown-region' | null;

export type CentreAdvice = {
  /** Primary, secondary, also (table A, then table B, then those that an adviser added), counter. */
  readonly matches: readonly CentreMatch[];
  readonly noPrimary: NoPrimary;
  /** Needs of the top dimensions that nobody named here offers: the paper refers to the counter in general. */
  readonly openNeeds: readonly HelpTypeId[];
  /** Table C rows that no answer decides, to be printed with both centres. */
  readonly ties: readonly Tie[];
  readonly region: Region | null;
  /** The region that was given and the one that the postcode gives do not agree. */
  readonly regionConflict: boolean;
};

export type InstrumentMatch = { readonly instrument: Instrument };
