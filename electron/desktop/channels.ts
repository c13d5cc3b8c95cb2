import { ipcMain } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { appOrigin, isOwnAddress } from './address.ts';

/** What a page may ask: a name and what goes with it, both unchecked. */
export type Ask = (name: unknown, input: unknown) => Promise<unknown>;

/** Everything that can be asked over IPC; there is no other listener. */
export type Channels = Readonly<Record<'api' | 'host', Ask>>;

/**
 * Serves these channels to the page in the main frame of `window()` and to nobody else. What throws is a defect: it
 * is told to `complain` and the page hears that it failed.
 */
export function serveChannels(
  channels: Channels,
  window: () => BrowserWindow | null,
  complain: (error: unknown) => void,
): void {
  for (const [channel, ask] of Object.entries(channels)) {
    ipcMain.handle(channel, async (event, ...given: readonly unknown[]) => {
      if (!isOurPage(event, window())) throw new Error('sender refused');
      try {
        return await ask(given[0], given[1]);
      } catch (error) {
        complain(error);
        throw error;
      }
    });
  }
}

/** A frame that navigated away or is gone has no frame to compare. */
function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  if (window === null || sender !== window.webContents || senderFrame === null) return false;
  return senderFrame.parent === null && senderFrame.origin === appOrigin && isOwnAddress(senderFrame.url);
}
