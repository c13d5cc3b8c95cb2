import type { Language, LevelNumber } from '../definition/definition.ts';
import type { ImportanceLane } from './charts/importance-shape.ts';
import type { FlowModel } from './flow-model.ts';
import type { LetterModel } from './letter-model.ts';
import type { Logo } from './logo.ts';
import type { FormBody } from './papers/form-body.ts';
import type { PaperToSign } from './papers/paper-to-sign.ts';
import type { Poster } from './papers/poster.ts';
import type { AttendanceBody, CertificateBody } from './papers/register-bodies.ts';
import type { CardsBody, OffersBody } from './papers/workshop-bodies.ts';

/**
 * What a paper says, as data in one language: every sentence is ready to draw, nothing is computed after this.
 * `RichText` may hold `**bold**` and `\u00a0`; every other text is plain. User texts (company name, notes) stand
 * as typed: the renderer cleans what a font cannot draw. A label before a text carries its own colon ("Nu:",
 * "Aujourd’hui\u00a0:"); a label above a line or a block has none.
 */
export type RichText = string;

/** Of every paper that is made from an advice (`papers/paper-names.ts` says which of them can be made). */
export type PaperName = 'advies' | 'kern' | 'groot' | 'poster' | 'poster-a4' | 'actieplan' | 'antwoorden';

/** On every page. `{page}` and `{pages}` in `pageOf` are filled in by the renderer. */
export type Furniture = {
  /** "Innovatiescan · Algemeen" */
  readonly scan: string;
  readonly company: string;
  /** "vragenlijst 1.2.0 · ingevuld op 20 november 2026" */
  readonly footer: string;
  readonly pageOf: string;
  /** "Vertaling nog niet nagelezen …"; empty for a reviewed language. */
  readonly translationMark: string;
  /** Of the adviser's organisation, at the top of the first page; absent: none. */
  readonly logo?: Logo;
  /** The name of that organisation; may be empty. */
  readonly logoOf?: string;
  /** Printed once, small, when a text holds characters that the font cannot draw. */
  readonly unknownCharacters: string;
};

/** One row of the table that is also the bar chart. */
export type DimensionRow = {
  readonly number: number;
  readonly name: string;
  /** The letter of its plan on page 2, or `null`. */
  readonly letter: 'A' | 'B' | 'C' | null;
  readonly score:
    | {
        readonly kind: 'valid';
        /** 0 to 100, unrounded: the length of the bar. */
        readonly value: number;
        readonly shown: string;
        readonly level: LevelNumber;
        readonly levelName: string;
      }
    /** A hatched slot with the reason: "te weinig antwoorden: 2 van 4, 2 niet van toepassing". */
    | { readonly kind: 'insufficient'; readonly reason: string };
  /** "3"; empty when importance was not rated. */
  readonly importance: string;
};

export type DimensionTable = {
  readonly heading: string;
  readonly columns: {
    readonly dimension: string;
    readonly score: string;
    readonly level: string;
    readonly importance: string;
  };
  readonly rows: readonly DimensionRow[];
  /** `null`: fewer than three valid dimensions. Values in row order, `null` where insufficient. */
  readonly radar: { readonly alt: string; readonly values: readonly (number | null)[] } | null;
  /** Alternative text of the bars, for a reader that meets them as a figure. */
  readonly barsAlt: string;
  /** Small notes beside the bars: bold and letters, importance, the total. */
  readonly notes: readonly string[];
};

/** How important each theme is against its score, in one figure. The table with it says the same. */
export type ImportanceChart = {
  readonly heading: string;
  /** What it shows: "Belangrijk en laag: **Klant en markt**." */
  readonly sentence: RichText;
  /** How to read it. */
  readonly note: string;
  readonly alt: string;
  /** "belangrijk en laag" */
  readonly corner: string;
  /** Of importance 3, 2, 1 and 0: "3 · cruciaal", with the themes that have a score. */
  readonly lanes: readonly ImportanceLane[];
  /** Under the scores. */
  readonly axis: string;
  /** The themes without a score, in a sentence; empty: none. */
  readonly missing: RichText;
};

