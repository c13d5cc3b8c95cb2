import { useEffect, useState } from 'react';
import type { SessionId } from '../../../scans/sessions/register.ts';
import type { Method, Input, Output, Problem } from '../../../scans/services/api.ts';
import type { RoomView } from '../../../scans/services/views/room-view.ts';
import type { StepKind } from '../../../scans/workshop/run/scripts.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState } from '../../app/use-app.ts';
import { hearWorkshop, tellWorkshop } from '../../app/workshop-news.ts';

/** Calls that change something of a room and give it back as it then is. */
type Change = Extract<Method, 'room.addOffer' | 'room.removeOffer'>;

export type Room = {
  /** `null`: not here yet. */
  readonly view: RoomView | null;
  /** Why it cannot be shown, or why the last change was not kept; `null`: all is well. */
  readonly problems: readonly Problem[] | null;
  /** Whether it was kept. */
  readonly change: (method: Change, offer: Input<Change>['offer']) => Promise<boolean>;
};

/** The room of a session as it stands now: looked at anew in each step, and when another window did something to it. */
export function useRoom(session: SessionId, step: StepKind): Room {
  const { client } = useApp();
  const { language } = useAppState();
  const [state, setState] = useState<Omit<Room, 'change'>>({ view: null, problems: null });
  useEffect(() => {
    let wanted = true;
    const load = () => {
      client.call('room.view', { session, language }).then(
        (outcome) => {
          if (!wanted) return;
          setState(
            outcome.ok
              ? { view: outcome.value, problems: null }
              : { view: null, problems: problemsOf(outcome.failure) },
          );
        },
        () => {
          if (wanted) setState((before) => ({ ...before, problems: [] }));
        },
      );
    };
    load();
    const stop = hearWorkshop(session, load);
    return () => {
      wanted = false;
      stop();
    };
  }, [client, session, language, step]);

  const change: Room['change'] = async (method, offer) => {
    const outcome = await client.call(method, { session, language, offer }).catch(() => null);
    if (outcome === null || !outcome.ok) {
      const problems = outcome === null ? [] : problemsOf(outcome.failure);
      setState((before) => ({ ...before, problems }));
      return false;
    }
    const view: Output<Change> = outcome.value;
    setState({ view, problems: null });
    tellWorkshop(session);
    return true;
  };
  return { ...state, change };
}
