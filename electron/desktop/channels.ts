import { ipcMain } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { appOrigin, isOwnAddress } from './address.ts';

/** What a page may ask: a name and what goes with it, both unchecked. */
export type Ask = (name: unknown, input: unknown) => Promise<unknown>;

/** Everything that can be asked over IPC; there is no other listener. */
export type Channels = Readonly<Record<(typeof channelNames)[number], Ask>>;

const channelNames = ['api', 'host'] as const;

/** A window of ours, and what its page may ask. */
export type Sender = { readonly window: BrowserWindow; readonly channels: Channels };

/**
 * Serves each window its own channels, for the page in its main frame and for nobody else. What throws is a defect:
 * it is told to `complain` and the page hears that it failed.
 */
export function serveChannels(senders: () => readonly Sender[], complain: (error: unknown) => void): void {
  for (const channel of channelNames) {
    ipcMain.handle(channel, async (event, ...given: readonly unknown[]) => {
      const found = senders().find(({ window }) => isOurPage(event, window));
      if (found === undefined) throw new Error('sender refused');
      try {
        return await found.channels[channel](given[0], given[1]);
      } catch (error) {
        complain(error);
        throw error;
      }
    });
  }
}

/** A frame that navigated away or is gone has no frame to compare. */
function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  if (sender !== window.webContents || senderFrame === null) return false;
  return senderFrame.parent === null && senderFrame.origin === appOrigin && isOwnAddress(senderFrame.url);
}
