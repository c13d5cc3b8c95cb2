import { colours, noteStyle } from '../typeset/style.ts';
import type { FieldLook } from './written-fields.ts';

/** How tightly the page to sign is set. */
export type SignTightness = {
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

const tightest = { typed: 9.5, lineHeight: 1.15, gap: 7, inner: 2, writingLine: 16, signature: 28 };

/** From loose to tight. Nothing gets smaller than running text and notes may be: what does not fit takes a page more. */
export const signTightnessSteps: readonly SignTightness[] = [
  { lineHeight: 1.35, gap: 15, inner: 6, writingLine: 24, typed: 10.5, signature: 42 },
  { lineHeight: 1.3, gap: 12, inner: 5, writingLine: 22, typed: 10, signature: 40 },
  { typed: 9.5, lineHeight: 1.25, gap: 10, inner: 4, writingLine: 20, signature: 36 },
  { typed: 9.5, lineHeight: 1.2, gap: 8, inner: 3, writingLine: 18, signature: 32 },
  tightest,
  { ...tightest, typed: 9 },
  { ...tightest, typed: 9, gap: 5, signature: 24, writingLine: 15 },
];

/** How what is typed on the lines of a step is set, and the lines themselves. */
export function fieldLook({ typed, writingLine }: SignTightness): FieldLook {
  const label = { ...noteStyle, size: Math.min(noteStyle.size, typed) };
  return {
    label,
    typed: { ...noteStyle, size: typed, lineHeight: 1.25, colour: colours.ink },
    line: writingLine,
  };
}
