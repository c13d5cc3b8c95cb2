import type { BarOnWall, SlideOf } from '../../../scans/workshop/present/wall.ts';
import type { VariantId } from '../../../scans/definition/definition.ts';
import { classes } from '../../components/classes.ts';
import { Lines } from './WordsSlide.tsx';
import { dimensionName } from './wall-speech.ts';
import type { WallWords } from './wall-speech.ts';

type Props = {
  readonly slide: SlideOf<'strengths'>;
  readonly words: WallWords;
  readonly variant: VariantId | null;
};

/** Strengths first, then nine bars with the spread of the answers. */
export function BarsSlide({ slide, words, variant }: Props) {
  const { say } = words.speech;
  const nameOf = (bar: BarOnWall) => dimensionName(words.content, variant, bar.dimension);
  const strong = slide.bars.filter(({ dimension }) => slide.strengths.includes(dimension));
  if (slide.bars.every(({ score }) => score === null)) {
    return <Lines title={say('present.strengths')} lines={[say('present.strengths.none')]} />;
  }
  const hasSpread = slide.bars.some(({ low }) => low !== null);
  return (
    <>
      <h1>{say('present.strengths')}</h1>
      <p className="wall-lead">
        {say(strong.length === 0 ? 'present.strengths.none' : 'present.strengths.two')}
      </p>
      {strong.length === 0 ? null : <p className="wall-strong">{strong.map(nameOf).join(' · ')}</p>}
      <ol className="wall-bars">
        {slide.bars.map((bar) => (
          <li key={bar.dimension} className={classes(slide.strengths.includes(bar.dimension) && 'strong')}>
            <span>{nameOf(bar)}</span>
            {bar.score === null ? <span className="wall-few">{say('present.few')}</span> : <Bar bar={bar} />}
            <span className="wall-score">{bar.score ?? ''}</span>
          </li>
        ))}
      </ol>
      {hasSpread ? (
        <footer className="wall-foot">
          <p className="wall-notes">{say('present.bars.hint')}</p>
        </footer>
      ) : null}
    </>
  );
}

/** 100 wide: a score is a place. */
function Bar({ bar }: { readonly bar: BarOnWall }) {
  const { score, level, low, high } = bar;
  return (
    <svg className="wall-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="track" x="0" y="1" width="100" height="8" />
      <rect className={`fill f${String(level ?? 0)}`} x="0" y="1" width={score ?? 0} height="8" />
      {low === null || high === null ? null : (
        <>
          <line className="spread around" x1={low} x2={high} y1="5" y2="5" />
          <line className="spread" x1={low} x2={high} y1="5" y2="5" />
        </>
      )}
    </svg>
  );
}
