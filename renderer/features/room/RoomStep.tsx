import type { SessionId } from '../../../scans/sessions/register.ts';
import type { RoomView } from '../../../scans/services/views/room-view.ts';
import type { StepKind } from '../../../scans/workshop/run/scripts.ts';
import { Undone } from '../../app/Undone.tsx';
import '../../styles/report.css';
import '../../styles/room.css';
import { Market } from './Market.tsx';
import { OwnReports } from './OwnReports.tsx';
import { PairList } from './PairList.tsx';
import { PictureTable } from './PictureTable.tsx';
import { TopicTables } from './TopicTables.tsx';
import { useRoom } from './use-room.ts';
import type { Room } from './use-room.ts';

type Props = { readonly session: SessionId; readonly step: StepKind };

/** What an adviser has at hand in a step with several companies; nothing in a step that needs none of it. */
export function RoomStep({ session, step }: Props) {
  const room = useRoom(session, step);
  const { view, problems } = room;
  return (
    <div className="room">
      {problems === null ? null : <Undone done={{ kind: 'failed', problems }} />}
      {view === null ? null : <Part step={step} room={room} view={view} />}
    </div>
  );
}

type PartProps = { readonly step: StepKind; readonly room: Room; readonly view: RoomView };

function Part({ step, room, view }: PartProps) {
  switch (step) {
    case 'room':
      return <PictureTable picture={view.picture} />;
    case 'reading':
    case 'close':
      return <OwnReports view={view} />;
    case 'pairs':
      return <PairList pairs={view.pairs} without={view.without} />;
    case 'topics':
      return <TopicTables topics={view.topics} />;
    case 'market':
      return <Market room={room} view={view} />;
    default:
      return null;
  }
}
