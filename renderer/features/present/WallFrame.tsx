import type { ReactNode } from 'react';
import { scripts } from '../../../scans/workshop/run/scripts.ts';
import type { Slide, SlideKind, SlideOf, Wall } from '../../../scans/workshop/present/wall.ts';
import { locales } from '../../language/say.ts';
import { BarsSlide } from './BarsSlide.tsx';
import { AnswersSlide, CloseSlide, TooFewSlide } from './FigureSlide.tsx';
import { MarksSlide, TalksSlide } from './HalfHourSlides.tsx';
import { PlanSlide } from './PlanSlide.tsx';
import { QuestionSlide } from './QuestionSlide.tsx';
import { ResultSlide } from './ResultSlide.tsx';
import { RemainingSlide } from './RemainingSlide.tsx';
import { MarketSlide, RoomSlide, TopicsSlide } from './RoomSlides.tsx';
import { CompareSlide, ImportanceSlide, VoteSlide } from './VoteSlides.tsx';
import { dimensionName } from './wall-speech.ts';
import type { WallWords } from './wall-speech.ts';
import { WallTimer } from './WallTimer.tsx';
import { BreakSlide, PairsSlide, WelcomeSlide, WordsSlide } from './WordsSlide.tsx';

type Props = { readonly wall: Wall; readonly words: WallWords; readonly children?: ReactNode };

/** The whole wall: where we are and how long it takes, above what this step shows. */
export function WallFrame({ wall, words, children }: Props) {
  return (
    <main id="content" className="wall" tabIndex={-1} lang={locales[words.speech.language]}>
      <header className="wall-head">
        <Place wall={wall} words={words} />
        {wall.timer === null || wall.slide.kind === 'break' ? null : (
          <WallTimer timer={wall.timer} speech={words.speech} />
        )}
      </header>
      <div className={`wall-main on-${wall.slide.kind}`}>
        <SlideOnWall slide={wall.slide} wall={wall} words={words} />
      </div>
      {children}
    </main>
  );
}

function Place({ wall, words }: Props) {
  const { say } = words.speech;
  const { slide, script, step, variant } = wall;
  if (slide.kind === 'question') {
    const { place, dimension, label } = slide;
    return (
      <>
        <p className="wall-theme">{dimensionName(words.content, variant, dimension)}</p>
        <p>{place === null ? say('present.question.other') : say('present.question.place', place)}</p>
        {label === null ? null : <p className="wall-label">{say(`present.label.${label}`)}</p>}
      </>
    );
  }
  const at = scripts[script].findIndex(({ id }) => id === step);
  return at < 0 ? null : <p>{say('present.place', { at: at + 1, of: scripts[script].length })}</p>;
}

type SlideProps = { readonly slide: Slide; readonly wall: Wall; readonly words: WallWords };

function SlideOnWall({ slide, wall, words }: SlideProps) {
  if (isOneOf(groupKinds, slide)) return <GroupSlide slide={slide} wall={wall} words={words} />;
  if (isOneOf(roomKinds, slide)) return <RoomOfMany slide={slide} wall={wall} words={words} />;
  switch (slide.kind) {
    case 'question':
      return <QuestionSlide slide={slide} words={words} />;
    case 'welcome':
      return <WelcomeSlide words={words} script={wall.script} />;
    case 'answers':
      return <AnswersSlide slide={slide} words={words} />;
    case 'break':
      return <BreakSlide words={words} timer={wall.timer} />;
    case 'pairs':
      return <PairsSlide words={words} />;
    case 'close':
      return <CloseSlide slide={slide} words={words} script={wall.script} />;
    case 'too-few':
      return <TooFewSlide slide={slide} words={words} />;
    default:
      return <WordsSlide kind={slide.kind} words={words} />;
  }
}

const groupKinds = ['strengths', 'remaining', 'result', 'vote', 'compare', 'importance', 'plan'] as const;
const roomKinds = ['room', 'topics', 'market', 'marks', 'talks'] as const;

function isOneOf<K extends SlideKind>(kinds: readonly K[], slide: Slide): slide is SlideOf<K> {
  return kinds.some((kind) => kind === slide.kind);
}

type OfGroup = SlideOf<(typeof groupKinds)[number]>;

function GroupSlide({ slide, wall, words }: SlideProps & { readonly slide: OfGroup }) {
  const { variant } = wall;
  switch (slide.kind) {
    case 'strengths':
      return <BarsSlide slide={slide} words={words} variant={variant} />;
    case 'remaining':
      return <RemainingSlide slide={slide} words={words} variant={variant} />;
    case 'result':
      return <ResultSlide slide={slide} words={words} variant={variant} />;
    case 'vote':
      return <VoteSlide slide={slide} words={words} variant={variant} />;
    case 'compare':
      return <CompareSlide slide={slide} words={words} variant={variant} />;
    case 'importance':
      return <ImportanceSlide slide={slide} words={words} variant={variant} />;
    case 'plan':
      return <PlanSlide slide={slide} words={words} variant={variant} />;
  }
}

type OfRoom = SlideOf<(typeof roomKinds)[number]>;

function RoomOfMany({ slide, wall, words }: SlideProps & { readonly slide: OfRoom }) {
  switch (slide.kind) {
    case 'room':
      return <RoomSlide slide={slide} words={words} />;
    case 'topics':
      return <TopicsSlide slide={slide} words={words} />;
    case 'market':
      return <MarketSlide slide={slide} words={words} />;
    case 'marks':
      return <MarksSlide slide={slide} words={words} variant={wall.variant} />;
    case 'talks':
      return <TalksSlide slide={slide} words={words} />;
  }
}
