import type { ReportRenderer } from '../../scans/services/ports.ts';
import { drawPaper } from './pdf/draw-paper.ts';
import { loadFontFiles } from './typeset/fonts.ts';

/**
 * Draws report models: embedded fonts, tagged, with language and outline (ARCHITECTURE, decision 6). The same model,
 * date and attachment give the same bytes.
 */
export function createPdfReport(): ReportRenderer {
  return {
    render: async (model, date, attachment) =>
      drawPaper({ model, date, attachment }, await loadFontFiles()).bytes,
  };
}
