import { levelNumbers } from '../../../scans/definition/definition.ts';
import type { SlideOf } from '../../../scans/workshop/present/wall.ts';
import { questionOf } from './wall-speech.ts';
import type { WallWords } from './wall-speech.ts';

type Props<K extends 'room' | 'topics' | 'market' | 'talks'> = {
  readonly slide: SlideOf<K>;
  readonly words: WallWords;
};

/** How many companies stand at each level, theme by theme, and the middle of them all. */
export function RoomSlide({ slide, words }: Props<'room'>) {
  const { say } = words.speech;
  const { rows, companies } = slide;
  if (rows === null) {
    return (
      <>
        <h1>{say('present.room')}</h1>
        <p className="wall-lead">{say('present.room.few')}</p>
      </>
    );
  }
  return (
    <>
      <h1>{say('present.room')}</h1>
      <p className="wall-lead">{say('present.room.companies', { count: companies })}</p>
      <table className="wall-room">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{say('present.room.theme')}</span>
            </th>
            {levelNumbers.map((level) => (
              <th
                key={level}
                scope="col"
                className={`wl${level}`}
                aria-label={say('present.room.level', { level })}
              >
                {level}
              </th>
            ))}
            <th scope="col">{say('present.room.median')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ dimension, name, levels, median }) => (
            <tr key={dimension}>
              <th scope="row">{name}</th>
              {levelNumbers.map((level) => (
                <td key={level}>{(levels[level] ?? 0) === 0 ? '·' : <b>{levels[level]}</b>}</td>
              ))}
              <td>{median}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export function TopicsSlide({ slide, words }: Props<'topics'>) {
  const { say } = words.speech;
  return (
    <>
      <h1>{say('present.topics')}</h1>
      {slide.topics.length === 0 ? <p className="wall-lead">{say('present.topics.none')}</p> : null}
      <ol className="wall-big">
        {slide.topics.map(({ dimension, name }, at) => (
          <li key={dimension}>
            <b>{say('present.topics.table', { table: at + 1 })}</b> {name}
          </li>
        ))}
      </ol>
      <footer className="wall-foot">
        <p>{say('present.topics.text')}</p>
      </footer>
    </>
  );
}

/** As many lines as a column of the wall has room for. */
const lines = 9;
const signsPerLine = 40;

export function MarketSlide({ slide, words }: Props<'market'>) {
  const { say } = words.speech;
  return (
    <>
      <h1>{say('present.market')}</h1>
      <div className="wall-two">
        <Stall title={say('present.market.show')} texts={slide.show} words={words} />
        <Stall title={say('present.market.see')} texts={slide.see} words={words} />
      </div>
    </>
  );
}

type StallProps = { readonly title: string; readonly texts: readonly string[]; readonly words: WallWords };

function Stall({ title, texts, words }: StallProps) {
  const { say } = words.speech;
  const shown = texts.slice(0, howManyFit(texts));
  const more = texts.length - shown.length;
  return (
    <section>
      <h2>{title}</h2>
      {texts.length === 0 ? <p>{say('present.market.none')}</p> : null}
      <ul>
        {shown.map((text, at) => (
          <li key={`${String(at)} ${text}`}>{text}</li>
        ))}
      </ul>
      {more === 0 ? null : <p>{say('present.market.more', { count: more })}</p>}
    </section>
  );
}

/** The first texts that have room together. */
function howManyFit(texts: readonly string[]): number {
  let used = 0;
  const over = texts.findIndex((text) => (used += Math.ceil(text.length / signsPerLine)) > lines);
  return over < 0 ? texts.length : over;
}

/** The two questions that most people want to change. */
export function TalksSlide({ slide, words }: Props<'talks'>) {
  const { speech, content } = words;
  return (
    <>
      <h1>{speech.say('present.talks')}</h1>
      {slide.questions.length === 0 ? <p className="wall-lead">{speech.say('present.talks.none')}</p> : null}
      <ol className="wall-big">
        {slide.questions.map(({ question, marks }, at) => (
          <li key={question}>
            <b>{speech.say('present.topics.table', { table: at + 1 })}</b>{' '}
            {questionOf(content, question)?.ask ?? ''}
            <span className="wall-agreed">{speech.count('present.marks.count', marks)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