/** `short`: on the two pages, at most two needs. `full`: in the annex, every reason. */
export type CardExtent = 'short' | 'full';

/** A centre or counter as it stands on paper; only verified facts, and what an adviser filled in. */
export type CentreCard = {
  readonly label: string;
  readonly name: string;
  /** Why this one: sector, needs, membership; each a full sentence. */
  readonly reasons: readonly RichText[];
  /** "Genk · sirris.be · 1819", parts that are verified; may be empty. */
  readonly contact: string;
  /** The address behind `contact`, `https://…`; empty when not verified. */
  readonly url: string;
  /**
   * "bron nagekeken op 24 november 2026", or the year when past its review date, or "bron zonder datum". Empty for a
   * centre that an adviser added.
   */
  readonly dated: string;
  /** What an adviser filled in, with its day; absent: nothing. */
  readonly own?: OwnLine;
};

/** Plain text: `text` holds what somebody typed. `url`: the address in it, empty when there is none. */
export type OwnLine = { readonly text: string; readonly url: string };

export type HelpBlock = {
  readonly heading: string;
  readonly knowledgeLabel: string;
  /** `null`: `noKnowledge` says why there is none. */
  readonly knowledge: CentreCard | null;
  readonly noKnowledge: RichText;
  readonly counterLabel: string;
  /** One, or three when the region is unknown (then `chooseRegion` is filled). */
  readonly counters: readonly CentreCard[];
  readonly chooseRegion: string;
  /** "Geld: …", one line that points to the annex. */
  readonly money: RichText;
};

/** A first step. `planned`: what the owner filled in on its lines; absent where there is nothing. */
export type Step = { readonly label: string; readonly text: string; readonly planned?: Planned };

/** Who takes a step and when, in words; `sign`: a sentence on how one sees that it worked. Each may be empty. */
export type Planned = {
  readonly who: string;
  readonly when: string;
  readonly sign: string;
  readonly done: boolean;
  /**
   * For a paper of fixed pages that has no room for all that was typed. `who`: where that is short, else where it
   * stands; `plan`: where all of it stands.
   */
  readonly short?: { readonly who: string; readonly plan: string };
};

/** What an adviser added, under a heading that says so. Texts as typed; `remark` may be empty. */
export type Added = {
  readonly heading: string;
  readonly remark: string;
  readonly advice: readonly string[];
};

/** One dimension of page 2: the answer now, the goal, and two first steps with room for who and when. */
export type Plan = {
  readonly letter: 'A' | 'B' | 'C' | null;
  readonly name: string;
  readonly level: LevelNumber;
  readonly levelName: string;
  /** "voor u: cruciaal"; empty when not rated. */
  readonly importance: string;
  /** `null` when every answer is 4: nothing to move. */
  readonly first: {
    readonly question: string;
    readonly nowLabel: string;
    readonly now: LevelNumber;
    readonly nowText: string;
    readonly goalLabel: string;
    readonly goal: LevelNumber;
    readonly goalText: string;
  } | null;
  readonly steps: readonly [Step, Step];
  readonly who: string;
  readonly when: string;
};

export type Core = {
  /** "20 november 2026" */
  readonly date: string;
  /** "Begeleiding: An Peeters, VLAIO"; absent: nobody is named. */
  readonly guidedBy?: string;
  /** What the result says, in one paragraph. */
  readonly opening: RichText;
  readonly table: DimensionTable;
  readonly help: HelpBlock;
  readonly limitsHeading: string;
  readonly limits: string;
  readonly planHeading: string;
  /** Said when there is no plan with a letter ("niets is nu dringend …"); empty otherwise. */
  readonly planIntro: RichText;
  readonly plans: readonly Plan[];
  /** Find out first, blind spots, preconditions, region conflict: full sentences. */
  readonly remarks: readonly RichText[];
  /** Absent: an adviser added nothing. */
  readonly added?: Added;
};

/** The whole text leads to `url`; the address also stands in the text, for a reader on paper. */
export type ListItem = { readonly text: RichText; readonly url?: string };

