import { useCallback, useEffect, useRef, useState } from 'react';
import type { SessionId } from '../../../scans/sessions/register.ts';
import type { Problem } from '../../../scans/services/api.ts';
import type { Wall } from '../../../scans/workshop/present/wall.ts';
import { same } from '../../app/keep-same.ts';
import { later } from '../../app/later.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp } from '../../app/use-app.ts';
import { hearWorkshop } from '../../app/workshop-news.ts';

/** Another program can change the workshop too, and a window that sleeps misses news. */
const lookAgainMs = 2000;

export type WallState = {
  /** `null`: not there yet. What was there last stays where nothing answers. */
  readonly wall: Wall | null;
  readonly problems: readonly Problem[];
  /** The program behind the screen does not answer. */
  readonly lost: boolean;
  readonly look: () => Promise<void>;
};

/** What the room sees of a workshop: at once after each act in any window, and every two seconds. */
export function useWall(session: SessionId): WallState {
  const { client } = useApp();
  const [state, setState] = useState<Omit<WallState, 'look'>>({ wall: null, problems: [], lost: false });
  const asked = useRef(0);
  const look = useCallback(async () => {
    const turn = (asked.current += 1);
    const answer = await client.call('workshop.presenter', { session }).catch(() => null);
    // A later question has a later answer.
    if (turn !== asked.current) return;
    setState((before) => {
      if (answer === null) return before.lost ? before : { ...before, lost: true };
      if (!answer.ok) return same(before, { wall: null, problems: problemsOf(answer.failure), lost: false });
      return same(before, { wall: answer.value, problems: [], lost: false });
    });
  }, [client, session]);

  useEffect(() => {
    let stop = () => {};
    const again = () => {
      stop = later(lookAgainMs, () => void look().then(again));
    };
    void look();
    again();
    const end = hearWorkshop(session, () => void look());
    return () => {
      stop();
      end();
    };
  }, [look, session]);

  return { ...state, look };
}
