import type { PaperName } from '../report-model.ts';

/** The papers that can be made of a full and of a quick scan, in the order in which they are offered. */
export const papersOf = {
  full: ['advies', 'kern', 'groot', 'actieplan', 'poster', 'poster-a4', 'antwoorden'],
  quick: ['advies', 'actieplan', 'antwoorden'],
} as const satisfies Readonly<Record<'full' | 'quick', readonly PaperName[]>>;

/** A paper that can be made today. */
export type MadePaper = (typeof papersOf)['full'][number];

/** Whether a scan of this kind has this paper. */
export function hasPaper(mode: keyof typeof papersOf, paper: MadePaper): boolean {
  return papersOf[mode].some((one) => one === paper);
}

/** The papers that can also be a page of HTML: there, letters are as large as the reader wishes. */
export const pageNames = ['advies', 'kern', 'antwoorden'] as const satisfies readonly MadePaper[];

/** The page that says what a paper says. */
export function pageOf(paper: MadePaper): (typeof pageNames)[number] {
  return pageNames.find((one) => one === paper) ?? 'advies';
}
