/** How tightly the page to sign is set. */
export type SignTightness = {
  readonly body: number;
  readonly lineHeight: number;
  /** Between themes. */
  readonly gap: number;
  /** Between the goal of a theme and its steps. */
  readonly inner: number;
  readonly writingLine: number;
  /** Size of what people typed. */
  readonly typed: number;
  /** Room above the line of a signature. */
  readonly signature: number;
};

const usual = { body: 11, typed: 9.5 };
const tightest = { ...usual, lineHeight: 1.15, gap: 7, inner: 2, writingLine: 16, signature: 28 };

/**
 * What people typed may be very long: it gets small before anything of it would be left out, or would need a second
 * page; at the last even the steps do.
 */
const smallSizes = [
  // Long steps with nothing typed need room, not small type.
  { typed: 9, gap: 5, signature: 24, writingLine: 15 },
  { typed: 9 },
  { typed: 8.5 },
  { typed: 8 },
  { typed: 7.5 },
  { typed: 7 },
  { typed: 6.5 },
  { typed: 6.5, body: 10 },
  { typed: 6, body: 9.5 },
  { typed: 5.5, body: 9 },
  { typed: 5, body: 8.5, gap: 5, signature: 24 },
  { typed: 4.5, body: 8, gap: 5, signature: 24 },
] as const;

export const signTightnessSteps: readonly SignTightness[] = [
  { ...usual, lineHeight: 1.35, gap: 15, inner: 6, writingLine: 24, typed: 10.5, signature: 42 },
  { ...usual, lineHeight: 1.3, gap: 12, inner: 5, writingLine: 22, typed: 10, signature: 40 },
  { ...usual, lineHeight: 1.25, gap: 10, inner: 4, writingLine: 20, signature: 36 },
  { ...usual, lineHeight: 1.2, gap: 8, inner: 3, writingLine: 18, signature: 32 },
  tightest,
  ...smallSizes.map((sizes) => ({ ...tightest, ...sizes })),
];
