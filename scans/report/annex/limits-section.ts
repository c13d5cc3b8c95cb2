import { languages } from '../../definition/definition.ts';
import type { ReportContext } from '../report-context.ts';
import type { Block } from '../report-model.ts';
import { heading, list } from './blocks.ts';

/** Limits that hold for one variant only, by its id. */
const ofVariant: Readonly<Record<string, readonly ('limit.care' | 'limit.careFootprint')[]>> = {
  care: ['limit.care', 'limit.careFootprint'],
};

/** What may not be concluded, in plain words: each of the limits of METHOD 10 that holds for this paper. */
export function buildLimitsSection(context: ReportContext): readonly Block[] {
  const { words, variant, input } = context;
  const { benchmark } = input.definition.scoring;
  const unreviewed = languages.some((language) => input.definition.languageStates[language] === 'unreviewed');
  return [
    heading(2, words('limits.annexHeading')),
    list([
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
      ...(input.response.mode === 'full' ? [words('limit.difference')] : []),
      words('limit.profit'),
      ...(ofVariant[variant.id] ?? []).map((key) => words(key)),
      ...(unreviewed ? [words('limit.languages')] : []),
      words('limit.facts'),
    ]),
  ];
}
