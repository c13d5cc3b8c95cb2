import type { LevelNumber } from '../../../scans/definition/definition.ts';
import { levelNumbers } from '../../../scans/definition/definition.ts';
import type { SlideOf } from '../../../scans/workshop/present/wall.ts';
import { classes } from '../../components/classes.ts';
import type { Speech } from '../../language/say.ts';
import { questionOf } from './wall-speech.ts';
import type { WallWords } from './wall-speech.ts';

type Props = { readonly slide: SlideOf<'question'>; readonly words: WallWords };

/** From so many on a level has smaller dots, so that each stays one. */
const many = 8;

/** The question that is talked about: five level texts, and the dots of those who answered. */
export function QuestionSlide({ slide, words }: Props) {
  const { speech, content } = words;
  const question = questionOf(content, slide.question);
  if (question === null) return null;
  const { dots, settled } = slide;
  const isMany = dots !== null && dots.reduce((sum, count) => sum + count, 0) > many;
  return (
    <>
      <h1>{question.ask}</h1>
      <ol className={classes('wall-levels', dots === null && 'bare')}>
        {levelNumbers.map((level) => (
          <li key={level} className={classes(`wl${level}`, settled === level && 'chosen')}>
            <span className="wall-no">{level}</span>
            {dots === null ? null : (
              <span className={classes('wall-dots', isMany && 'many')}>
                <span className="vh">{`${speech.count('present.dots', dots[level])}: `}</span>
                <Dots slide={slide} level={level} />
              </span>
            )}
            <span className="wall-say">
              {question.levels[level]}
              {settled === level ? (
                <b className="wall-chosen">{speech.say('present.question.chosen')}</b>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
      <Foot slide={slide} words={words} />
    </>
  );
}

/** One dot per answer; filled, open and square where the groups may be told apart. */
function Dots({ slide, level }: { readonly slide: SlideOf<'question'>; readonly level: LevelNumber }) {
  const all = slide.dots?.[level] ?? 0;
  const management = slide.byGroup?.management[level] ?? (slide.byGroup === null ? all : 0);
  const staff = slide.byGroup?.staff[level] ?? 0;
  const shapes = [
    ...Array.from({ length: management }, () => ''),
    ...Array.from({ length: staff }, () => 'open'),
    ...Array.from({ length: all - management - staff }, () => 'square'),
  ];
  // Dots of one level are alike: their place is all they have.
  return shapes.map((shape, place) => <i key={place} className={shape} />);
}

function Foot({ slide, words: { speech } }: Props) {
  const notes = notesOf(slide, speech);
  return (
    <footer className="wall-foot">
      <p>{speech.say(slide.dots === null ? 'present.question.hidden' : 'present.question.ask')}</p>
      {notes.length === 0 ? null : <p className="wall-notes">{notes.join(' \u00a0 ')}</p>}
    </footer>
  );
}

/** What the dots mean where there are three kinds, and who gave none. */
function notesOf(
  { dots, byGroup, dontKnow, notApplicable }: SlideOf<'question'>,
  { say }: Speech,
): readonly string[] {
  const parts = byGroup === null ? [] : [...byGroup.management, ...byGroup.staff];
  const grouped = parts.reduce((sum, one) => sum + one, 0);
  const all = (dots ?? []).reduce((sum, one) => sum + one, 0);
  return [
    ...(byGroup === null ? [] : [say('present.question.groups')]),
    ...(byGroup !== null && all > grouped ? [say('present.question.rest')] : []),
    ...(dontKnow === 0 ? [] : [say('present.question.dk', { count: dontKnow })]),
    ...(notApplicable === 0 ? [] : [say('present.question.na', { count: notApplicable })]),
  ];
}
