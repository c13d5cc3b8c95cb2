import type {
  CentreId,
  DimensionId,
  Importance,
  Language,
  LevelNumber,
  QuestionId,
} from '../../definition/definition.ts';
import type { Computation } from '../../report/computation.ts';
import type {
  CentreCard,
  DimensionTable,
  HelpBlock,
  ImportanceChart,
  Plan,
  QuickCore,
  RichText,
} from '../../report/report-model.ts';

export type { Computation };

/** An answer behind a number or an advice, with the way back to its question. */
export type AnswerBehindView = {
  readonly question: QuestionId;
  readonly ask: string;
  /** `null`: don't know, not applicable or open. */
  readonly level: LevelNumber | null;
  /** The level text, "Weet ik niet" … */
  readonly answer: string;
  readonly note: string;
};

/** One dimension of the result. Its row of the table stands at the same index. */
export type DimensionView = {
  readonly id: DimensionId;
  readonly name: string;
  /** `null`: too few answers. */
  readonly shown: number | null;
  readonly level: LevelNumber | null;
  readonly importance: Importance;
  /** "cruciaal", as it stands inside a sentence; empty when not rated. */
  readonly importanceWord: string;
  /** `null`: too few answers. */
  readonly computation: Computation | null;
  readonly answers: readonly AnswerBehindView[];
};

/** A centre that may be asked to contact the owner: the collective centre and the counter are two questions. */
export type ReferralOffer = {
  /** What the owner would be contacted about. */
  readonly dimension: DimensionId;
  readonly centre: CentreId;
  readonly kind: 'knowledge' | 'counter';
  readonly card: CentreCard;
  /** "Wilt u dat Sirris u hierover contacteert?" */
  readonly question: string;
  /** Exactly what would travel, and what would not; each a full sentence. */
  readonly travels: readonly string[];
  readonly staysHere: readonly string[];
  /** Version of this text, kept with the answer. */
  readonly textVersion: string;
  readonly given: {
    readonly answer: 'yes' | 'later' | 'no';
    /** "24 november 2026" */
    readonly on: string;
    readonly textVersion: string;
  } | null;
};

/** The advice of one dimension, whole. */
export type AdviceView = {
  readonly dimension: DimensionId;
  readonly place: 'top' | 'maintain' | 'other';
  readonly letter: 'A' | 'B' | 'C' | null;
  readonly name: string;
  readonly level: LevelNumber;
  readonly levelName: string;
  readonly shown: number;
  /** "voor u: cruciaal"; empty when not rated. */
  readonly importance: string;
  readonly diagnosisIntro: string;
  readonly diagnosis: string;
  /** `null`: every answer is 4, nothing to move. */
  readonly first: Plan['first'];
  /** This week, this quarter. */
  readonly steps: Plan['steps'];
  readonly thisYear: { readonly label: string; readonly text: string };
  readonly tool: { readonly label: string; readonly text: string };
  readonly help: { readonly label: string; readonly text: string };
  readonly because: readonly AnswerBehindView[];
  readonly computation: Computation | null;
  /** The adviser left it out of the paper. */
  readonly leftOut: boolean;
  /** Top and maintained dimensions only; else empty. */
  readonly offers: readonly ReferralOffer[];
};

/** A named form of support; `dated` says how old the fact is. */
export type SupportView = {
  readonly name: string;
  readonly text: string;
  readonly dated: string;
  /** Empty: not known. */
  readonly url: string;
};

/** All centres with all their reasons, and the support that fits. */
export type CentresView = {
  readonly heading: string;
  readonly intro: string;
  readonly cards: readonly (CentreCard & { readonly centre: CentreId; readonly overdue: boolean })[];
  /** Why no centre of the sector is named first, ties between centres, needs nobody offers: full sentences. */
  readonly remarks: readonly RichText[];
  readonly supportHeading: string;
  /** `''`: see `support`. */
  readonly supportNone: string;
  readonly support: readonly SupportView[];
  /** "1 gegeven is ouder dan …": a fact is past its review date; empty when none is. */
  readonly overdueWarning: string;
};

export type FullResultView = {
  readonly kind: 'full';
  /** The result in one sentence, then what follows. */
  readonly headline: RichText;
  readonly lead: RichText;
  readonly table: DimensionTable;
  /** Absent: importance was not rated, no theme has a score, or it was closed before this chart was drawn. */
  readonly importanceChart?: ImportanceChart;
  readonly dimensions: readonly DimensionView[];
  /** "Over alles samen: 46 van 100 (in opbouw), het gemiddelde van negen thema’s."; or why there is no total. */
  readonly total: string;
  readonly totalComputation: Computation | null;
  readonly planHeading: string;
  readonly planIntro: RichText;
  /** Top dimensions first, then the one to maintain, then the others in theme order. */
  readonly advice: readonly AdviceView[];
  /** Find out first, blind spots, preconditions, left out on purpose, region conflict: full sentences. */
  readonly remarks: readonly RichText[];
  /** `null`: cannot be given, or switched off. */
  readonly profile: { readonly name: string; readonly text: string; readonly status: string } | null;
};

export type QuickResultView = {
  readonly kind: 'quick';
  readonly core: QuickCore;
  readonly offers: readonly ReferralOffer[];
  /** Why it can no longer grow into a full scan; empty when it can. */
  readonly cannotGrow: string;
};

/** What the result screens show, in one language. */
export type ResultView = {
  readonly language: Language;
  /** Version of the content that made it. */
  readonly bank: string;
  /** "24 november 2026": the day of closing, else today. */
  readonly date: string;
  /** Questions without an answer, by theme order; empty: complete. */
  readonly open: readonly QuestionId[];
  readonly help: HelpBlock;
  readonly centres: CentresView;
  readonly limitsHeading: string;
  readonly limits: string;
  /** Of several raters: how many they were and what they did not talk about, in a sentence. Absent: of one. */
  readonly group?: string;
  /** For an adviser only: "snel of eenvormig ingevuld, bespreek enkele voorbeelden"; empty: no flag (METHOD). */
  readonly qualityFlags: readonly string[];
  readonly body: FullResultView | QuickResultView;
};
