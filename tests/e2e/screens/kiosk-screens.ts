import type { Page } from '@playwright/test';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import { isAssessmentId } from '../../../scans/assessment/assessment-ids.ts';
import { isSeatId } from '../../../scans/sessions/register-ids.ts';
import type { SeatId } from '../../../scans/sessions/register.ts';
import type { KioskView } from '../../../scans/services/views/workshop-view.ts';
import { programOn } from '../program.ts';
import { faulty, gives, mend } from './faults.ts';
import { sees, sends } from './hands.ts';
import type { Seeded } from './seed-scans.ts';
import type { Screens } from './states.ts';

/**
 * The device that goes from hand to hand. What it shows is given to it, so that no window has to begin anew and no door
 * is shut for the screens after it; `kiosk.spec.ts` and `workshop.spec.ts` hold the door.
 */
export function kioskScreens(seeded: Seeded): Screens<'kiosk'> {
  const { running, workshops, scans, language } = seeded;
  const off = faulty(running);
  const address = `kiosk/${workshops.one}`;
  const view = (change: Partial<KioskView>): KioskView => ({
    session: workshops.one,
    title: '',
    language,
    asks: 'answers',
    seats: (['A', 'B', 'C'] as const).map((label, at) => ({
      id: seatId(at),
      label,
      company: `Metaal ${label}`,
      turn: turns[at] ?? 'free',
    })),
    current: null,
    ...change,
  });
  const shows = (change: Partial<KioskView>, prepare: (page: Page) => Promise<unknown>) =>
    off({ address, before: gives('kiosk.view', view(change)), prepare, after: mend });
  /** Somebody who answers, and has as many answers as a scan on disk. */
  const answering = (scan: string, prepare: (page: Page) => Promise<unknown>) =>
    off({
      address,
      before: async (page: Page) => {
        const { assessment } = await programOn(running.dataFolder).call('assessment.open', {
          id: idOf(scan),
        });
        const current = { seat: seatId(0), label: 'A', assessment };
        await gives('kiosk.view', view({ current }))(page);
        await gives('kiosk.change', { assessment, at: assessment.changedOn })(page);
        await gives('kiosk.finish', view({}))(page);
      },
      prepare,
      after: mend,
    });
  const next = (then: string) => sends('.foot .btn.primary', then);
  const toReady = async (page: Page) => {
    await sees('.importance')(page);
    await next('.kiosk-lead')(page);
  };
  return {
    kiosk: {
      off: { address, prepare: sees('main h1') },
      seats: shows({}, sees('.kiosk-seats')),
      over: shows(
        { seats: [{ id: seatId(0), label: 'A', company: '', turn: 'done' }] },
        sees('.kiosk-seats'),
      ),
      code: shows({}, sends('.kiosk-seats li:nth-child(2) button', 'dialog')),
      end: shows({}, sends('.foot .btn', 'dialog')),
      notice: shows({ current: { seat: seatId(0), label: 'A', assessment: null } }, sees('.privacy')),
      question: answering(scans.fresh, sees('.levels')),
      importance: answering(scans.adviser, sees('.importance')),
      ready: answering(scans.adviser, toReady),
      thanks: answering(scans.adviser, async (page) => {
        await toReady(page);
        await next('.error-page')(page);
      }),
      evaluation: shows({ asks: 'evaluation', seats: [] }, sees('.kiosk-scale')),
    },
  };
}

const turns = ['free', 'halfway', 'done'] as const;

function seatId(at: number): SeatId {
  const id = `seat-of-kiosk-${String(at)}`;
  if (!isSeatId(id)) throw new Error(id);
  return id;
}

function idOf(scan: string): AssessmentId {
  if (!isAssessmentId(scan)) throw new Error(scan);
  return scan;
}
