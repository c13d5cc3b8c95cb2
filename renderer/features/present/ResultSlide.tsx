import { importanceLanes } from '../../../scans/report/charts/importance-lanes.ts';
import type { RatedMark } from '../../../scans/report/charts/importance-lanes.ts';
import { wallChart } from '../../../scans/report/charts/screen-frames.ts';
import type { VariantId } from '../../../scans/definition/definition.ts';
import type { SlideOf } from '../../../scans/workshop/present/wall.ts';
import { ImportanceDrawing } from '../../components/ImportanceDrawing.tsx';
import { Lines } from './WordsSlide.tsx';
import { dimensionName } from './wall-speech.ts';
import type { WallWords } from './wall-speech.ts';

type Props = {
  readonly slide: SlideOf<'result'>;
  readonly words: WallWords;
  readonly variant: VariantId | null;
};

/** What the chart may be high, in hundredths of the wall, and what each line of themes without a score takes of it. */
const most = 77;
const perLine = { height: 4.8, letters: 84 };

function heightBeside(missing: string): number {
  return most - Math.ceil(missing.length / perLine.letters) * perLine.height;
}

/** Themes by importance and score, as on the paper; without importance, in their order by score. */
export function ResultSlide({ slide, words, variant }: Props) {
  const { say } = words.speech;
  const nameOf = (id: SlideOf<'result'>['missing'][number]) => dimensionName(words.content, variant, id);
  const themes = slide.points.map((point): RatedMark => ({ ...point, name: nameOf(point.dimension) }));
  const missing =
    slide.missing.length === 0
      ? ''
      : say('present.result.missing', { themes: slide.missing.map(nameOf).join(' · ') });
  if (themes.length === 0) {
    return <Lines title={say('present.result')} lines={[say('present.result.none')]} />;
  }
  return (
    <>
      <h1>{say('present.result')}</h1>
      <Body themes={themes} missing={missing} slide={slide} words={words} />
      {missing === '' ? null : <p>{missing}</p>}
    </>
  );
}

type BodyProps = Omit<Props, 'variant'> & {
  readonly themes: readonly RatedMark[];
  /** Those without a score, as they are said under it. */
  readonly missing: string;
};

function Body(props: BodyProps) {
  const { themes, slide, words } = props;
  if (!slide.isRated) return <Ordered themes={themes} words={words} />;
  return <Plane {...props} />;
}

function Plane({ themes, missing, slide, words }: BodyProps) {
  const { say } = words.speech;
  const { importance, corner, axis } = slide.words;
  const wordOf = (rated: number): string => importance[rated] ?? '';
  const { frame, shape } = wallChart(importanceLanes(themes, wordOf), heightBeside(missing));
  const begin = lettersOf(themes);
  return (
    <>
      <ImportanceDrawing
        chart={{ alt: '', corner, axis }}
        shape={shape}
        size={frame.size}
        className="wall-plane"
      >
        <text className="b" x={shape.field.x + shape.field.width - 1} y={shape.cornerName.y} textAnchor="end">
          {begin === '' ? say('present.result.calm') : say('present.result.begin', { letters: begin })}
        </text>
      </ImportanceDrawing>
      <Figures themes={themes} slide={slide} words={words} />
    </>
  );
}

/** The same for whoever hears the wall. */
function Figures({ themes, slide, words }: Omit<BodyProps, 'missing'>) {
  const { say } = words.speech;
  return (
    <div className="vh">
      <table>
        <caption>{say('present.result')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('present.room.theme')}</th>
            <th scope="col">{say('present.result.importance')}</th>
            <th scope="col">{slide.words.axis}</th>
          </tr>
        </thead>
        <tbody>
          {themes.map(({ number, name, letter, importance: rated, score }) => (
            <tr key={number}>
              <th scope="row">{letter === null ? name : `${name} (${letter})`}</th>
              <td>{slide.words.importance[rated]}</td>
              <td>{score}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `A, B, C`: of the themes to begin with. */
function lettersOf(themes: readonly RatedMark[]): string {
  return themes
    .flatMap(({ letter }) => letter ?? [])
    .toSorted()
    .join(', ');
}

/** The lowest score first. */
function Ordered({ themes, words }: Pick<BodyProps, 'themes' | 'words'>) {
  const { say } = words.speech;
  const inOrder = themes.toSorted((one, other) => one.score - other.score || one.number - other.number);
  return (
    <>
      <p className="wall-lead">{say('present.result.unrated')}</p>
      <ol className="wall-order">
        {inOrder.map(({ name, letter, number, score }) => (
          <li key={number} className={letter === null ? undefined : 'first'}>
            <span>{letter === null ? name : `${name} (${letter})`}</span>
            <span className="wall-score">{say('present.result.score', { score })}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
