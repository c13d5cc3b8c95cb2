import type { LevelNumber } from '../../definition/definition.ts';

/** One question that people talk about, on a card that is cut off and laid on the table. Nobody’s answer is on it. */
export type ItemCard = {
  /** "Klant en markt · kaart 1 van 6" */
  readonly place: string;
  readonly question: string;
  /** From low to high; each with a box to tick. */
  readonly levels: readonly { readonly level: LevelNumber; readonly text: string }[];
};

export type CardsBody = {
  readonly kind: 'cards';
  readonly cards: readonly ItemCard[];
  /** How to talk, and how to choose. */
  readonly advice: string;
  /** Each before a line to write on. */
  readonly lines: readonly string[];
};

/** What companies can show and want to see, theme by theme. */
export type OffersBody = {
  readonly kind: 'offers';
  readonly heading: string;
  readonly date: string;
  readonly intro: readonly string[];
  readonly stalls: readonly OfferStall[];
  /** Room for what is agreed. */
  readonly linesHeading: string;
  readonly lines: readonly string[];
};

export type OfferStall = {
  readonly heading: string;
  /** Empty where nobody meets anybody. */
  readonly meets: string;
  /** With at least one text each; a text as typed. */
  readonly lists: readonly { readonly heading: string; readonly texts: readonly string[] }[];
};
