import type { RoomView } from '../../../scans/services/views/room-view.ts';
import { useSpeech } from '../../app/use-app.ts';

/** One table per theme that is most important to the room. */
export function TopicTables({ topics }: Pick<RoomView, 'topics'>) {
  const { say, count } = useSpeech();
  if (topics.length === 0) return <p className="note">{say('room.topics.none')}</p>;
  return (
    <>
      <p className="note">{say('room.topics.lead')}</p>
      <ol className="room-topics">
        {topics.map(({ dimension, name, importance }) => (
          <li key={dimension}>
            <b>{name}</b>{' '}
            {importance === null ? null : <small>{count('room.topics.points', importance)}</small>}
          </li>
        ))}
      </ol>
    </>
  );
}
