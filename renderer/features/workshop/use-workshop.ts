import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../../scans/services/api.ts';
import type { Outcome } from '../../../scans/services/failure.ts';
import type { WorkshopView } from '../../../scans/services/views/workshop-view.ts';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { same } from '../../app/keep-same.ts';
import { later } from '../../app/later.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp } from '../../app/use-app.ts';
import { hearWorkshop, tellWorkshop } from '../../app/workshop-news.ts';
import type { Client } from '../../host/client.ts';

export type Ask = (call: Client['call']) => Promise<Outcome<WorkshopView>>;

/** A session that is a workshop. */
export type Running = NonNullable<WorkshopView['workshop']>;

export type WorkshopDesk = {
  /** `null`: not there yet. */
  readonly view: WorkshopView | null;
  /** When it was looked at, on the clock of this window. */
  readonly lookedAt: number;
  /** Why the last act was refused; empty when it was not. */
  readonly problems: readonly Problem[];
  /** Does something, shows what it made of it, and gives it; the wall hears of it. `null`: it was refused. */
  readonly act: (ask: Ask) => Promise<WorkshopView | null>;
  /** Something of a scan changed by another way: looks again, and the wall hears of it. */
  readonly changed: () => void;
  readonly readProblems: () => void;
};

/** A workshop as it stands on disk. */
export function useWorkshop(session: SessionId): WorkshopDesk {
  const { client } = useApp();
  const [seen, setSeen] = useState<{ readonly view: WorkshopView; readonly at: number } | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const show = useCallback((view: WorkshopView) => {
    setSeen((before) => ({ view: before === null ? view : same(before.view, view), at: performance.now() }));
  }, []);
  const look = useCallback(async () => {
    const outcome = await client.call('workshop.view', { session });
    if (outcome.ok) show(outcome.value);
    else setProblems(problemsOf(outcome.failure));
  }, [client, session, show]);
  const act = useCallback<WorkshopDesk['act']>(
    async (ask) => {
      const outcome = await ask(client.call);
      if (!outcome.ok) {
        setProblems(problemsOf(outcome.failure));
        return null;
      }
      setProblems([]);
      show(outcome.value);
      tellWorkshop(session);
      return outcome.value;
    },
    [client, session, show],
  );
  const changed = useCallback(() => {
    tellWorkshop(session);
    void look();
  }, [look, session]);
  useEffect(() => {
    // Not within the effect itself: what it finds is drawn when it is there.
    const soon = later(0, () => void look());
    const stop = hearWorkshop(session, () => void look());
    return () => {
      soon();
      stop();
    };
  }, [look, session]);
  return {
    view: seen?.view ?? null,
    lookedAt: seen?.at ?? 0,
    problems,
    act,
    changed,
    readProblems: () => setProblems([]),
  };
}
