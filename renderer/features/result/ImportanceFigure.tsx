import { importanceShape } from '../../../scans/report/charts/importance-shape.ts';
import type {
  ImportanceFrame,
  ImportanceShape,
  PlacedMark,
} from '../../../scans/report/charts/importance-shape.ts';
import { narrowFrame, wideFrame } from '../../../scans/report/charts/screen-frames.ts';
import type { ImportanceChart } from '../../../scans/report/report-model.ts';
import { RichText } from '../../components/RichText.tsx';
import { classes } from '../../components/classes.ts';
import { themesTableId } from './DimensionTable.tsx';

/** How important each theme is against its score; the table of the themes says the same. */
export function ImportanceFigure({ chart }: { readonly chart: ImportanceChart }) {
  const { heading, sentence, note, missing } = chart;
  return (
    <section className="block" aria-labelledby="importance">
      <h2 className="section block-h" id="importance">
        {heading}
      </h2>
      <p className="measure">
        <RichText text={sentence} />
      </p>
      <p className="note read">{note}</p>
      <Drawing chart={chart} frame={wideFrame} which="wide" />
      <Drawing chart={chart} frame={narrowFrame} which="narrow" />
      {missing === '' ? null : (
        <p className="note read">
          <RichText text={missing} />
        </p>
      )}
    </section>
  );
}

type DrawingProps = {
  readonly chart: ImportanceChart;
  readonly frame: ImportanceFrame;
  /** Of the two one is shown, by the width of the window. */
  readonly which: 'wide' | 'narrow';
};

function Drawing({ chart, frame, which }: DrawingProps) {
  const shape = importanceShape(chart.lanes, frame);
  const { cornerName, lanes, ticks, axis, radius } = shape;
  return (
    <svg
      className={`importance-figure ${which}`}
      viewBox={`0 0 ${String(shape.width)} ${String(shape.height)}`}
      fontSize={frame.size}
      role="img"
      aria-label={chart.alt}
      aria-details={themesTableId}
    >
      <Field shape={shape} />
      <text className="b" x={cornerName.x} y={cornerName.y}>
        {chart.corner}
      </text>
      {lanes.map(({ name, at, marks }) => (
        <g key={name}>
          <text className="soft" x={at.x} y={at.y}>
            {name}
          </text>
          {marks.map((placed) => (
            <Mark key={placed.mark.number} placed={placed} radius={radius} />
          ))}
        </g>
      ))}
      {ticks.map(({ value, at }) => (
        <text key={value} x={at.x} y={at.y} textAnchor="middle">
          {value}
        </text>
      ))}
      <text x={axis.x} y={axis.y} textAnchor="middle">
        {chart.axis}
      </text>
    </svg>
  );
}

function Field({ shape }: { readonly shape: ImportanceShape }) {
  const { field, corner, cornerEdge, lanes, ticks } = shape;
  const right = field.x + field.width;
  const edge = corner.x + corner.width;
  return (
    <>
      <rect className="corner" {...corner} />
      <rect className="web" {...field} />
      {lanes.map(({ name, top }) => (
        <line className="web" key={name} x1={field.x} y1={top} x2={right} y2={top} />
      ))}
      {cornerEdge.map(({ from, to }) => (
        <line className="web" key={from} x1={edge} y1={from} x2={edge} y2={to} />
      ))}
      {ticks.map(({ value, x }) => (
        <line className="web" key={value} x1={x} y1={field.height} x2={x} y2={field.height + 5} />
      ))}
    </>
  );
}

function Mark({ placed, radius }: { readonly placed: PlacedMark; readonly radius: number }) {
  const { mark, dot, lines, anchor } = placed;
  return (
    <>
      <circle className={`dot f${String(mark.level)}`} cx={dot.x} cy={dot.y} r={radius} />
      {lines.map(({ text, at }) => (
        <text
          className={classes(mark.letter !== null && 'b')}
          key={text}
          x={at.x}
          y={at.y}
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
    </>
  );
}
