import type { Call } from '../../scans/services/api.ts';
import type {
  Client,
  ClientEvents,
  Done,
  PickedFile,
  PickedKind,
  Saved,
  FolderChoice,
  SecondPlace,
} from './client.ts';
import { createHandOver } from './hand-over.ts';
import { createListeners } from './listeners.ts';

type Listeners = ReturnType<typeof createListeners>;
type Outside = { [E in Exclude<keyof ClientEvents, 'handed-over'>]: [event: E, value: ClientEvents[E]] };

/** What the preload of the desktop host puts in the page. */
type Bridge = {
  readonly call: Call;
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<Saved>;
  readonly pickSaveFolder: () => Promise<
    { readonly kind: 'picked'; readonly folder: string } | { readonly kind: 'cancelled' }
  >;
  readonly saveInFolder: (folder: string, name: string, bytes: Uint8Array) => Promise<Saved>;
  readonly openSaved: (place: string) => Promise<Done>;
  readonly showSaved: (place: string) => Promise<Done>;
  readonly openAddress: (address: string) => Promise<Done>;
  readonly printFile: (bytes: Uint8Array) => Promise<Done>;
  readonly pickFiles: (kind: PickedKind) => Promise<readonly PickedFile[]>;
  readonly showDataFolder: () => Promise<Done>;
  readonly showWall: Client['showWall'];
  readonly fillScreen: Client['fillScreen'];
  readonly showing: Client['showing'];
  readonly pickFolder: FolderChoice['pick'];
  readonly useFolder: FolderChoice['use'];
  readonly useUsualFolder: FolderChoice['useUsual'];
  readonly secondPlace: SecondPlace['state'];
  readonly chooseSecondPlace: SecondPlace['choose'];
  readonly stopSecondPlace: SecondPlace['stop'];
  readonly readLog: Client['readLog'];
  readonly copyLog: Client['copyLog'];
  /** From now on; what came before was kept. */
  readonly listen: (listener: (...heard: Outside[keyof Outside]) => void) => Promise<void>;
};

declare global {
  interface Window {
    readonly scanHost?: Bridge;
  }
}

/** The client of the desktop host; `null` where this page does not stand in its window. */
export function createIpcClient(): Client | null {
  const bridge = window.scanHost;
  if (bridge === undefined) return null;
  const listeners = createListeners();
  const handOver = createHandOver((id) => listeners.tell('handed-over', id));

  return {
    call: bridge.call,
    saveFile: ({ name, bytes }) => bridge.saveFile(name, bytes),
    saveSeveral: async () => {
      const picked = await bridge.pickSaveFolder();
      if (picked.kind === 'cancelled') return null;
      return ({ name, bytes }) => bridge.saveInFolder(picked.folder, name, bytes);
    },
    openSaved: bridge.openSaved,
    showSaved: bridge.showSaved,
    openAddress: bridge.openAddress,
    printFile: bridge.printFile,
    pickFiles: bridge.pickFiles,
    showDataFolder: bridge.showDataFolder,
    showWall: bridge.showWall,
    fillScreen: bridge.fillScreen,
    showing: bridge.showing,
    folderChoice: { pick: bridge.pickFolder, use: bridge.useFolder, useUsual: bridge.useUsualFolder },
    secondPlace: {
      state: bridge.secondPlace,
      choose: bridge.chooseSecondPlace,
      stop: bridge.stopSecondPlace,
    },
    readLog: bridge.readLog,
    copyLog: bridge.copyLog,
    claim: handOver.claim,
    on: listenedTo(bridge, listeners),
  };
}

/** The host keeps what it has to say until somebody here listens. */
function listenedTo(bridge: Bridge, { on, tell }: Listeners): Client['on'] {
  let listening: Promise<void> | null = null;
  return (event, listener) => {
    const stop = on(event, listener);
    if (event !== 'handed-over') {
      listening ??= bridge.listen((...[heard, value]) => {
        if (heard === 'menu') tell(heard, value);
        else tell(heard, value);
      });
    }
    return stop;
  };
}