/** The annex is a flow of blocks; a heading never stands alone at the foot of a page. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: RichText; readonly tone: 'body' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly ListItem[]; readonly tone: 'body' | 'note' }
  | {
      /** Question, the given answer with its level text, and the note. */
      readonly kind: 'answer';
      readonly question: string;
      /** `null`: don't know, not applicable or open. */
      readonly level: LevelNumber | null;
      readonly answer: string;
      readonly noteLabel: string;
      /** Empty: none. */
      readonly note: string;
      /** Of the note, where it is known and not the paper’s. */
      readonly noteLanguage?: Language;
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Share of the width per column, adding to 1. */
      readonly widths: readonly number[];
      /** The same as a figure with its sentences, above it. Not a block of its own: who does not know it still reads the table. */
      readonly chart?: ImportanceChart;
    }
  | { readonly kind: 'centre'; readonly card: CentreCard };

export type QuickBar = {
  readonly number: number;
  readonly question: string;
  /** `null`: don't know, not applicable or open; `answer` says which. */
  readonly level: LevelNumber | null;
  readonly answer: string;
};

/** The paper of a quick scan: twelve bars, the two lowest questions with one action each, no scores. */
export type QuickCore = {
  readonly date: string;
  /** "Begeleiding: An Peeters, VLAIO"; absent: nobody is named. */
  readonly guidedBy?: string;
  readonly opening: RichText;
  readonly barsHeading: string;
  readonly barsAlt: string;
  readonly columns: { readonly question: string; readonly answer: string };
  readonly bars: readonly QuickBar[];
  readonly actionsHeading: string;
  /** Empty when there are actions; else "te weinig antwoorden …". */
  readonly tooFew: string;
  readonly actions: readonly {
    readonly question: string;
    readonly level: LevelNumber;
    readonly answer: string;
    readonly step: Step;
    readonly who: string;
    readonly when: string;
  }[];
  /** Absent: an adviser added nothing. */
  readonly added?: Added;
  readonly help: HelpBlock;
  readonly limitsHeading: string;
  readonly limits: string;
  /** The invitation to do the full scan. */
  readonly next: RichText;
};

export type ReportModel = {
  readonly language: Language;
  /** Title and subject in the PDF's properties and the outline's first entry. */
  readonly title: string;
  readonly subject: string;
  readonly furniture: Furniture;
  readonly body:
    | {
        readonly kind: 'full';
        readonly core: Core;
        /** Empty for `kern`. */
        readonly annex: readonly Block[];
      }
    | { readonly kind: 'quick'; readonly core: QuickCore; readonly annex: readonly Block[] };
};

export type SignModel = Pick<ReportModel, 'language' | 'title' | 'subject' | 'furniture'> & {
  readonly body: { readonly kind: 'to-sign'; readonly paper: PaperToSign };
};

export type PosterModel = Pick<ReportModel, 'language' | 'title' | 'subject' | 'furniture'> & {
  readonly body: { readonly kind: 'poster'; readonly poster: Poster };
};

/** The blank form of answers. */
export type FormModel = Pick<ReportModel, 'language' | 'title' | 'subject' | 'furniture'> & {
  readonly body: FormBody;
};

/** Cards for the questions that a group talks about. */
export type CardsModel = Pick<ReportModel, 'language' | 'title' | 'subject' | 'furniture'> & {
  readonly body: CardsBody;
};

/** What companies in one room offer and ask. */
export type OffersModel = Pick<ReportModel, 'language' | 'title' | 'subject' | 'furniture'> & {
  readonly body: OffersBody;
};

/** The list to sign at a session. */
export type AttendanceModel = Pick<ReportModel, 'language' | 'title' | 'subject' | 'furniture'> & {
  readonly body: AttendanceBody;
};

/** What people attended, a page each. */
export type CertificateModel = Pick<ReportModel, 'language' | 'title' | 'subject' | 'furniture'> & {
  readonly body: CertificateBody;
};

/** Everything that can be drawn. */
export type PaperModel =
  | AttendanceModel
  | CertificateModel
  | ReportModel
  | LetterModel
  | FlowModel
  | SignModel
  | PosterModel
  | FormModel
  | CardsModel
  | OffersModel;
