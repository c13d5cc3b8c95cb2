import type { ResponseChange } from '../../../scans/assessment/change-response.ts';
import type { Input } from '../../../scans/services/api.ts';
import type { AssessmentView } from '../../../scans/services/views/assessment-view.ts';
import type { SeatId } from '../../../scans/sessions/register.ts';
import { later } from '../../app/later.ts';
import type { Change } from '../../app/save-queue.ts';
import { createScan } from '../../app/scan.ts';
import type { Scan } from '../../app/scan.ts';
import type { Client } from '../../host/client.ts';

/** His own part of the scan, for who has the device: every change goes through the door of the kiosk. */
export function createKioskScan(call: Client['call'], seat: SeatId, assessment: AssessmentView): Scan {
  const scan = createScan({ assessment, notices: [] }, call, later);
  return { ...scan, change: (change) => scan.change(throughKiosk(seat, change)) };
}

/** Resolves when everything that was said stands on disk. */
export function whenSaved({ state, unsaved }: Scan): Promise<void> {
  return new Promise((resolve) => {
    if (!unsaved()) {
      resolve();
      return;
    }
    const stop = state.subscribe(() => {
      if (unsaved()) return;
      stop();
      resolve();
    });
  });
}

function throughKiosk(seat: SeatId, change: Change): Change {
  const said = change.said === undefined ? null : kioskChange(change.said);
  // What nobody can say here is left to the program to refuse.
  if (said === null) return change;
  return { ...change, send: (call) => call('kiosk.change', { seat, change: said }) };
}

type KioskChange = Input<'kiosk.change'>['change'];

function kioskChange(said: ResponseChange): KioskChange | null {
  switch (said.kind) {
    case 'answer':
    case 'note':
    case 'importance':
    case 'position':
      return said;
    case 'fact':
    case 'confirm':
      return null;
  }
}
