import { levelNumbers } from '../../../scans/definition/definition.ts';
import type { RoomRow, SlideOf } from '../../../scans/workshop/present/wall.ts';
import { Panels } from './Panels.tsx';
import { Lines } from './WordsSlide.tsx';
import type { WallWords } from './wall-speech.ts';

type Props<K extends 'room' | 'topics' | 'market'> = {
  readonly slide: SlideOf<K>;
  readonly words: WallWords;
};

/** How many companies stand at each level, theme by theme, and where the middle of the room is. */
export function RoomSlide({ slide: { rows, companies }, words }: Props<'room'>) {
  const { say } = words.speech;
  const title = say('present.room');
  if (rows === null) {
    return <Lines title={title} lines={[say('present.room.few'), say('present.room.talk')]} />;
  }
  return (
    <>
      <h1>{title}</h1>
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
          {rows.map((row) => (
            <Row key={row.dimension} row={row} />
          ))}
        </tbody>
      </table>
      <footer className="wall-foot">
        <p className="wall-notes">{say('present.room.hint')}</p>
      </footer>
    </>
  );
}

/** A cell for each level, darker with more companies; a line over them at the middle of the room. */
function Row({ row: { name, levels, median } }: { readonly row: RoomRow }) {
  const most = Math.max(1, ...levels);
  return (
    <tr>
      <th scope="row">{name}</th>
      {levelNumbers.map((level) => {
        const companies = levels[level] ?? 0;
        const [from, to] = [25 * level - 12.5, 25 * level + 12.5];
        const isMiddle = median >= from && (median < to || level === 4);
        return (
          <td key={level} className={`heat${String(Math.ceil((4 * companies) / most))}`}>
            {isMiddle ? (
              <i className="wall-middle" style={{ insetInlineStart: `${4 * (median - from)}%` }} />
            ) : null}
            {companies === 0 ? '' : <b>{companies}</b>}
          </td>
        );
      })}
      <td>{median}</td>
    </tr>
  );
}

/** A table for each of the themes that matter most to this room. */
export function TopicsSlide({ slide: { topics }, words }: Props<'topics'>) {
  const { say } = words.speech;
  if (topics.length === 0) {
    return (
      <Lines
        title={say('present.topics.open')}
        lines={[say('present.topics.none'), say('present.topics.choose')]}
      />
    );
  }
  return (
    <>
      <h1>{say('present.topics')}</h1>
      <Panels
        panels={topics.map(({ name }, at) => ({
          label: say('present.topics.table', { table: at + 1 }),
          text: name,
        }))}
      />
      <footer className="wall-foot">
        <p>{say('present.topics.text')}</p>
      </footer>
    </>
  );
}

/** In hundredths of the wall: what a column has, and what a text takes of it. */
const columnHeight = 64;
const line = 4.6;
const between = 1.6;
const signsPerLine = 42;

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
  const over = texts.findIndex((text) => {
    used += Math.ceil(text.length / signsPerLine) * line + between;
    return used > columnHeight;
  });
  return over < 0 ? texts.length : over;
}
