import type { DimensionTable } from '../../../scans/report/report-model.ts';
import { classes } from '../../components/classes.ts';
import { pointList } from '../../../scans/report/charts/place.ts';
import type { Place } from '../../../scans/report/charts/place.ts';
import { radarFrame, radarShape } from '../../../scans/report/charts/radar-shape.ts';

type Props = {
  readonly radar: NonNullable<DimensionTable['radar']>;
  readonly rows: DimensionTable['rows'];
};

/** The shape of the result: one numbered axis per theme, dashed over a theme without a score. The table says the same. */
export function Radar({ radar, rows }: Props) {
  const { centre, rings, axes, labels, dots, edges } = radarShape(radar.values);
  return (
    <svg
      className="radar"
      viewBox={`0 0 ${String(radarFrame.size)} ${String(radarFrame.size)}`}
      role="img"
      aria-label={radar.alt}
    >
      {rings.map((ring, at) => (
        <polygon className="web" key={at} points={pointList(ring)} />
      ))}
      {axes.map((end, at) => (
        <line className="web" key={at} x1={centre.x} y1={centre.y} x2={end.x} y2={end.y} />
      ))}
      <polygon className="area" points={pointList(dots.filter((dot) => dot !== null))} />
      {edges.map(({ from, to, gap }, at) => (
        <line
          className={classes('outline', gap && 'gap')}
          key={at}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
      {rows.map((row, at) => (
        <Axis key={row.number} row={row} dot={dots[at] ?? null} label={labels[at] ?? null} />
      ))}
    </svg>
  );
}

type AxisProps = {
  readonly row: Props['rows'][number];
  readonly dot: Place | null;
  readonly label: Place | null;
};

function Axis({ row, dot, label }: AxisProps) {
  const { score, letter, number } = row;
  return (
    <>
      {dot === null || score.kind === 'insufficient' ? null : (
        <circle className={`dot f${String(score.level)}`} cx={dot.x} cy={dot.y} r="4.5" />
      )}
      {label === null ? null : (
        <text className={letter === null ? undefined : 'b'} x={label.x} y={label.y}>
          {letter === null ? number : `${String(number)} ${letter}`}
        </text>
      )}
    </>
  );
}
