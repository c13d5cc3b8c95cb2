import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { api } from '../../../scans/services/api.ts';
import { runs, seed } from '../../runs.ts';
import { ownFrame, startDesk } from './desk.ts';

const call = { name: 'app.start', input: {} };

test('there are two channels, and both answer the page of our window', async () => {
  const { channels, ask } = await startDesk();
  expect([...channels.keys()]).toEqual(['api', 'host']);
  expect(await ask('api', call.name, call.input)).toMatchObject({ ok: true });
  expect(await ask('host', 'listening', {})).toBeUndefined();
});

describe('a sender that is refused on every channel', () => {
  const frames: readonly (readonly [string, object | null])[] = [
    ['no frame: it is gone', null],
    ['a frame in our page', { ...ownFrame, parent: ownFrame }],
    ['a page of another host', { ...ownFrame, origin: 'app://elders', url: 'app://elders/' }],
    ['a host that begins like ours', { ...ownFrame, origin: 'app://scan.evil', url: 'app://scan.evil/' }],
    ['a host that ends like ours', { ...ownFrame, origin: 'app://evil.scan', url: 'app://evil.scan/' }],
    ['another scheme', { ...ownFrame, origin: 'https://scan', url: 'https://scan/' }],
    ['a file', { ...ownFrame, origin: 'file://', url: 'file:///scan/index.html' }],
    ['no origin', { ...ownFrame, origin: 'null', url: 'data:text/html,x' }],
    ['an empty page with our origin', { ...ownFrame, url: 'about:blank' }],
    ['a page made of text with our origin', { ...ownFrame, url: 'about:srcdoc' }],
    ['a blob with our origin', { ...ownFrame, url: 'blob:app://scan/1' }],
    ['our address with a foreign origin', { ...ownFrame, origin: 'app://evil' }],
    ['our address with a password', { ...ownFrame, url: 'app://x:y@scan/' }],
    ['no address', { ...ownFrame, url: '' }],
  ];

  test.each(frames)('%s is refused', async (_name, senderFrame) => {
    const { channels, askFrom, window, complaints } = await startDesk();
    for (const channel of channels.keys()) {
      const from = { sender: window().webContents, senderFrame };
      await expect(askFrom(from, channel, call.name, call.input)).rejects.toThrow('sender refused');
    }
    expect(complaints).toEqual([]);
  });

  test('another window, whatever it says of itself', async () => {
    const { channels, askFrom, window, electron } = await startDesk();
    const own = window();
    const other = new electron.BrowserWindow({});
    for (const channel of channels.keys()) {
      const from = { sender: other.webContents, senderFrame: ownFrame };
      await expect(askFrom(from, channel, call.name, call.input)).rejects.toThrow('sender refused');
    }
    own.emit('closed');
    for (const channel of channels.keys()) {
      const from = { sender: own.webContents, senderFrame: ownFrame };
      await expect(askFrom(from, channel, call.name, call.input)).rejects.toThrow('sender refused');
    }
  });
});

describe('whatever comes over a channel', () => {
  const names = fc.oneof(
    fc.constantFrom(
      ...Object.keys(api),
      'save',
      'pick-save-folder',
      'save-in-folder',
      'open',
      'show',
      'open-address',
      'print',
      'pick',
      'data-folder',
      'listening',
      'showing',
      'show-wall',
      'fill-screen',
      'log',
      'copy-log',
      'pick-folder',
      'use-folder',
      'use-usual-folder',
      'second-place',
      'choose-second-place',
      'stop-second-place',
    ),
    fc.constantFrom('__proto__', 'constructor', 'toString', '', 'SAVE', '../save'),
    fc.anything(),
  );
  const inputs = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
    fc.record({ name: fc.oneof(fc.string(), fc.constant('../x.pdf')), bytes: fc.uint8Array() }),
    fc.record({ place: fc.oneof(fc.string(), fc.constantFrom('/etc/passwd', '__proto__', '')) }),
    fc.record({ kind: fc.constantFrom('scan', 'list', 'film', '__proto__') }),
    fc.record({ folder: fc.anything(), name: fc.constant('x.pdf'), bytes: fc.uint8Array() }),
    fc.record({ bytes: fc.anything(), name: fc.anything(), place: fc.anything() }),
  );

  test('api answers with an outcome, and never throws', async () => {
    const { ask, complaints } = await startDesk();
    await fc.assert(
      fc.asyncProperty(names, inputs, async (name, input) => {
        const answer = await ask('api', name, input);
        expect(typeof Reflect.get(Object(answer), 'ok')).toBe('boolean');
      }),
      { numRuns: runs(3000), seed },
    );
    expect(complaints).toEqual([]);
  });

  test('host opens nothing but the data folder, writes nothing unasked and reads nothing', async () => {
    const { ask, opened, asked, answers, folder } = await startDesk();
    let dialogs = 0;
    await fc.assert(
      fc.asyncProperty(names, inputs, async (name, input) => {
        answers.splice(0, answers.length, { canceled: true, filePath: '', filePaths: [] });
        const [before, seen] = [opened.length, asked.length];
        await ask('host', name, input).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
        for (const one of opened.slice(before)) expect(one).toBe(`open ${join(folder, 'data')}`);
        dialogs += asked.length - seen;
        if (asked.length > seen)
          expect(['save', 'pick', 'pick-save-folder', 'choose-second-place']).toContain(name);
      }),
      { numRuns: runs(3000), seed },
    );
    expect(dialogs).toBeGreaterThan(0);
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'screens', 'secret.txt', 'userData']);
  });

  test('a defect is told to whoever runs the program, and the page hears that it failed', async () => {
    const { ask, complaints } = await startDesk();
    await expect(ask('host', 'no such thing')).rejects.toThrow('no such ability');
    expect(String(complaints[0])).toContain('no such ability');
  });
});
