import type { WorkshopScript } from '../../../scans/sessions/register.ts';
import type { SlideOf } from '../../../scans/workshop/present/wall.ts';
import { classes } from '../../components/classes.ts';
import { Lines } from './WordsSlide.tsx';
import type { WallWords } from './wall-speech.ts';

type Props<K extends 'answers' | 'close' | 'too-few'> = {
  readonly slide: SlideOf<K>;
  readonly words: WallWords;
};

/** How many people are ready, and nothing of what they answered. */
export function AnswersSlide({ slide, words: { speech } }: Props<'answers'>) {
  const { say } = speech;
  return (
    <>
      <h1>{say('present.answers')}</h1>
      {slide.people === 0 ? null : (
        <>
          <p className="wall-figure">{say('present.ready', slide)}</p>
          <People {...slide} />
        </>
      )}
      <ul className="wall-big">
        <li>{say('present.answers.text')}</li>
        <li>{say('present.answers.know')}</li>
      </ul>
    </>
  );
}

type Counted = { readonly finished: number; readonly people: number };

/** One mark for each person, those who are ready first: their place says nothing of who it is. */
export function People({ finished, people }: Counted) {
  return (
    <p className="wall-people" aria-hidden="true">
      {Array.from({ length: people }, (_, place) => (
        <i key={place} className={classes(place < finished && 'ready')} />
      ))}
    </p>
  );
}

/** What is still to be said; of several companies each takes its own report home. */
export function CloseSlide({
  slide,
  script,
  words: { speech },
}: Props<'close'> & { readonly script: WorkshopScript }) {
  const { say, date } = speech;
  const together =
    slide.on === '' ? say('present.close.no-date') : say('present.close.on', { date: date(slide.on) });
  return (
    <Lines
      title={say('present.close')}
      lines={[
        script === 'several-companies' ? say('present.close.own') : together,
        say('present.close.referral'),
        say('present.close.evaluation'),
        say('present.close.word'),
      ]}
    />
  );
}

export function TooFewSlide({ slide, words: { speech } }: Props<'too-few'>) {
  return (
    <Lines
      title={speech.say('present.too-few')}
      lines={[speech.say('present.too-few.text', { least: slide.least })]}
    />
  );
}
