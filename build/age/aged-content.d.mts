import type { Problem } from '../../scans/definition/problem.ts';

export type AgedClock = {
  /** `YYYY-MM-DD`, as all days here. */
  readonly today: string;
  readonly daysBetween: (from: string, to: string) => number;
};

export function agedFacts(
  warnings: readonly Problem[],
  surroundings: AgedClock & { readonly nameOf: (kind: 'centre' | 'support', id: string) => string },
): readonly string[];
export function agedTranslations(
  warnings: readonly Problem[],
  languageStates: Readonly<Record<'nl' | 'fr' | 'de' | 'en', string>>,
): readonly string[];
export function counted(count: number, word: string): string;
