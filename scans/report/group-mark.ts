import type { ReportContext } from './report-context.ts';

/** Several people stand behind one result. */
export type GroupMark = {
  readonly raters: number;
  /** Questions with an answer of the group. */
  readonly answered: number;
  /** Of these, how many count as proposed, because nobody talked about them. */
  readonly withoutTalk: number;
};

/** How many filled in, and what they did not talk about; empty for a scan of one person. */
export function groupSentence({ input, words }: ReportContext): string {
  if (input.group === undefined) return '';
  const { raters, answered, withoutTalk } = input.group;
  const count = String(raters);
  if (withoutTalk === 0) return words('together.all', { count });
  if (withoutTalk === answered) return words('together.none', { count });
  return words('together.some', { count, open: String(withoutTalk), asked: String(answered) });
}
