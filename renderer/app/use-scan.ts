import { useEffect, useSyncExternalStore } from 'react';
import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { OpenScan } from './app-state.ts';
import type { Scan, ScanState } from './scan.ts';
import { useStore } from './store.ts';
import { useApp, useAppState } from './use-app.ts';

export function useScanState(scan: Scan): ScanState {
  return useStore(scan.state);
}

/** One part of it: draws anew only when that part is another object. `select` makes no new objects. */
export function useScanPart<T>(scan: Scan, select: (state: ScanState) => T): T {
  return useSyncExternalStore(scan.state.subscribe, () => select(scan.state.get()));
}

/** Makes this assessment the one that is open, and says how far that is. */
export function useOpenScan(id: AssessmentId): OpenScan {
  const app = useApp();
  const { open } = useAppState();
  useEffect(() => {
    const now = app.state.get().open;
    if (now.kind === 'none' || now.id !== id) void app.openScan(id);
  }, [app, id]);
  return open.kind !== 'none' && open.id === id ? open : { kind: 'opening', id };
}
