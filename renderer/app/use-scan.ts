import { useEffect } from 'react';
import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { OpenScan } from './app-state.ts';
import type { Scan, ScanState } from './scan.ts';
import { useStore } from './store.ts';
import { useApp, useAppState } from './use-app.ts';

export function useScanState(scan: Scan): ScanState {
  return useStore(scan.state);
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
