import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { Claim, Client } from '../host/client.ts';
import type { OpenScan } from './app-state.ts';
import { later } from './later.ts';
import { problemsOf } from './save-queue.ts';
import { createScan } from './scan.ts';
import type { Scan } from './scan.ts';

export type ScanDesk = {
  readonly open: (id: AssessmentId) => Promise<void>;
  /** Reads an assessment that will be opened in a moment: the hand is already on its link. */
  readonly readAhead: (id: AssessmentId) => void;
  readonly close: () => void;
  readonly unsaved: () => boolean;
};

/** What was read ahead may have changed on disk after this time. */
const freshMs = 2000;

/** One assessment lies open at a time; what another one has not saved yet goes on being saved. */
export function createScanDesk(client: Client, show: (open: OpenScan) => void): ScanDesk {
  let wanted: AssessmentId | null = null;
  let held: Claim | null = null;
  const scans = new Map<AssessmentId, Scan>();
  let ahead: { readonly id: AssessmentId; readonly at: number; readonly read: Promise<OpenScan> } | null =
    null;

  const readAhead = (id: AssessmentId) => {
    const at = performance.now();
    if (ahead?.id === id && at - ahead.at < freshMs) return;
    ahead = { id, at, read: load(client, scans, id) };
  };
  const takeRead = (id: AssessmentId) => {
    readAhead(id);
    const read = ahead?.read ?? load(client, scans, id);
    ahead = null;
    return read;
  };

  const letGo = () => {
    if (held?.kind === 'held') held.release();
    held = null;
  };

  const open = async (id: AssessmentId) => {
    // Who opens the same one anew keeps it: what is let go is not free at once.
    const ours = wanted === id && held?.kind === 'held' ? held : null;
    wanted = id;
    show({ kind: 'opening', id });
    if (ours === null) letGo();
    const [claim, opened] = await Promise.all([ours ?? client.claim(id), takeRead(id)]);
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

  return { open, readAhead, close, unsaved: () => [...scans.values()].some((scan) => scan.unsaved()) };
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
