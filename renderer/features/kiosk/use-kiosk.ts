import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../../scans/services/api.ts';
import type { Outcome } from '../../../scans/services/failure.ts';
import type { KioskView } from '../../../scans/services/views/workshop-view.ts';
import { later } from '../../app/later.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { tellWorkshop } from '../../app/workshop-news.ts';
import { useApp } from '../../app/use-app.ts';
import type { Client } from '../../host/client.ts';

export type Kiosk = {
  /** `null`: not there yet. */
  readonly view: KioskView | null;
  /** Why the last act was refused; empty when it was not. */
  readonly problems: readonly Problem[];
  /** Does something of the kiosk and shows what it made of it; `true`: it was done. */
  readonly act: (ask: (call: Client['call']) => Promise<Outcome<KioskView>>) => Promise<boolean>;
  readonly forget: () => void;
};

/** The device as it stands on disk. */
export function useKiosk(): Kiosk {
  const { client } = useApp();
  const [view, setView] = useState<KioskView | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const act = useCallback<Kiosk['act']>(
    async (ask) => {
      const outcome = await ask(client.call);
      if (!outcome.ok) {
        setProblems(problemsOf(outcome.failure));
        return false;
      }
      setProblems([]);
      setView(outcome.value);
      tellWorkshop(outcome.value.session);
      return true;
    },
    [client],
  );
  const forget = useCallback(() => setProblems([]), []);
  // Not within the effect itself: what it finds is drawn when it is there.
  useEffect(() => later(0, () => void act((call) => call('kiosk.view', {}))), [act]);
  return { view, problems, act, forget };
}
