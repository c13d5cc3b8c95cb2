import { limitSentences } from '../limits.ts';
import type { ReportContext } from '../report-context.ts';
import type { Block } from '../report-model.ts';
import { heading, list } from './blocks.ts';

/** What may not be concluded: each of the limits of METHOD 10 that holds for this paper. */
export function buildLimitsSection({ words, variant, input }: ReportContext): readonly Block[] {
  const { mode } = input.response;
  return [
    heading(2, words('limits.annexHeading')),
    list(limitSentences(input.definition, words, { variant: variant.id, mode })),
  ];
}
