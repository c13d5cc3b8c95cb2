import type { Say } from './words.ts';

/** Every sentence about centres and support by key, with the names that its text asks to be filled in. */
export const centreWordNames = {
  reasonSector: ['sector'],
  reasonNeed: ['need'],
  reasonNeedAsk: ['need'],
  reasonTieVzw: [],
  reasonTieVzwVL: [],
  reasonRegionVL: [],
  reasonRegionWAL: [],
  reasonRegionBXL: [],
  reasonRegionUnknown: [],
  chooseRegion: [],
  regionConflict: [],
  member: [],
  maybeMember: [],
  sourceChecked: ['date'],
  sourceYear: ['year'],
  sourceUndated: [],
  noPrimaryNone: [],
  noPrimaryDepends: [],
  noPrimaryAsk: ['centre'],
  noPrimaryUnknownActivity: [],
  noPrimaryUnknownRegion: [],
  openNeeds: ['needs'],
  instrumentAsOf: ['date'],
  instrumentUndated: [],
  instrumentAsk: [],
  instrumentOverdue: [],
  instrumentsUnknownRegion: [],
  rolePrimary: [],
  roleSecondary: [],
  roleAlso: [],
  roleCounter: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The sentences about centres in one language. */
export type CentreWords = Say<typeof centreWordNames>;
