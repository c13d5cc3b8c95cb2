import type { DimensionId, VariantId } from '../../../scans/definition/definition.ts';
import type { SlideOf } from '../../../scans/workshop/present/wall.ts';
import { dimensionName } from './wall-speech.ts';
import type { WallWords } from './wall-speech.ts';

type Themes = {
  readonly dimensions: readonly DimensionId[];
  readonly words: WallWords;
  readonly variant: VariantId | null;
};

/** The themes as cards, in the order of the scan. */
export function ThemeCards({ dimensions, words, variant }: Themes) {
  return (
    <ol className="wall-cards">
      {dimensions.map((id) => (
        <li key={id}>{dimensionName(words.content, variant, id)}</li>
      ))}
    </ol>
  );
}

type Props<K extends 'vote' | 'compare' | 'importance'> = {
  readonly slide: SlideOf<K>;
  readonly words: WallWords;
  readonly variant: VariantId | null;
};

/** How important is each theme, in stars that everybody gives alone. */
export function ImportanceSlide({ slide, words, variant }: Props<'importance'>) {
  const { speech, content } = words;
  const { finished, people, dimensions } = slide;
  return (
    <>
      <h1>{speech.say('present.importance')}</h1>
      <p className="wall-lead">{content.importance.levels.join(' · ')}</p>
      <ThemeCards dimensions={dimensions} words={words} variant={variant} />
      {people === 0 ? null : (
        <footer className="wall-foot">
          <p>{speech.say('present.ready', { finished, people })}</p>
        </footer>
      )}
    </>
  );
}

export function VoteSlide({ slide, words, variant }: Props<'vote'>) {
  const { say, count } = words.speech;
  return (
    <>
      <h1>{say('present.vote')}</h1>
      <p className="wall-lead">{say('present.vote.rule')}</p>
      <ThemeCards dimensions={slide.dimensions} words={words} variant={variant} />
      <footer className="wall-foot">
        <p>{slide.ballots === 0 ? say('present.vote.nobody') : count('present.vote.count', slide.ballots)}</p>
      </footer>
    </>
  );
}

/** The vote and the calculated order, side by side. */
export function CompareSlide({ slide, words, variant }: Props<'compare'>) {
  const { say } = words.speech;
  const nameOf = (id: DimensionId) => dimensionName(words.content, variant, id);
  const { voted, calculated } = slide;
  return (
    <>
      <h1>{say('present.compare')}</h1>
      <div className="wall-two">
        <section>
          <h2>{say('present.compare.voted')}</h2>
          {voted === null ? <p>{say('present.compare.hidden')}</p> : null}
          <ol>
            {(voted ?? []).map(({ dimension, dots }) => (
              <li key={dimension}>
                <span>{nameOf(dimension)}</span>
                <b className="wall-score">{dots}</b>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{say('present.compare.calculated')}</h2>
          <ol>
            {calculated.map((id) => (
              <li key={id}>
                <span>{nameOf(id)}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <footer className="wall-foot">
        <p>{say('present.compare.talk')}</p>
      </footer>
    </>
  );
}
