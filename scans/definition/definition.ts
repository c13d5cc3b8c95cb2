/**
 * The scan as data: everything that the content folder says, parsed and checked.
 * Words stand in all four languages; numbers and ids stand once (scans/README.md).
 */

export const languages = ['nl', 'fr', 'de', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in all four languages; Dutch is the source. */
export type Texts = Readonly<Record<Language, string>>;

/** `reviewed`: edited by us. `unreviewed`: translated, not yet read by people of the sector. */
export type LanguageState = 'source' | 'reviewed' | 'unreviewed';

export const regions = ['VL', 'BXL', 'WAL'] as const;
export type Region = (typeof regions)[number];

export type QuestionId = string & { readonly id: 'question' };
export type DimensionId = string & { readonly id: 'dimension' };
export type VariantId = string & { readonly id: 'variant' };
export type CentreId = string & { readonly id: 'centre' };
export type FactId = string & { readonly id: 'fact' };
export type HelpTypeId = string & { readonly id: 'help-type' };
export type InstrumentId = string & { readonly id: 'instrument' };

export const levelNumbers = [0, 1, 2, 3, 4] as const;
export type LevelNumber = (typeof levelNumbers)[number];
export type Importance = 0 | 1 | 2 | 3;

export type Question = {
  readonly id: QuestionId;
  readonly dimension: DimensionId;
  /** `realised` asks for a visible use or result (weight 1.5), `potential` for a condition or routine. */
  readonly role: 'potential' | 'realised';
  /** A positive multiple of 0.5. */
  readonly weight: number;
  readonly weightRationale: string;
  readonly naAllowed: boolean;
  /** "Not applicable" is also allowed when the company has size `0` (nobody but the owner). */
  readonly naAllowedIfNoStaff: boolean;
  readonly dontKnowAllowed: boolean;
  /** The general question that asks the same in other words; `null` where there is none. */
  readonly parallelOf: QuestionId | null;
  readonly sources: readonly string[];
  readonly rationale: string;
  readonly ask: Texts;
  /** Five sentences, index 0 to 4. */
  readonly levels: readonly [Texts, Texts, Texts, Texts, Texts];
};

export type Dimension = {
  readonly id: DimensionId;
  readonly name: Texts;
  readonly definition: Texts;
  readonly grounding: string;
};

export type Variant = {
  readonly id: VariantId;
  readonly name: Texts;
  readonly dimensions: readonly DimensionId[];
  /** The name of each dimension in this variant, by dimension id. */
  readonly dimensionNames: Readonly<Record<string, Texts>>;
  /** In the order in which they are asked. */
  readonly questions: readonly QuestionId[];
  /** Twelve of them, in the order of the quick scan. */
  readonly quickScan: readonly QuestionId[];
};

export type BandId = 'low' | 'mid' | 'high';
export type MaturityLevel = {
  readonly level: LevelNumber;
  readonly min: number;
  readonly max: number;
  readonly name: Texts;
};
export type Band = { readonly id: BandId; readonly min: number; readonly max: number; readonly name: Texts };

export type ProfileTypeId = 'start' | 'antenna' | 'doer' | 'engine' | 'between';
export type ProfileType = { readonly id: ProfileTypeId; readonly name: Texts; readonly text: Texts };

/** The numbers of METHOD 2 to 5. */
export type ScoringRules = {
  readonly pointsPerLevel: number;
  readonly minAnsweredPerDimension: number;
  readonly minValidDimensionsForOverall: number;
  readonly maturityLevels: readonly MaturityLevel[];
  readonly bands: readonly Band[];
  readonly priority: {
    readonly minimum: number;
    readonly maxDimensions: number;
    readonly findOutFirstFrom: Importance;
  };
  readonly profile: {
    readonly looking: readonly DimensionId[];
    readonly doing: readonly DimensionId[];
    readonly cut: number;
    readonly deadZone: number;
    readonly minValidPerSide: number;
    readonly types: readonly ProfileType[];
    readonly status: string;
  };
  readonly group: { readonly minRaters: number };
  /** The rules that stand in code, said in words for who reads the content: `rounding`, `priority` … */
  readonly inWords: Readonly<Record<string, string>>;
  /** Not used by the score: when own data may be compared (METHOD, limits). */
  readonly benchmark: {
    readonly minCompaniesMedian: number;
    readonly minCompaniesQuartiles: number;
    readonly minCompaniesRank: number;
    readonly oneRecordPerCompany: string;
    readonly source: string;
  };
};

export type ImportanceScale = {
  readonly question: Texts;
  /** Index 0 to 3. */
  readonly levels: readonly [Texts, Texts, Texts, Texts];
  readonly maxAtThree: number;
  readonly defaultWhenSkipped: Importance;
};

export type FactOption = { readonly text: Texts; readonly exclusive: boolean };
export type Fact = {
  readonly id: FactId;
  readonly question: Texts;
  readonly options: readonly FactOption[];
  readonly maxChoices: number;
  readonly sources: readonly string[];
};

export type Advice = {
  readonly dimension: DimensionId;
  readonly band: BandId;
  /** `null`: for every variant without a text of its own. */
  readonly variant: VariantId | null;
  readonly helpTypes: readonly HelpTypeId[];
  readonly diagnosis: Texts;
  readonly thisWeek: Texts;
  readonly thisQuarter: Texts;
  readonly thisYear: Texts;
  readonly tool: Texts;
  readonly help: Texts;
};

export type Instructions = {
  readonly renewal: Texts;
  readonly answer: Texts;
  readonly dontKnow: Texts;
  readonly notApplicable: Texts;
  readonly evidence: Texts;
};

/** A framework that justifies the topic of a question, never its wording. */
export type Framework = { readonly code: string; readonly reference: string; readonly checked: string };

/** `avoid`: words that the content does not use for this. */
export type GlossaryTerm = {
  readonly id: string;
  readonly term: Texts;
  readonly avoid: Readonly<Record<Language, readonly string[]>>;
};

export type Site = {
  readonly city: string;
  /** Empty when not known. */
  readonly address: string;
  readonly role: string;
  readonly verified: boolean;
  readonly source: string;
};

export const verifiedFields = [
  'names',
  'sectors',
  'membership',
  'sites',
  'phone',
  'email',
  'website',
  'services',
  'founded',
  'status',
] as const;
export type VerifiedField = (typeof verifiedFields)[number];

/** What an adviser says of a centre, and when: it takes the place of the same fact of ours. Empty: nothing. */
export type OwnFacts = {
  /** `YYYY-MM-DD` */
  readonly checkedOn: string;
  readonly phone: string;
  readonly email: string;
  readonly contact: string;
  readonly website: string;
  /** For whom it is named, where the adviser added the centre; `null`: it is a centre of the content. */
  readonly added: { readonly sectors: readonly string[]; readonly needs: readonly HelpTypeId[] } | null;
};

export type Centre = {
  readonly id: CentreId;
  readonly group: string;
  readonly name: Texts;
  readonly shortName: string;
  readonly legalName: string;
  readonly formerNames: readonly string[];
  readonly status: string;
  /** `yes`: may be named first; `check`: only as "also, ask first"; `never`: not named. */
  readonly route: 'yes' | 'check' | 'never';
  readonly sectors: readonly string[];
  readonly membership: {
    /** Firms of its sector are members by law; `false`: by choice, or no membership at all. */
    readonly byLaw: boolean;
    readonly kind: string;
    readonly rule: string;
    readonly nace2008: readonly string[];
    readonly nace2025: readonly string[];
    readonly jointCommittees: readonly string[];
    readonly naceVerified: boolean;
    readonly jointCommitteesVerified: boolean;
  };
  readonly regions: readonly Region[];
  readonly sites: readonly Site[];
  readonly phone: string;
  readonly email: string;
  /** `https://…`, or empty when not known. */
  readonly website: string;
  readonly websiteConfidence: string;
  readonly enterpriseNumber: string;
  /** Stated in a source. A service that is not here is unknown, never "no". */
  readonly services: readonly string[];
  readonly founded: number | null;
  readonly sources: readonly { readonly url: string; readonly date: string }[];
  readonly verified: Readonly<Record<VerifiedField, boolean>>;
  /** `null`: the sources carry no date. */
  readonly newestSourceYear: number | null;
  /** The day on which the sources were read, `YYYY-MM-DD`. */
  readonly checked: string;
  readonly reviewBy: string;
  /** `null`: no adviser changed anything here; always so in the content itself. */
  readonly own: OwnFacts | null;
};

/** `counter`: the region's public counter. `by-material`, `by-product`: it depends, so nobody is named. */
export type RowPlace =
  | { readonly kind: 'centre'; readonly centre: CentreId }
  | { readonly kind: 'by-material' }
  | { readonly kind: 'by-product' };

/** A cell of table A: the same in all regions, or a list per region. */
export type RowCell =
  | { readonly kind: 'everywhere'; readonly places: readonly RowPlace[] }
  | { readonly kind: 'by-region'; readonly places: Readonly<Record<Region, readonly RowPlace[]>> };

/** A row of table A: an activity and who knows about it (METHOD 6). */
export type SectorRow = {
  readonly id: string;
  /** Digits without dots, one per prefix: `2361` for 23.61. Ranges are written out. */
  readonly nace2008: readonly string[];
  readonly nace2025: readonly string[];
  readonly name: Texts;
  readonly primary: RowCell;
  readonly secondary: RowCell;
  readonly also: RowCell;
  /** What decides which centre fits when the row has no primary: the paper says so; `null`: nothing does. */
  readonly dependsOn: 'material' | 'product' | null;
  readonly confidence: 'high' | 'medium' | 'low';
};

/** A row of table B: who answers a need that the sector's centres leave open. */
export type NeedRow = {
  readonly id: string;
  /** `null`: any region. */
  readonly region: Region | null;
  /** Only for postcodes 3500 to 3999. */
  readonly limburg: boolean;
  /** Digits without dots; `null`: any activity. */
  readonly nace: readonly string[] | null;
  /** `null`: any need. */
  readonly needs: readonly HelpTypeId[] | null;
  readonly primary: CentreId;
  readonly secondary: CentreId | null;
  readonly confidence: 'high' | 'medium' | 'low';
};

/** A row of table D: what an advice asks for, the services that answer it, and how to say it. */
export type HelpType = {
  readonly id: HelpTypeId;
  readonly services: readonly string[];
  readonly name: Texts;
};

/** A row of table C (METHOD 6). */
export type Tie = {
  readonly id: string;
  /**
   * `said`: no answer decides, so it is printed where one of its rows holds and two of its centres are named.
   * `decided`: tables A and B already give this order; never printed. `vzw`: for this legal form.
   * `two-regions`: when the region that was given and the one of the postcode differ.
   */
  readonly rule: 'said' | 'decided' | 'vzw' | 'two-regions';
  readonly centres: readonly CentreId[];
  /** Rows of table A for which this tie is printed; empty unless the rule is `said`. */
  readonly rows: readonly string[];
  readonly text: Texts;
};

/** A named form of public support. */
export type Instrument = {
  readonly id: InstrumentId;
  readonly region: Region;
  readonly name: Texts;
  readonly text: Texts;
  /** `named`: printed with its date. `ask`: only as "ask whether this still exists". */
  readonly status: 'named' | 'ask';
  /** The help types for which it is printed; empty: always, when its region fits. */
  readonly helpTypes: readonly HelpTypeId[];
  /** Printed only when this dimension is a top dimension; `null`: no such condition. */
  readonly onlyWithTopDimension: DimensionId | null;
  readonly notForVzw: boolean;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null`: the source carries no date. */
  readonly asOf: string | null;
  readonly url: string;
  readonly reviewBy: string;
  /** When an adviser looked at it; `null`: nobody did; always so in the content itself. */
  readonly own: { readonly checkedOn: string } | null;
};

/** The words of papers: key to text, with `{name}` for what is filled in. */
export type PaperWords = Readonly<Record<string, Texts>>;

export type Definition = {
  readonly version: string;
  readonly title: Texts;
  readonly provenance: string;
  readonly languageStates: Readonly<Record<Language, LanguageState>>;
  readonly instructions: Instructions;
  /** The fixed sentence before every diagnosis: a mean can contradict a single answer (METHOD 5). */
  readonly diagnosisIntro: Texts;
  readonly dimensions: readonly Dimension[];
  readonly variants: readonly Variant[];
  readonly questions: readonly Question[];
  readonly importance: ImportanceScale;
  readonly facts: readonly Fact[];
  readonly scoring: ScoringRules;
  readonly advice: readonly Advice[];
  readonly frameworks: readonly Framework[];
  readonly glossary: readonly GlossaryTerm[];
  readonly centres: readonly Centre[];
  /** The public counter of each region. */
  readonly counters: Readonly<Record<Region, CentreId>>;
  /** Centres that are only named for postcodes 3500 to 3999. */
  readonly limburgOnly: readonly CentreId[];
  /** The row of table A that holds for a variant when no activity is known; absent: none. */
  readonly rowWithoutActivity: Readonly<Record<string, string>>;
  readonly sectorRows: readonly SectorRow[];
  readonly needRows: readonly NeedRow[];
  readonly ties: readonly Tie[];
  readonly helpTypes: readonly HelpType[];
  readonly instruments: readonly Instrument[];
  /** Sentences about centres, reasons and support; the keys are explained in `centres/sentences.nl.yaml`. */
  readonly centreWords: Readonly<Record<string, Texts>>;
  readonly paper: PaperWords;
};
