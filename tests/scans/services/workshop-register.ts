import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import { noRegister, registerText } from '../../../scans/sessions/register-file.ts';
import { isSeatId, isSessionId } from '../../../scans/sessions/register-ids.ts';
import { emptyWorkshop, noEvaluation } from '../../../scans/sessions/register.ts';
import type { Seat, SeatId, SessionId, Workshop } from '../../../scans/sessions/register.ts';
import { sha256Hex } from '../assessment/example-assessment.ts';

export const workshopSession = sessionIdOf('workshop-0001');

/** Puts a session with this workshop in the register of a data folder, before anything else is there. */
export function putWorkshop(folder: string, changes: Partial<Workshop>): SessionId {
  const workshop: Workshop = { ...emptyWorkshop, script: 'several-companies', ...changes };
  const session = {
    id: workshopSession,
    series: null,
    programme: '',
    on: '2026-11-20',
    type: 'workshop',
    title: 'Samen in de parochiezaal',
    host: '',
    attendances: [],
    evaluation: noEvaluation,
    workshop,
  } as const;
  const text = registerText({ ...noRegister, sessions: [session] }, 'sessions.json', sha256Hex);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sessions.json'), text.value);
  return workshopSession;
}

export function seatAt(at: number, assessment: AssessmentId, changes: Partial<Seat> = {}): Seat {
  return {
    id: seatIdOf(`seat-${String(at).padStart(4, '0')}`),
    label: `Plaats ${String(at)}`,
    assessment,
    response: null,
    role: null,
    way: 'kiosk',
    state: 'finished',
    noticeReadAt: null,
    person: null,
    ...changes,
  };
}

export function sessionIdOf(text: string): SessionId {
  if (!isSessionId(text)) throw new Error(`no id of a session: ${text}`);
  return text;
}

function seatIdOf(text: string): SeatId {
  if (!isSeatId(text)) throw new Error(`no id of a seat: ${text}`);
  return text;
}
