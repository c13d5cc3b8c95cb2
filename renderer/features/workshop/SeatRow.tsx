import type { SeatProgress } from '../../../scans/services/views/workshop-view.ts';
import type { SeatId, SessionId } from '../../../scans/sessions/register.ts';
import { hashOf } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { Button } from '../../components/Button.tsx';
import type { Saved } from '../../host/client.ts';
import type { Speech } from '../../language/say.ts';
import { BlankFile } from '../group/BlankFile.tsx';
import type { ToMake } from '../room/use-several.ts';
import type { WorkshopDesk } from './use-workshop.ts';

type Props = {
  readonly desk: WorkshopDesk;
  readonly session: SessionId;
  readonly seat: SeatProgress;
  readonly company: string;
  /** `null`: he answered already. */
  readonly blank: ToMake<SeatId> | null;
  readonly saved: Saved | undefined;
};

/** One person: how far, never what. */
export function SeatRow({ desk, session, seat, company, blank, saved }: Props) {
  const speech = useSpeech();
  const { say } = speech;
  const { id, label, way, role, state, response } = seat;
  const who = [
    company,
    role === null || role === undefined ? '' : say(`workshop.seat.role.${role}`),
    say(`workshop.seat.way.${way}`),
  ].filter((part) => part !== '');
  return (
    <li className="workshop-row workshop-wide">
      <div>
        <p>
          <b>{label}</b> <span className="note">{who.join(' · ')}</span>
        </p>
        <p className="note">{farOf(seat, speech)}</p>
      </div>
      <div className="workshop-row-acts">
        <SeatActs desk={desk} session={session} seat={seat} />
        {blank === null ? null : (
          <BlankFile
            code={label}
            make={blank.make}
            together={saved}
            look={way === 'file' ? 'normal' : 'plain'}
          />
        )}
        {response === null ? (
          <Button
            small
            look="plain"
            onClick={() => void desk.act((call) => call('workshop.removeSeat', { session, seat: id }))}
          >
            {say('workshop.seat.remove', { label })}
          </Button>
        ) : (
          <Button
            small
            look="plain"
            onClick={() =>
              void desk.act((call) => call('workshop.leave', { session, seat: id, left: state !== 'left' }))
            }
          >
            {say(state === 'left' ? 'workshop.seat.back' : 'workshop.seat.left', { label })}
          </Button>
        )}
      </div>
    </li>
  );
}

type ActsProps = Pick<Props, 'desk' | 'session' | 'seat'>;

/** Paper is typed over here; of paper and files the adviser says that they are all there. */
function SeatActs({ desk, session, seat }: ActsProps) {
  const { say } = useSpeech();
  const { id, label, way, state, assessment, response } = seat;
  if (way === 'kiosk' && response === null) return null;
  const type = async () => {
    const begun = await desk.act((call) => call('workshop.beginSeat', { session, seat: id }));
    const place = begun?.workshop?.seats.find((one) => one.id === id)?.response ?? null;
    if (place !== null) go({ page: 'entry', id: assessment, respondent: place });
  };
  const finished = state === 'finished';
  return (
    <>
      {way === 'paper' && response === null ? (
        <Button small onClick={() => void type()}>
          {say('workshop.seat.type', { label })}
        </Button>
      ) : null}
      {way === 'paper' && response !== null ? (
        <a className="btn small" href={hashOf({ page: 'entry', id: assessment, respondent: response })}>
          {say('workshop.seat.type', { label })}
        </a>
      ) : null}
      {response === null || state === 'left' ? null : (
        <Button
          small
          look="plain"
          onClick={() =>
            void desk.act((call) => call('workshop.finishSeat', { session, seat: id, finished: !finished }))
          }
        >
          {say(finished ? 'workshop.seat.undone' : 'workshop.seat.done', { label })}
        </Button>
      )}
    </>
  );
}

/** Who did not begin has no figures yet. */
function farOf(seat: SeatProgress, speech: Speech): string {
  const { state, response } = seat;
  if (state === 'waiting' && response === null) return speech.say('workshop.seat.state.waiting');
  return `${stateOf(seat, speech)} · ${progressIn(seat, speech)}`;
}

function stateOf({ state, response }: SeatProgress, { say }: Speech): string {
  if (state === 'waiting' && response !== null) return say('workshop.seat.state.halfway');
  return say(`workshop.seat.state.${state}`);
}

function progressIn({ answered, asked, rated, themes }: SeatProgress, { say }: Speech): string {
  return themes === 0
    ? say('workshop.seat.progress.quick', { answered, asked })
    : say('workshop.seat.progress', { answered, asked, rated, themes });
}
