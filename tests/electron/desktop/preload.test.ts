import { expect, test, vi } from 'vitest';

type Bridge = Readonly<Record<string, (...given: unknown[]) => unknown>>;

async function runPreload() {
  const exposed: [string, Bridge][] = [];
  const invoked: (readonly unknown[])[] = [];
  const listeners: [string, (...given: unknown[]) => void][] = [];
  vi.resetModules();
  vi.doMock('electron', () => ({
    contextBridge: { exposeInMainWorld: (name: string, bridge: Bridge) => exposed.push([name, bridge]) },
    ipcRenderer: {
      invoke: async (...given: readonly unknown[]) => invoked.push(given),
      on: (channel: string, listener: (...given: unknown[]) => void) => listeners.push([channel, listener]),
    },
  }));
  await import('../../../electron/desktop/preload.ts');
  const [name, bridge] = exposed[0] ?? ['', {}];
  return { exposed, invoked, listeners, name, bridge };
}

test('the page gets functions with a name, and nothing of Electron', async () => {
  const { exposed, name, bridge } = await runPreload();
  expect(exposed).toHaveLength(1);
  expect(name).toBe('scanHost');
  expect(Object.keys(bridge).toSorted()).toEqual([
    'call',
    'chooseSecondPlace',
    'copyLog',
    'fillScreen',
    'listen',
    'openAddress',
    'openSaved',
    'pickFiles',
    'pickFolder',
    'pickSaveFolder',
    'printFile',
    'readLog',
    'saveFile',
    'saveInFolder',
    'secondPlace',
    'showDataFolder',
    'showSaved',
    'showWall',
    'showing',
    'stopSecondPlace',
    'useFolder',
    'useUsualFolder',
  ]);
  for (const part of Object.values(bridge)) expect(typeof part).toBe('function');
});

test('none of them lets the page choose a channel', async () => {
  const { bridge, invoked } = await runPreload();
  for (const part of Object.values(bridge)) await part('evil', 'evil', 'evil');
  expect(new Set(invoked.map(([channel]) => channel))).toEqual(new Set(['api', 'host']));
  for (const [channel, name, , ...more] of invoked) {
    if (channel === 'host') expect(name).not.toBe('evil');
    expect(more).toEqual([]);
  }
});

test('who listens hears a name and a value, never the event of Electron', async () => {
  const { bridge, listeners } = await runPreload();
  const heard: (readonly unknown[])[] = [];
  await bridge['listen']?.((...given: unknown[]) => heard.push(given));
  for (const [channel, listener] of listeners) {
    expect(channel).toBe('event');
    listener({ sender: 'secret' }, 'menu', 'help', 'more');
  }
  expect(heard).toEqual([['menu', 'help']]);
});
