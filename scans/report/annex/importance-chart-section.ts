import { buildDimensionTable } from '../dimension-table.ts';
import { buildImportanceChart } from '../importance-chart.ts';
import type { ReportContext } from '../report-context.ts';
import type { Block } from '../report-model.ts';
import { heading } from './blocks.ts';

/** Importance against score: one figure with its table. */
export function buildImportanceChartSection(context: ReportContext): readonly Block[] {
  const { words } = context;
  const { rows, columns } = buildDimensionTable(context);
  const chart = buildImportanceChart(context, rows);
  if (chart === null) return [];
  return [
    heading(2, chart.heading),
    {
      kind: 'table',
      caption: words('importanceChart.caption'),
      head: [columns.dimension, columns.importance, columns.score],
      rows: rows.map(({ name, importance, score }) => [
        name,
        importance,
        score.kind === 'valid' ? score.shown : score.reason,
      ]),
      widths: [0.5, 0.15, 0.35],
      chart,
    },
  ];
}
