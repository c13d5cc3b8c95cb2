import { describe, expect, it } from 'vitest';
import { advances, turnsTooFar } from '../../../../renderer/features/question/auto-advance.ts';
import { minutesLeft } from '../../../../renderer/features/question/pace.ts';
import { ruleParts } from '../../../../renderer/features/question/rule-parts.ts';

describe('the next question', () => {
  const first = { means: 'pointer', first: true, last: false, setting: true } as const;

  it('comes by itself after a click, a tap or a digit that gives a first answer', () => {
    expect(advances(first)).toBe(true);
    expect(advances({ ...first, means: 'digit' })).toBe(true);
  });

  it('never comes after an arrow key, a change, the last question, or with the setting off', () => {
    expect(advances({ ...first, means: 'keys' })).toBe(false);
    expect(advances({ ...first, first: false })).toBe(false);
    expect(advances({ ...first, last: true })).toBe(false);
    expect(advances({ ...first, setting: false })).toBe(false);
  });

  it('is not passed over by a key that was meant for the page before', () => {
    expect(turnsTooFar({ sinceTurnMs: 10, answered: false })).toBe(true);
    expect(turnsTooFar({ sinceTurnMs: 10, answered: true })).toBe(false);
    expect(turnsTooFar({ sinceTurnMs: 600, answered: false })).toBe(false);
    expect(turnsTooFar({ sinceTurnMs: Infinity, answered: false })).toBe(false);
  });
});

describe('minutes left', () => {
  it('takes the usual pace as long as there is none', () => {
    expect(minutesLeft([], 38, 'full')).toBe(19);
    expect(minutesLeft([], 12, 'quick')).toBe(8);
    expect(minutesLeft(every(10, 3), 29, 'full')).toBe(15);
  });

  it('takes the middle of the own times, whatever their order, and leaves breaks out', () => {
    expect(minutesLeft(every(12, 9), 30, 'full')).toBe(6);
    expect(minutesLeft(every(12, 9).toReversed(), 30, 'full')).toBe(6);
    const withBreak = [...every(12, 9), '2026-11-24T18:00:00.000Z', '2026-11-24T18:00:12.000Z'];
    expect(minutesLeft(withBreak, 30, 'full')).toBe(6);
  });

  it('says at least one minute while something is open, and none after that', () => {
    expect(minutesLeft(every(2, 9), 1, 'full')).toBe(1);
    expect(minutesLeft(every(2, 9), 0, 'full')).toBe(0);
  });
});

describe('the rule', () => {
  it('stands with its first sentence apart and each question with its answer', () => {
    expect(ruleParts('Kies het hoogste. Doet u meer, niet alles? Blijf lager. Denk aan een jaar.')).toEqual({
      first: 'Kies het hoogste.',
      rest: ['Doet u meer, niet alles? Blijf lager.', 'Denk aan een jaar.'],
    });
    expect(ruleParts('Choisissez. Vous hésitez\u00a0? Prenez le plus bas.').rest).toEqual([
      'Vous hésitez\u00a0? Prenez le plus bas.',
    ]);
  });
});

/** Moments at an even distance of some seconds. */
function every(seconds: number, times: number): readonly string[] {
  return Array.from({ length: times }, (_, index) =>
    new Date(Date.UTC(2026, 10, 24, 12, 0, index * seconds)).toISOString(),
  );
}
