import { describe, expect, test } from 'vitest';
import { eventually, startDesk } from './desk.ts';
import type { Bounds } from './recorded-electron.ts';

const laptop: Bounds = { x: 0, y: 0, width: 1366, height: 728 };
/** To the left of the laptop, and higher. */
const left: Bounds = { x: -1920, y: -400, width: 1920, height: 1040 };

async function placeOf(wanted: Bounds, displays: readonly Bounds[]): Promise<Bounds> {
  const desk = await startDesk({
    before: (recorded) => {
      recorded.displays.splice(0, Infinity, ...displays);
      Object.assign(recorded.place, wanted);
    },
  });
  return desk.window().bounds;
}

describe('a window that comes back', () => {
  const there: Bounds = { x: -1500, y: -300, width: 900, height: 700 };

  test('stands where it stood, also on a second screen', async () => {
    expect(await placeOf(there, [laptop, left])).toEqual(there);
    expect(await placeOf({ x: 30, y: 10, width: 900, height: 700 }, [laptop])).toEqual({
      x: 30,
      y: 10,
      width: 900,
      height: 700,
    });
  });

  test('from a screen that is gone comes in the middle of the first one', async () => {
    expect(await placeOf(there, [laptop])).toEqual({ x: 233, y: 14, width: 900, height: 700 });
  });

  test('from a larger screen that is gone is made to fit', async () => {
    expect(await placeOf({ x: -1900, y: -380, width: 1800, height: 1000 }, [laptop])).toEqual(laptop);
  });

  test('larger than its screen, or half beside it, is brought wholly in sight', async () => {
    expect(await placeOf({ x: 100, y: 50, width: 1280, height: 800 }, [laptop])).toEqual({
      x: 86,
      y: 0,
      width: 1280,
      height: 728,
    });
    const corner: Bounds = { x: 1300, y: 700, width: 640, height: 480 };
    expect(await placeOf(corner, [laptop])).toEqual({ x: 726, y: 248, width: 640, height: 480 });
  });

  test('is never larger than the smallest laptop that it works on', async () => {
    const small: Bounds = { x: 0, y: 0, width: 640, height: 480 };
    expect(await placeOf({ x: 320, y: 120, width: 1280, height: 800 }, [small])).toEqual(small);
  });
});

test('a screen that is pulled out while the window stands on it gives the window back', async () => {
  const desk = await startDesk({
    before: ({ displays, place }) => {
      displays.splice(0, Infinity, laptop, left);
      Object.assign(place, { x: -1500, y: -300, width: 900, height: 700 });
    },
  });
  expect(desk.order).not.toContain('place');
  desk.displays.pop();
  desk.electron.screen.emit('display-removed', {}, { workArea: left });
  expect(desk.window().bounds).toEqual({ x: 233, y: 14, width: 900, height: 700 });
  desk.window().emit('closed');
  expect(desk.electron.screen.listenerCount('display-removed')).toBe(0);
  await eventually(() => expect(desk.complaints).toEqual([]));
});
