import { expect, test } from 'vitest';
import { dimensionId } from '../../../../scans/definition/ids.ts';
import type { Offer } from '../../../../scans/sessions/register.ts';
import {
  offersOf,
  roomMarket,
  withOffer,
  withoutOffer,
} from '../../../../scans/workshop/room/room-market.ts';
import { assessmentIdOf } from './ids.ts';

const order = ['STR', 'ABS', 'CUS', 'NET'].map(dimensionId);

function offer(company: string, kind: Offer['kind'], text: string, theme: string | null): Offer {
  const dimension = theme === null ? null : dimensionId(theme);
  return { assessment: assessmentIdOf(`company-${company}`), kind, text, dimension };
}

const show = offer('a', 'show', 'Onze klantendag', 'CUS');
const see = offer('b', 'see', 'Een klantendag', 'CUS');
const own = [offer('c', 'show', 'Een leerwerf', 'STR'), offer('c', 'see', 'Een leerwerf', 'STR')];
const any = offer('d', 'see', 'Een heftruck', null);
const gone = offer('d', 'show', 'Iets van vroeger', 'OLD');

test('puts where two companies should meet first, and what is about no theme last', () => {
  const market = roomMarket([any, ...own, see, gone, show], order);
  expect(market.map(({ dimension, meets }) => [dimension, meets])).toEqual([
    ['CUS', true],
    // One company that shows and wants to see the same does not meet itself.
    ['STR', false],
    [null, false],
  ]);
  expect(market[0]).toMatchObject({ show: [show], see: [see] });
  expect(market[2]).toMatchObject({ show: [{ text: 'Iets van vroeger' }], see: [any] });
  expect(roomMarket([], order)).toEqual([]);
});

test('an offer stands once, and goes as it came', () => {
  const offers = withOffer([show], { ...see, text: `  ${see.text} ` });
  expect(offers).toEqual([show, see]);
  expect(withOffer(offers, see)).toBe(offers);
  // Another company may say the same.
  expect(withOffer([show], { ...show, assessment: see.assessment })).toHaveLength(2);
  expect(withoutOffer([show], { ...show, assessment: see.assessment })).toEqual([show]);
  expect(withOffer(offers, { ...see, text: ' \n ' })).toBe(offers);
  expect(withoutOffer(offers, show)).toEqual([see]);
  expect(withoutOffer(offers, any)).toBe(offers);
  expect(offersOf([show, see], [see.assessment])).toEqual([see]);
});
