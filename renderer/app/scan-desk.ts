import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
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

/** One assessment lies open at a time; what another one has not saved yet goes on being saved. */
export function createScanDesk(client: Client, show: (open: OpenScan) => void): ScanDesk {
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
    const [claim, opened] = await Promise.all([client.claim(id), load(client, scans, id)]);
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

async function load(client: Client, scans: Map<AssessmentId, Scan>, id: AssessmentId): Promise<OpenScan> {
  const waiting = scans.get(id);
  if (waiting?.unsaved() === true) return { kind: 'open', id, scan: waiting };
  const outcome = await client.call('assessment.open', { id }).catch(() => null);
  // Without a problem to name: the program did not answer.
  if (outcome === null) return { kind: 'refused', id, problems: [] };
  if (!outcome.ok) return { kind: 'refused', id, problems: problemsOf(outcome.failure) };
  const scan = createScan(outcome.value, client.call, later);
  scans.set(id, scan);
  return { kind: 'open', id, scan };
}

function later(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
