import { levelNumbers } from '../../../scans/definition/definition.ts';
import type { RoomView } from '../../../scans/services/views/room-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { LevelChip } from '../../components/LevelChip.tsx';

/** How the room stands, as on the wall: how many companies are nearest to each level, and the middle one. */
export function PictureTable({ picture }: { readonly picture: RoomView['picture'] }) {
  const { say, count, number } = useSpeech();
  if (picture.kind === 'too-few') {
    return <p className="note">{count('room.picture.few', picture.companies, { least: picture.least })}</p>;
  }
  return (
    <table className="room-table">
      <caption>{count('room.picture.caption', picture.companies)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('room.picture.theme')}</th>
          {levelNumbers.map((level) => (
            <th key={level} scope="col">
              <LevelChip level={level} small />
            </th>
          ))}
          <th scope="col">{say('room.picture.median')}</th>
        </tr>
      </thead>
      <tbody>
        {picture.themes.map(({ dimension, name, spread }) => (
          <tr key={dimension}>
            <th scope="row">{name}</th>
            {spread === null ? (
              <td colSpan={levelNumbers.length + 1}>{say('room.picture.theme-few')}</td>
            ) : (
              <>
                {spread.levels.map((companies, level) => (
                  // The place of a count is its level.
                  <td key={level}>{companies === 0 ? '–' : number(companies)}</td>
                ))}
                <td>{number(spread.median)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
