/** Words of importance against score, in the annex and on screen. */
export const importanceChartWordNames = {
  'importanceChart.heading': [],
  'importanceChart.inCorner': ['themes'],
  'importanceChart.cornerEmpty': [],
  'importanceChart.note': ['important', 'under'],
  'importanceChart.alt': ['rows'],
  'importanceChart.row': ['name', 'importance', 'score'],
  'importanceChart.corner': [],
  'importanceChart.axis': [],
  'importanceChart.missing': ['themes'],
  'importanceChart.caption': [],
} as const;
