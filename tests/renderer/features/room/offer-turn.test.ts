import { expect, test } from 'vitest';
import { nextTurn } from '../../../../renderer/features/room/offer-turn.ts';
import type { Turn } from '../../../../renderer/features/room/offer-turn.ts';

test('each company has two turns, and after the last comes the first again', () => {
  const turns: Turn[] = [{ at: 0, kind: 'show' }];
  for (let more = 0; more < 6; more += 1) turns.push(nextTurn(turns.at(-1) ?? { at: 0, kind: 'show' }, 3));
  expect(turns.map(({ at, kind }) => `${String(at)} ${kind}`)).toEqual([
    '0 show',
    '0 see',
    '1 show',
    '1 see',
    '2 show',
    '2 see',
    '0 show',
  ]);
});
