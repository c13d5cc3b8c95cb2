import type { ReactNode } from 'react';
import type { ImportanceShape, PlacedMark } from '../../scans/report/charts/importance-shape.ts';
import type { ImportanceChart } from '../../scans/report/report-model.ts';
import '../styles/importance-figure.css';
import { classes } from './classes.ts';

type Props = {
  /** `alt`: empty where words beside it say the same. */
  readonly chart: Pick<ImportanceChart, 'alt' | 'corner' | 'axis'>;
  readonly shape: ImportanceShape;
  /** Of its letters, in units of the shape. */
  readonly size: number;
  readonly className: string;
  /** The id of the table that has the figures. */
  readonly details?: string;
  /** What else stands in it, in units of the shape. */
  readonly children?: ReactNode;
};

/** Importance against score: lanes, dots and names, where the shape puts them. */
export function ImportanceDrawing({ chart, shape, size, className, details, children }: Props) {
  const { cornerName, lanes, ticks, axis, radius } = shape;
  return (
    <svg
      className={classes('importance-figure', className)}
      viewBox={`0 0 ${String(shape.width)} ${String(shape.height)}`}
      fontSize={size}
      {...(chart.alt === ''
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': chart.alt, 'aria-details': details })}
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
      {children}
    </svg>
  );
}

function Field({ shape }: { readonly shape: ImportanceShape }) {
  const { field, corner, cornerEdge, lanes, ticks, radius } = shape;
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
        <line className="web" key={value} x1={x} y1={field.height} x2={x} y2={field.height + radius * 0.8} />
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
