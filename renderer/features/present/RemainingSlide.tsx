import type { VariantId } from '../../../scans/definition/definition.ts';
import type { ProposalOnWall, SlideOf } from '../../../scans/workshop/present/wall.ts';
import { classes } from '../../components/classes.ts';
import { Lines } from './WordsSlide.tsx';
import { dimensionName } from './wall-speech.ts';
import type { WallWords } from './wall-speech.ts';

type Props = {
  readonly slide: SlideOf<'remaining'>;
  readonly words: WallWords;
  readonly variant: VariantId | null;
};

/** The proposals for all questions that are not talked about, by the numbers that the form has. */
export function RemainingSlide({ slide, words, variant }: Props) {
  const { say, count } = words.speech;
  const left = Math.max(0, slide.proposed - slide.accepted);
  if (slide.rows.length === 0) {
    return <Lines title={say('present.remaining')} lines={[say('present.remaining.none')]} />;
  }
  return (
    <>
      <h1>{say('present.remaining')}</h1>
      <p className="wall-lead">
        {left === 0 ? say('present.remaining.all') : count('present.remaining.left', left)}
        {' · '}
        {say('present.remaining.how')}
      </p>
      <ol className="wall-proposals">
        {slide.rows.map(({ dimension, questions }) => (
          <li key={dimension}>
            <span>{dimensionName(words.content, variant, dimension)}</span>
            {questions.map((one) => (
              <Proposal key={one.number} proposal={one} words={words} />
            ))}
          </li>
        ))}
      </ol>
      <footer className="wall-foot">
        <p>{say('present.remaining.object')}</p>
      </footer>
    </>
  );
}

function Proposal({
  proposal: { number, level, isAccepted },
  words: { speech },
}: {
  readonly proposal: ProposalOnWall;
  readonly words: WallWords;
}) {
  return (
    <span className={classes('wall-proposal', isAccepted && 'accepted')}>
      {number}
      <b>{typeof level === 'number' ? level : speech.say(`present.remaining.${level}`)}</b>
    </span>
  );
}
