import { bodyStyle, colours } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';

/** How tightly a half of the poster is set. */
export type PosterTightness = {
  /** The company's name: the largest size it may take. */
  readonly name: number;
  readonly headline: number;
  /** Height of a row of the picture. */
  readonly row: number;
  readonly body: number;
  readonly lineHeight: number;
  /** Between the parts of a theme. */
  readonly gap: number;
  /** Size of what people typed, and the height of an empty line. */
  readonly typed: number;
  readonly writingLine: number;
  /** Who and when each on a line of its own. */
  readonly isWide: boolean;
  /** Sizes of the heading over the themes and of their names. */
  readonly heading: number;
  readonly theme: number;
  /** Goals and steps of the themes begin at the same height. */
  readonly isAligned: boolean;
};

type Sizes = Omit<PosterTightness, 'typed' | 'isWide' | 'isAligned'>;

const loose: readonly Sizes[] = [
  {
    name: 44,
    headline: 28,
    row: 37,
    body: 19,
    lineHeight: 1.3,
    gap: 16,
    writingLine: 34,
    heading: 28,
    theme: 23,
  },
  {
    name: 38,
    headline: 26,
    row: 36,
    body: 18,
    lineHeight: 1.28,
    gap: 13,
    writingLine: 32,
    heading: 26,
    theme: 22,
  },
  {
    name: 32,
    headline: 24,
    row: 35,
    body: 17,
    lineHeight: 1.26,
    gap: 11,
    writingLine: 29,
    heading: 26,
    theme: 21,
  },
  {
    name: 26,
    headline: 22,
    row: 34,
    body: 16,
    lineHeight: 1.24,
    gap: 9,
    writingLine: 26,
    heading: 24,
    theme: 20,
  },
];
const tight: Sizes = {
  name: 21,
  headline: 20,
  row: 33,
  body: 16,
  lineHeight: 1.2,
  gap: 6,
  writingLine: 24,
  heading: 22,
  theme: 19,
};
const posterNoteSize = 12;
const tightest: Sizes = {
  name: 16,
  headline: 18,
  row: 32,
  body: 16,
  lineHeight: 1.13,
  gap: 4,
  writingLine: 22,
  heading: 20,
  theme: 18,
};

/** What people typed may be long: it gets smaller, but not smaller than a note. */
const smallSizes = [16, 14, 13];
/** Only where the longest steps of all meet: they can still be read from a metre and a half. */
export const tightestPoster: PosterTightness = {
  ...tightest,
  body: 13,
  typed: posterNoteSize,
  isWide: false,
  isAligned: false,
};

export const posterTightnessSteps: readonly PosterTightness[] = [
  ...[...loose, tight].map((sizes) => ({ ...sizes, typed: 16, isWide: true, isAligned: true })),
  { ...tight, typed: 16, isWide: true, isAligned: false },
  { ...tight, typed: 16, isWide: false, isAligned: true },
  { ...tightest, typed: 16, isWide: false, isAligned: true },
  ...smallSizes.map((typed) => ({ ...tightest, typed, isWide: false, isAligned: false })),
  { ...tightestPoster, body: 16 },
  { ...tightestPoster, body: 15 },
  { ...tightestPoster, body: 14 },
  tightestPoster,
];

export function posterText(size: number, lineHeight: number): TextStyle {
  return { ...bodyStyle(lineHeight), size };
}

export const posterSection: TextStyle = {
  font: 'semibold',
  size: 22,
  lineHeight: 1.25,
  colour: colours.accent,
};

/** The score, heads of columns, the source: not to be read from two metres. */
export const posterNote: TextStyle = { ...bodyStyle(1.25), size: posterNoteSize, colour: colours.soft };
