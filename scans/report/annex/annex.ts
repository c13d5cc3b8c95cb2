import type { ReportContext } from '../report-context.ts';
import type { Block } from '../report-model.ts';
import { buildAdviceSection } from './advice-section.ts';
import { buildAnswersSection } from './answers-section.ts';
import { heading } from './blocks.ts';
import { buildCentresSection, buildSupportSection } from './centres-section.ts';
import { buildFactsSection, buildImportanceSection, buildProfileSection } from './company-sections.ts';
import { buildImportanceChartSection } from './importance-chart-section.ts';
import { buildLimitsSection } from './limits-section.ts';
import { buildMethodSection } from './method-section.ts';
import { buildSourcesSection } from './sources-section.ts';

/** The annex of a full scan: the advice first, then the answers, then how it was made and what it cannot say. */
export function buildAnnex(context: ReportContext): readonly Block[] {
  return [
    heading(1, context.words('annex.title')),
    ...buildAdviceSection(context),
    ...buildCentresSection(context),
    ...buildSupportSection(context),
    ...buildAnswersSection(context),
    ...buildImportanceSection(context),
    ...buildImportanceChartSection(context),
    ...buildFactsSection(context),
    ...buildProfileSection(context),
    ...buildMethodSection(context),
    ...buildLimitsSection(context),
    ...buildSourcesSection(context),
  ];
}

/** The annex of a quick scan: no advice per theme, no importance, no profile (METHOD 7). */
export function buildQuickAnnex(context: ReportContext): readonly Block[] {
  return [
    heading(1, context.words('annex.title')),
    ...buildCentresSection(context),
    ...buildSupportSection(context),
    ...buildAnswersSection(context),
    ...buildFactsSection(context),
    ...buildMethodSection(context),
    ...buildLimitsSection(context),
    ...buildSourcesSection(context),
  ];
}
