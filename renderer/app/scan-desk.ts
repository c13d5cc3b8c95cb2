import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { Outcome } from '../../scans/services/failure.ts';
import type { Opened } from '../../scans/services/views/assessment-view.ts';
import type { Claim, Client } from '../host/client.ts';
import type { OpenScan } from './app-state.ts';
import { problemsOf } from './save-queue.ts';
import { createScan } from './scan.ts';
import type { Scan } from './scan.ts';

export type ScanDesk = {
  readonly open: (id: AssessmentId) => Promise<void>;
  readonly close: () => void;
  readonly unsaved: () => boolean;
};

/** An assessment that was asked for before the screens were there. */
export type EarlyScan = { readonly id: AssessmentId; readonly opened: Promise<Outcome<Opened>> };

/** One assessment lies open at a time; what another one has not saved yet goes on being saved. */
export function createScanDesk(
  client: Client,
  show: (open: OpenScan) => void,
  early: EarlyScan | null = null,
): ScanDesk {
  let first = early;
  const ask = (id: AssessmentId) => {
    const opened = first?.id === id ? first.opened : client.call('assessment.open', { id });
    first = null;
    return opened;
  };
  let wanted: AssessmentId | null = null;
  let held: Claim | null = null;
  const scans = new Map<AssessmentId, Scan>();

  const letGo = () => {
    if (held?.kind === 'held') held.release();
    held = null;
  };

  const open = async (id: AssessmentId) => {
    wanted = id;
    show({ kind: 'opening', id });
    letGo();
    const [claim, opened] = await Promise.all([client.claim(id), load(client, scans, id, ask)]);
    if (wanted !== id) {
      if (claim.kind === 'held') claim.release();
      return;
    }
    held = claim;
    show(claim.kind === 'elsewhere' ? { kind: 'elsewhere', id } : opened);
  };

  const close = () => {
    wanted = null;
    letGo();
    show({ kind: 'none' });
  };

  return { open, close, unsaved: () => [...scans.values()].some((scan) => scan.unsaved()) };
}

async function load(
  client: Client,
  scans: Map<AssessmentId, Scan>,
  id: AssessmentId,
  ask: (id: AssessmentId) => Promise<Outcome<Opened>>,
): Promise<OpenScan> {
  const waiting = scans.get(id);
  if (waiting?.unsaved() === true) return { kind: 'open', id, scan: waiting };
  const outcome = await ask(id);
  if (!outcome.ok) return { kind: 'refused', id, problems: problemsOf(outcome.failure) };
  const scan = createScan(outcome.value, client.call, later);
  scans.set(id, scan);
  return { kind: 'open', id, scan };
}

function later(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
