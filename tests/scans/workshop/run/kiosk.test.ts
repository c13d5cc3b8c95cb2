import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  currentSeat,
  endKiosk,
  finishTurn,
  kioskIn,
  opensKiosk,
  pauseTurn,
  readNotice,
  startKiosk,
  takeTurn,
  turnOf,
} from '../../../../scans/workshop/run/kiosk.ts';
import type { SeatId, Workshop } from '../../../../scans/sessions/register.ts';
import { must, responseIdOf, seat, seatIdOf, valueOrCodes, workshopOf } from './workshop-of.ts';

const checksum = (text: string) => createHash('sha256').update(text).digest('hex');
const a1 = seatIdOf('seat-a1');
const a2 = seatIdOf('seat-a2');
const at = '2026-11-29T13:05:00.000Z';

function started(): Workshop {
  const seats = [seat('A1'), seat('A2'), seat('F1', { way: 'file' })];
  return must(startKiosk(workshopOf(seats), ' 4711 ', 'salt', checksum));
}

/** Read who keeps what, and got a place for answers. */
function begun(workshop: Workshop, id: SeatId, response: string, moment = at): Workshop {
  const read = must(readNotice(workshop, id, moment));
  const seats = read.seats.map((one) => (one.id === id ? { ...one, response: responseIdOf(response) } : one));
  return { ...read, seats };
}

describe('the code', () => {
  test('ends it, and nothing else does', () => {
    const on = started();
    expect(on.lock).not.toContain('4711');
    expect(opensKiosk(on, '4711', checksum)).toBe(true);
    for (const wrong of ['', '4712', '47111', 'salt', on.lock ?? '']) {
      expect(valueOrCodes(endKiosk(on, wrong, checksum))).toEqual(['kiosk-wrong-code']);
    }
    expect(must(endKiosk(on, ' 4711', checksum)).lock).toBeNull();
  });

  test('is at least four signs long, and somebody must have a seat there', () => {
    const room = workshopOf([seat('A1')]);
    expect(valueOrCodes(startKiosk(room, ' 471 ', 'salt', checksum))).toEqual(['kiosk-short-code']);
    const files = workshopOf([seat('A1', { way: 'file' })]);
    expect(valueOrCodes(startKiosk(files, '4711', 'salt', checksum))).toEqual(['kiosk-without-seats']);
    expect(opensKiosk(room, '', checksum)).toBe(false);
  });

  test('differs by its salt, so that equal codes do not look equal', () => {
    const room = workshopOf([seat('A1')]);
    const locks = ['one', 'two'].map((salt) => must(startKiosk(room, '4711', salt, checksum)).lock);
    expect(new Set(locks).size).toBe(2);
  });
});

describe('turns', () => {
  test('go from one to the next; who is ready is not opened again', () => {
    let now = must(takeTurn(started(), a1, false));
    expect(currentSeat(now)?.id).toBe(a1);
    now = begun(now, a1, 'r1');
    expect(currentSeat(now)).toMatchObject({ response: 'r1', noticeReadAt: at });
    expect(valueOrCodes(takeTurn(now, a2, true))).toEqual(['kiosk-busy']);
    now = must(finishTurn(now, a1));
    expect(currentSeat(now)).toBeNull();
    expect(valueOrCodes(takeTurn(now, a1, true))).toEqual(['kiosk-not-this-seat']);
    expect(must(takeTurn(now, a2, false)).seats.map(({ state }) => state)).toEqual([
      'finished',
      'answering',
      'waiting',
    ]);
  });

  test('who stopped halfway is let in again with the code alone', () => {
    const first = begun(must(takeTurn(started(), a1, false)), a1, 'r1');
    const paused = must(pauseTurn(first, a1));
    expect(paused.seats.map(turnOf)).toEqual(['halfway', 'free', 'elsewhere']);
    expect(valueOrCodes(takeTurn(paused, a1, false))).toEqual(['kiosk-halfway']);
    expect(must(takeTurn(paused, a1, true)).seats[0]).toMatchObject({ state: 'answering', response: 'r1' });
    expect(must(endKiosk(first, '4711', checksum)).seats[0]).toMatchObject({
      state: 'waiting',
      response: 'r1',
    });
  });

  test('who has it now keeps it, also after a restart', () => {
    const now = begun(must(takeTurn(started(), a1, false)), a1, 'r1');
    expect(must(takeTurn(now, a1, false))).toEqual(now);
    const later = '2026-11-29T13:15:00.000Z';
    expect(currentSeat(begun(now, a1, 'r1', later))?.noticeReadAt).toBe(at);
  });

  test('are of seats on this device, one at a time', () => {
    const now = started();
    expect(valueOrCodes(takeTurn(now, seatIdOf('seat-f1'), true))).toEqual(['kiosk-not-this-seat']);
    expect(valueOrCodes(takeTurn(now, seatIdOf('nobody'), true))).toEqual(['seat-unknown']);
    for (const act of [finishTurn, pauseTurn]) {
      expect(valueOrCodes(act(must(takeTurn(now, a1, false)), a2))).toEqual(['kiosk-not-this-seat']);
    }
  });
});

test('the register says whether this device goes from hand to hand', () => {
  const session = {
    on: '2026-11-29',
    type: 'workshop',
    title: '',
    host: '',
    programme: '',
    series: null,
    attendances: [],
    evaluation: { useful: [], clear: [], recommend: [] },
  } as const;
  const off = { ...session, id: 'one', workshop: workshopOf([seat('A1')]) };
  const on = { ...session, id: 'two', workshop: started() };
  const sessionsOf = (...sessions: unknown[]) => JSON.parse(JSON.stringify({ sessions }));
  expect(kioskIn(sessionsOf(session, off))).toBeNull();
  expect(kioskIn(sessionsOf(session, off, on))?.session.id).toBe('two');
});
