/** Millimetres in points. */
export const millimetre = 72 / 25.4;

/** Columns of A4 with margins of 20 mm (all in points, y from the top). */
export const sheet = {
  width: 210 * millimetre,
  height: 297 * millimetre,
  left: 20 * millimetre,
  top: 20 * millimetre,
  textWidth: 170 * millimetre,
  textHeight: 257 * millimetre,
  gutter: 16,
  /** Strip in a column for the level chip or the tick box. */
  hang: 18,
} as const;

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

/** Viridis-5, from level 0 to 4: the same on screen. */
export const levelColours = ['#440154', '#3b528b', '#21918c', '#5ec962', '#fde725'] as const;

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
