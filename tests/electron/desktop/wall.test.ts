import { describe, expect, test } from 'vitest';
import { ownFrame, startDesk } from './desk.ts';
import type { Desk } from './desk.ts';

const session = 'workshop-1';
const wallFrame = { ...ownFrame, url: `app://scan/#/present/${session}` };

type Room = {
  readonly main: Desk['windows'][number];
  readonly wall: Desk['windows'][number];
  readonly askWall: (channel: string, name: unknown, input?: unknown, frame?: object) => Promise<unknown>;
};

/** As when the adviser clicks. */
async function openWall({ ask, askFrom, window }: Desk): Promise<Room> {
  const main = window();
  await ask('host', 'show-wall', { session });
  const wall = window();
  return {
    main,
    wall,
    askWall: (channel, name, input, frame = wallFrame) =>
      askFrom({ sender: wall.webContents, senderFrame: frame }, channel, name, input),
  };
}

describe('the window for the room', () => {
  test('shows the wall of a session at our address, and there is one at most', async () => {
    const desk = await startDesk();
    const { main } = await openWall(desk);
    expect(desk.windows).toHaveLength(2);
    const again = { sender: main.webContents, senderFrame: ownFrame };
    await desk.askFrom(again, 'host', 'show-wall', { session: 'workshop-2' });
    expect(desk.windows).toHaveLength(2);
    expect(desk.order.filter((one) => one.startsWith('load'))).toEqual([
      'load app://scan/',
      'load app://scan/#/present/workshop-1',
      'load app://scan/#/present/workshop-2',
    ]);
    expect(desk.complaints).toEqual([]);
  });

  test('stands on the other screen, where there is one', async () => {
    const beamer = { x: 1920, y: 0, width: 1920, height: 1080 };
    const desk = await startDesk({ before: ({ displays }) => void displays.push(beamer) });
    const { main, wall } = await openWall(desk);
    expect(main.options).not.toHaveProperty('x');
    expect(wall.options).toMatchObject({ x: 1920, y: 0 });
  });

  test('goes with the window of the adviser, and may ask nothing from then on', async () => {
    const desk = await startDesk();
    const { main, wall, askWall } = await openWall(desk);
    let isClosed = false;
    wall.on('closed', () => (isClosed = true));
    main.emit('closed');
    expect(isClosed).toBe(true);
    await expect(askWall('api', 'app.start', {})).rejects.toThrow('sender refused');
  });

  test('asks the product, and of the machine only to fill its own screen', async () => {
    const desk = await startDesk();
    const { main, wall, askWall } = await openWall(desk);
    expect(await askWall('api', 'app.start', {})).toMatchObject({ ok: true });
    await askWall('host', 'listening', {});
    await askWall('host', 'showing', { scan: 'none' });
    await askWall('host', 'fill-screen', {});
    expect([main.isFullScreen(), wall.isFullScreen()]).toEqual([false, true]);
    await askWall('host', 'fill-screen', {});
    expect(wall.isFullScreen()).toBe(false);
    for (const name of ['save', 'open', 'pick', 'data-folder', 'print', 'show-wall', 'log', 'use-folder']) {
      await expect(askWall('host', name, { session }), name).rejects.toThrow('no such ability');
    }
    expect(desk.opened).toEqual([]);
    expect(desk.asked).toEqual([]);
  });

  test.each([
    ['a frame in its page', { ...wallFrame, parent: wallFrame }],
    ['another host', { ...wallFrame, origin: 'app://elders', url: 'app://elders/' }],
    ['an empty page with our origin', { ...wallFrame, url: 'about:blank' }],
  ])('is no sender from %s', async (_name, frame) => {
    const { askWall } = await openWall(await startDesk());
    for (const channel of ['api', 'host']) {
      await expect(askWall(channel, 'app.start', {}, frame)).rejects.toThrow('sender refused');
    }
  });

  test.each([['../x'], ['a#b'], ['A'], [''], ['a'.repeat(200)], ['a/b'], [1], [null], [undefined], [{}]])(
    'does not open for %j',
    async (given) => {
      const { ask, windows } = await startDesk();
      await expect(ask('host', 'show-wall', { session: given })).rejects.toThrow('no session');
      expect(windows).toHaveLength(1);
    },
  );
});
