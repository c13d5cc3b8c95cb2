import { languages } from '../definition/definition.ts';
import type { Definition } from '../definition/definition.ts';
import type { Words } from './paper-words.ts';

/** Limits that hold for one variant only, by its id. */
const ofVariant: Readonly<Record<string, readonly ('limit.care' | 'limit.careFootprint')[]>> = {
  care: ['limit.care', 'limit.careFootprint'],
};

/**
 * What may not be concluded, in plain words: each of the limits of METHOD 10. `variant`: with its own limits;
 * `null`: those of every scan. A quick scan has no scores to compare.
 */
export function limitSentences(
  { scoring, languageStates }: Definition,
  words: Words,
  { variant, mode }: { readonly variant: string | null; readonly mode: 'full' | 'quick' },
): readonly string[] {
  const { benchmark } = scoring;
  const unreviewed = languages.some((language) => languageStates[language] === 'unreviewed');
  return [
    words('limit.selfReport'),
    words('limit.benchmark'),
    words('limit.ownBenchmark', {
      median: String(benchmark.minCompaniesMedian),
      quartiles: String(benchmark.minCompaniesQuartiles),
      rank: String(benchmark.minCompaniesRank),
    }),
    words('limit.comparable'),
    words('limit.variants'),
    words('limit.validity'),
    ...(mode === 'full' ? [words('limit.difference')] : []),
    words('limit.profit'),
    ...(variant === null ? [] : (ofVariant[variant] ?? []).map((key) => words(key))),
    ...(unreviewed ? [words('limit.languages')] : []),
    words('limit.facts'),
  ];
}
