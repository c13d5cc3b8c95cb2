import { dimensionId, questionId } from '../../scans/definition/ids.ts';
import { isSeatId, isSessionId } from '../../scans/sessions/register-ids.ts';
import type { SeatId, SessionId } from '../../scans/sessions/register.ts';
import { idIn, keepIds, step, text } from './story-parts.ts';
import type { Seen, Step } from './story-parts.ts';

/** A workshop from its set-up to its end, with a device that goes from hand to hand. */
export function workshopStory(): readonly Step[] {
  return [...prepare(), ...run(), ...handOver(), ...room(), ...close()];
}

function prepare(): readonly Step[] {
  const fields = { series: null, programme: '', type: 'workshop', title: 'Samen', host: '' } as const;
  return [
    step('session.save', () => ({ id: null, on: '2026-11-20', ...fields }), keepWorkshop),
    step('workshop.view', one),
    step('workshop.goTo', (seen) => ({ ...one(seen), step: 'welcome' })),
    step('workshop.setUp', (seen) => ({ ...one(seen), script: 'short', language: 'nl' })),
    step(
      'assessment.create',
      () => ({
        variant: 'general',
        mode: 'full',
        filledBy: 'adviser',
        language: 'nl',
        company: { name: 'Samen bv' },
      }),
      keepIds('together'),
    ),
    step('workshop.company', (seen) => ({ ...one(seen), assessment: idIn(seen, 'together'), in: true })),
    step(
      'workshop.seat',
      (seen) => ({ ...one(seen), ...wish(seen), label: 'A1', way: 'kiosk' }),
      keepSeat('a'),
    ),
    step('workshop.seat', (seen) => ({ ...one(seen), ...wish(seen), label: ' ', way: 'paper' })),
    step(
      'workshop.seat',
      (seen) => ({ ...one(seen), ...wish(seen), label: 'A2', way: 'paper' }),
      keepSeat('b'),
    ),
    step('workshop.blankFile', (seen) => ({ ...one(seen), seat: seatIn(seen, 'b') })),
    step('workshop.removeSeat', (seen) => ({ ...one(seen), seat: seatIn(seen, 'b') })),
    step('workshop.removeSeat', (seen) => ({ ...one(seen), seat: seatIn(seen, 'b') })),
  ];
}

function run(): readonly Step[] {
  const question = questionId('STR1');
  return [
    step('workshop.dimensions', (seen) => ({ ...one(seen), dimensions: [dimensionId('STR')] })),
    step('workshop.goTo', (seen) => ({ ...one(seen), step: 'answers' })),
    step('workshop.timer', (seen) => ({ ...one(seen), act: 'stop', minutes: 5 })),
    step('workshop.question', (seen) => ({ ...one(seen), question })),
    step('workshop.compare', (seen) => ({ ...one(seen), on: true })),
    step('workshop.mark', (seen) => ({ ...one(seen), question, by: 1 })),
    step('workshop.beginSeat', (seen) => ({ ...one(seen), seat: seatIn(seen, 'a') })),
    step('workshop.finishSeat', (seen) => ({ ...one(seen), seat: seatIn(seen, 'a'), finished: false })),
    step('workshop.companyOf', (seen) => ({ ...one(seen), file: 'foto.iscan', bytes: Uint8Array.of(0x89) })),
    step('workshop.findFiles', one),
    step('workshop.leave', (seen) => ({ ...one(seen), seat: seatIn(seen, 'a'), left: false })),
  ];
}

function handOver(): readonly Step[] {
  const seat = (seen: Seen) => ({ seat: seatIn(seen, 'a') });
  const change = { kind: 'answer', question: questionId('STR1'), answer: 2 } as const;
  return [
    step('kiosk.on', () => ({})),
    step('kiosk.view', () => ({})),
    step('workshop.startKiosk', (seen) => ({ ...one(seen), code: '47' })),
    step('workshop.startKiosk', (seen) => ({ ...one(seen), code: '4711' })),
    step('assessment.list', () => ({})),
    step('kiosk.view', () => ({})),
    step('kiosk.take', (seen) => ({ ...seat(seen), code: null })),
    step('kiosk.take', (seen) => ({ ...seat(seen), code: '4711' })),
    step('kiosk.begin', (seen) => ({ ...seat(seen), language: 'de' })),
    step('kiosk.change', (seen) => ({ ...seat(seen), change })),
    step('kiosk.pause', seat),
    step('kiosk.change', (seen) => ({ ...seat(seen), change })),
    step('kiosk.take', (seen) => ({ ...seat(seen), code: '4711' })),
    step('kiosk.finish', seat),
    step('kiosk.end', () => ({ code: 'nee' })),
    step('kiosk.end', () => ({ code: '4711' })),
  ];
}

/** What its companies offer each other, and their papers. */
function room(): readonly Step[] {
  const inRoom = (seen: Seen) => ({ ...one(seen), language: 'nl' }) as const;
  const company = (seen: Seen) => ({ assessment: idIn(seen, 'together') });
  const offer = (seen: Seen) => ({
    ...inRoom(seen),
    offer: { ...company(seen), kind: 'show', text: 'Onze klantendag', dimension: null } as const,
  });
  return [
    step('room.addOffer', offer),
    step('room.view', inRoom),
    step('room.offersPaper', (seen) => ({ ...inRoom(seen), names: true })),
    step('room.report', (seen) => ({ ...inRoom(seen), ...company(seen), paper: 'kern' })),
    step('room.removeOffer', offer),
  ];
}

function close(): readonly Step[] {
  return [
    step('workshop.end', (seen) => ({ ...one(seen), ended: true })),
    step('session.remove', (seen) => ({ id: one(seen).session })),
    step('workshop.view', one),
  ];
}

function one(seen: Seen): { readonly session: SessionId } {
  const session = idIn(seen, 'workshop');
  if (!isSessionId(session)) throw new Error(`no id: ${session}`);
  return { session };
}

function wish(seen: Seen) {
  return { seat: null, assessment: idIn(seen, 'together'), role: 'owner', person: null } as const;
}

function seatIn(seen: Seen, name: string): SeatId {
  const seat = idIn(seen, `seat-${name}`);
  if (!isSeatId(seat)) throw new Error(`no id: ${seat}`);
  return seat;
}

function keepWorkshop(value: unknown, seen: Seen): void {
  seen['workshop'] = text(value, 'id');
}

/** The seat that came last. */
function keepSeat(name: string): Step['keep'] {
  return (value, seen) => {
    seen[`seat-${name}`] = text(value, 'workshop', 'seats', name === 'a' ? 0 : 1, 'id');
  };
}
