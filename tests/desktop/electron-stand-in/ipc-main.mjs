import { encode } from './clone.mjs';
import { host } from './host.mjs';
import { strict, StrictEmitter } from './loud.mjs';

class IpcMain extends StrictEmitter {
  constructor() {
    super('ipcMain', []);
    this._handlers = new Map();
  }
  /** Channels have the names that the program gives them. */
  _checked(event) {
    return event;
  }
  handle(channel, listener) {
    if (this._handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this._handlers.set(channel, listener);
  }
  removeHandler(channel) {
    this._handlers.delete(channel);
  }
  async _invoke(channel, event, given) {
    try {
      const handler = this._handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return { result: encode(await handler(event, ...given)) };
    } catch (error) {
      return { error: error.toString() };
    }
  }
}

host.ipcMain = new IpcMain();
export const ipcMain = strict('ipcMain', host.ipcMain);
