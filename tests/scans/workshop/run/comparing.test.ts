import { describe, expect, test } from 'vitest';
import { isComparing } from '../../../../scans/workshop/run/comparing.ts';
import { seat, workshopOf } from './workshop-of.ts';

const room = workshopOf([seat('A1'), seat('A2'), seat('A3', { state: 'left' })]);

const voted = (ballots: number) => ({ ballots, answering: 4 });

describe('the vote beside the calculated order', () => {
  test('comes by itself with the last ballot of who is still there', () => {
    expect([0, 1, 2, 3].map((ballots) => isComparing(room, voted(ballots)))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    const noSeats = workshopOf([]);
    expect([0, 3, 4].map((ballots) => isComparing(noSeats, voted(ballots)))).toEqual([false, false, true]);
  });

  test('comes and goes as the adviser says, also where somebody gives no dots', () => {
    expect(isComparing({ ...room, comparing: true }, voted(1))).toBe(true);
    expect(isComparing({ ...room, comparing: false }, voted(2))).toBe(false);
  });
});
