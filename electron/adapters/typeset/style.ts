/** Millimetres in points. */
export const millimetre = 72 / 25.4;

/** The paper and the text on it (all in points, y from the top). */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly textWidth: number;
  readonly textHeight: number;
  /** Baselines of the head and the foot of each page, in the margins. */
  readonly headAt: number;
  readonly footAt: number;
};

/** Columns of A4 with margins of 20 mm. */
export const sheet = {
  width: 210 * millimetre,
  height: 297 * millimetre,
  left: 20 * millimetre,
  top: 20 * millimetre,
  textWidth: 170 * millimetre,
  textHeight: 257 * millimetre,
  headAt: 13 * millimetre,
  footAt: 285 * millimetre,
  gutter: 16,
  /** Strip in a column for the level chip or the tick box. */
  hang: 18,
} as const satisfies Sheet & { readonly gutter: number; readonly hang: number };

/** Left, right and at the outside of a poster; at the seam of its two halves a printer needs less. */
export const posterHalfMargins = { outer: 12 * millimetre, seam: 10 * millimetre } as const;

const posterMargin = posterHalfMargins.outer;

/** A poster of ISO A3, upright. */
export const posterSheet: Sheet = {
  width: 297 * millimetre,
  height: 420 * millimetre,
  left: posterMargin,
  top: posterMargin,
  textWidth: 297 * millimetre - 2 * posterMargin,
  textHeight: 420 * millimetre - 2 * posterMargin,
  headAt: posterMargin / 2,
  footAt: 420 * millimetre - posterMargin / 2,
};

/** Half of it: A4 on its side. */
export const posterHalf: Sheet = {
  ...posterSheet,
  height: posterSheet.height / 2,
  textHeight: posterSheet.height / 2 - 2 * posterMargin,
  footAt: posterSheet.height / 2 - posterMargin / 2,
};

/** A4 on its side, with margins of a frame. */
export const landscape: Sheet = {
  width: 297 * millimetre,
  height: 210 * millimetre,
  left: 32 * millimetre,
  top: 26 * millimetre,
  textWidth: (297 - 64) * millimetre,
  textHeight: (210 - 52) * millimetre,
  headAt: 20 * millimetre,
  footAt: 203 * millimetre,
};

/** One of the two columns of the core. */
export const columnWidth = (sheet.textWidth - sheet.gutter) / 2;

export const colours = {
  ink: '#1b1b1b',
  soft: '#505050',
  hair: '#b9b4aa',
  accent: '#0b5563',
  wash: '#e3eeee',
  white: '#ffffff',
} as const;

/** The two cuts of Source Sans 3 that a paper embeds. */
export type FontName = 'regular' | 'semibold';

export type TextStyle = {
  readonly font: FontName;
  /** In points. */
  readonly size: number;
  /** Line height as a multiple of the size. */
  readonly lineHeight: number;
  readonly colour: string;
};

/** How tightly the two pages are set: the first step at which they fit is taken for the whole paper. */
export type Tightness = {
  readonly lineHeight: number;
  /** Between blocks. */
  readonly gap: number;
  readonly stepGap: number;
  /** Above and below each row of the table of bars. */
  readonly rowGap: number;
  readonly writingLine: number;
  /** Size of the opening paragraph. */
  readonly lead: number;
};

export const tightnessSteps: readonly [Tightness, ...Tightness[]] = [
  { lineHeight: 1.35, gap: 16, stepGap: 9, rowGap: 4, writingLine: 20, lead: 13.5 },
  { lineHeight: 1.3, gap: 14, stepGap: 8, rowGap: 3, writingLine: 20, lead: 13 },
  { lineHeight: 1.27, gap: 11, stepGap: 7, rowGap: 2, writingLine: 19, lead: 12 },
  // Only for long names with many remarks and two centres to choose from.
  { lineHeight: 1.23, gap: 9, stepGap: 5, rowGap: 1, writingLine: 18, lead: 12 },
  // Only when an adviser filled in something besides.
  { lineHeight: 1.18, gap: 7, stepGap: 4, rowGap: 0, writingLine: 18, lead: 11.5 },
];

export const sizes = { body: 11, note: 9.5, furniture: 9, section: 13, theme: 13.5 } as const;

export function bodyStyle(lineHeight: number): TextStyle {
  return { font: 'regular', size: sizes.body, lineHeight, colour: colours.ink };
}

export const noteStyle: TextStyle = {
  font: 'regular',
  size: sizes.note,
  lineHeight: 1.3,
  colour: colours.soft,
};

export const sectionStyle: TextStyle = {
  font: 'semibold',
  size: sizes.section,
  lineHeight: 1.3,
  colour: colours.accent,
};

export const labelStyle: TextStyle = {
  font: 'semibold',
  size: sizes.note,
  lineHeight: 1.35,
  colour: colours.accent,
};

export const furnitureStyle: TextStyle = {
  font: 'regular',
  size: sizes.furniture,
  lineHeight: 1.2,
  colour: colours.soft,
};

/** The sizes of running text on one paper: what flows over its pages is set in these. */
export type Scale = {
  readonly body: TextStyle;
  readonly note: TextStyle;
  readonly label: TextStyle;
  readonly cell: TextStyle;
  readonly furniture: TextStyle;
  /** Per level of heading: its style and the white above it. */
  readonly headings: Readonly<Record<1 | 2 | 3, { readonly style: TextStyle; readonly gap: number }>>;
  /** Strip for the level chip, the tick box or the dash. */
  readonly hang: number;
  /** Edge of a level chip or a tick box. */
  readonly chip: number;
};

/** Of a paper that is read at a desk. */
export const usualScale: Scale = {
  body: bodyStyle(1.35),
  note: noteStyle,
  label: labelStyle,
  cell: bodyStyle(1.3),
  furniture: furnitureStyle,
  headings: {
    1: { style: { ...sectionStyle, size: 22, colour: colours.ink }, gap: 0 },
    2: { style: { ...sectionStyle, size: 15 }, gap: 22 },
    3: { style: { ...sectionStyle, size: 12.5, colour: colours.ink }, gap: 14 },
  },
  hang: sheet.hang,
  chip: 11,
};

const largeBody: TextStyle = { ...bodyStyle(1.4), size: 18 };

/** Of the large print: nothing but the page furniture is under 18 points. */
export const largeScale: Scale = {
  body: largeBody,
  note: { ...largeBody, colour: colours.soft },
  label: { ...largeBody, font: 'semibold', colour: colours.accent },
  cell: largeBody,
  furniture: { ...furnitureStyle, size: 12 },
  headings: {
    1: { style: { ...sectionStyle, size: 28, colour: colours.ink }, gap: 0 },
    2: { style: { ...sectionStyle, size: 24 }, gap: 30 },
    3: { style: { ...sectionStyle, size: 20, colour: colours.ink }, gap: 20 },
  },
  // The number in a chip is text too.
  hang: 32,
  chip: 22,
};
