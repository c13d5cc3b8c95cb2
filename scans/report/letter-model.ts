import type { LevelNumber } from '../definition/definition.ts';
import type { CentreCard, ReportModel } from './report-model.ts';

/** A theme about which the owner is to be contacted. */
export type LetterTheme = {
  readonly name: string;
  /** `null`: a quick scan, which has no levels per theme. */
  readonly level: LevelNumber | null;
  /** "niveau 2, In opbouw"; empty without a level. */
  readonly levelText: string;
  /** Agreed to in the program; else the box is left open, to be ticked by hand. */
  readonly isTicked: boolean;
};

/** The letter with which the owner goes to one address: one page, and no more data than it says. */
export type Letter = {
  readonly heading: string;
  /** "24 november 2026" */
  readonly date: string;
  readonly toLabel: string;
  /** Only verified facts, and what an adviser filled in. */
  readonly to: Pick<CentreCard, 'name' | 'contact' | 'url' | 'dated' | 'own'>;
  readonly fromLabel: string;
  /** In the order of the page; an empty `value` is a line to write on. */
  readonly from: readonly { readonly label: string; readonly value: string }[];
  readonly aboutHeading: string;
  readonly themes: readonly LetterTheme[];
  readonly askHeading: string;
  readonly ask: string;
  readonly staysHeading: string;
  readonly stays: readonly string[];
  readonly consentHeading: string;
  /** Full sentences: what is agreed to, since when and to which text, how it is taken back. */
  readonly consent: readonly string[];
  readonly dateLabel: string;
  readonly signatureLabel: string;
};

/** One letter or more, each on a page of its own. */
export type LetterModel = Pick<ReportModel, 'language' | 'title' | 'subject' | 'furniture'> & {
  readonly body: { readonly kind: 'letters'; readonly letters: readonly Letter[] };
};
