import { importanceShape } from '../../../scans/report/charts/importance-shape.ts';
import type { ImportanceFrame } from '../../../scans/report/charts/importance-shape.ts';
import { narrowFrame, wideFrame } from '../../../scans/report/charts/screen-frames.ts';
import type { ImportanceChart } from '../../../scans/report/report-model.ts';
import { ImportanceDrawing } from '../../components/ImportanceDrawing.tsx';
import { RichText } from '../../components/RichText.tsx';
import { themesTableId } from './DimensionTable.tsx';

/** How important each theme is against its score; the table of the themes says the same. */
export function ImportanceFigure({ chart }: { readonly chart: ImportanceChart }) {
  const { heading, sentence, note, missing } = chart;
  // Of the two one is shown, by the width of the window.
  const drawing = (frame: ImportanceFrame, which: 'wide' | 'narrow') => (
    <ImportanceDrawing
      chart={chart}
      shape={importanceShape(chart.lanes, frame)}
      size={frame.size}
      className={which}
      details={themesTableId}
    />
  );
  return (
    <section className="block" aria-labelledby="importance">
      <h2 className="section block-h" id="importance">
        {heading}
      </h2>
      <p className="measure">
        <RichText text={sentence} />
      </p>
      <p className="note read">{note}</p>
      {drawing(wideFrame, 'wide')}
      {drawing(narrowFrame, 'narrow')}
      {missing === '' ? null : (
        <p className="note read">
          <RichText text={missing} />
        </p>
      )}
    </section>
  );
}
