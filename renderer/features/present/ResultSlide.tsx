import type { VariantId } from '../../../scans/definition/definition.ts';
import type { PointOnWall, SlideOf } from '../../../scans/workshop/present/wall.ts';
import { dimensionName } from './wall-speech.ts';
import type { WallWords } from './wall-speech.ts';

type Props = {
  readonly slide: SlideOf<'result'>;
  readonly words: WallWords;
  readonly variant: VariantId | null;
};

/** Themes by importance and score, as numbers that a list explains; first those to begin with. */
export function ResultSlide({ slide, words, variant }: Props) {
  const { say } = words.speech;
  const { points, priorities } = slide;
  const first = priorities.flatMap((id) => points.filter(({ dimension }) => dimension === id));
  const others = points.filter(({ dimension }) => !priorities.includes(dimension));
  const numbered = [...first, ...others];
  const row = (point: PointOnWall) => (
    <li key={point.dimension} value={numbered.indexOf(point) + 1}>
      <span className="wall-number">{numbered.indexOf(point) + 1}</span>
      {dimensionName(words.content, variant, point.dimension)}
    </li>
  );
  return (
    <>
      <h1>{say('present.result')}</h1>
      <div className="wall-plane">
        <div className="wall-chart">
          <p className="wall-axis">{say('present.result.important')}</p>
          <Plane points={numbered} first={first.length} />
          <p className="wall-axis right">{say('present.result.score')}</p>
        </div>
        <div className="wall-legend">
          {first.length === 0 ? null : <h2>{say('present.result.first')}</h2>}
          <ol>{first.map(row)}</ol>
          {others.length === 0 ? null : <h2>{say('present.result.others')}</h2>}
          <ol>{others.map(row)}</ol>
        </div>
      </div>
    </>
  );
}

const width = 84;
const height = 56;
const reach = 3;

/** One unit is one hundredth of the height of the wall. */
function Plane({ points, first }: { readonly points: readonly PointOnWall[]; readonly first: number }) {
  const placed = apart(points.map(placeOf));
  return (
    <svg className="wall-plot" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect className="track" x="0" y="0" width={width} height={height} />
      <line className="grid" x1={width / 2} x2={width / 2} y1="0" y2={height} />
      <line className="grid" x1="0" x2={width} y1={height / 2} y2={height / 2} />
      {placed.map(({ x, y }, at) => (
        <g key={at} className={at < first ? 'first' : 'other'}>
          <circle cx={x} cy={y} r={reach} />
          <text x={x} y={y + 1.4}>
            {at + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}

type Place = { readonly x: number; readonly y: number };

/** Inside the frame by a whole circle. */
function placeOf({ importance, score }: PointOnWall): Place {
  const room = 1.2 * reach;
  return {
    x: room + (score / 100) * (width - 2 * room),
    y: height - room - (importance / 3) * (height - 2 * room),
  };
}

/** Circles that would cover each other stand beside each other: to the right as long as there is room. */
function apart(places: readonly Place[]): readonly Place[] {
  const free: Place[] = [];
  for (const place of places) {
    const isTaken = ({ x, y }: Place) =>
      free.some((other) => Math.hypot(other.x - x, other.y - y) < 2.1 * reach);
    const tries = around(place).filter((one) => !isTaken(one));
    free.push(tries[0] ?? place);
  }
  return free;
}

/** Nearer places first, all inside the frame. */
function around({ x, y }: Place): readonly Place[] {
  const steps = Array.from({ length: 120 }, (_, at) => at);
  return steps
    .map((at) => {
      const turn = at * 2.4;
      const far = 0.75 * Math.sqrt(at) * reach;
      return { x: x + far * Math.cos(turn), y: y + far * Math.sin(turn) };
    })
    .filter((one) => one.x >= reach && one.x <= width - reach && one.y >= reach && one.y <= height - reach);
}
