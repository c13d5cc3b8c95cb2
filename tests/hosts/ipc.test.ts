import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseWithBytes, withBytes } from '../../renderer/host/json-bytes.ts';
import type { Outcome } from '../../scans/services/failure.ts';
import { desktopDriver, prepareDesktop } from '../desktop/desktops.ts';
import { contractSuite } from './contract.ts';
import type { Connect } from './contract.ts';

/** The window of the desktop host, asked by the page in it. */
const connectOverIpc: Connect = async ({ dataFolder }) => {
  prepareDesktop();
  const root = mkdtempSync(join(tmpdir(), 'innovatiescan-ipc-'));
  const home = join(root, 'home');
  mkdirSync(home);
  const driver = await desktopDriver();
  const desktop = await driver.launch({ profile: join(root, 'profile'), dataFolder: dataFolder.path, home });
  return {
    call: async (method, input) => {
      const answer = await desktop.page.evaluate(askInPage, [
        method,
        JSON.stringify(input, withBytes),
      ] as const);
      const outcome: Outcome<unknown> = parseWithBytes(answer);
      return outcome;
    },
    close: async () => {
      await desktop.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
};

/** Only the way from the test to the page is text; from there it goes as the screens send it. */
async function askInPage([method, input]: readonly [string, string]): Promise<string> {
  const given: unknown = JSON.parse(input, (_key, value: unknown) => {
    const text: unknown = Object(value) === value ? Reflect.get(Object(value), '$bytes') : undefined;
    return typeof text === 'string' ? Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)) : value;
  });
  const outcome = await window.scanHost?.call(method as never, given as never);
  return JSON.stringify(outcome, (key, value: unknown) => {
    // The window says what it runs in besides Node; that alone is its own.
    if (key === 'runtime' && Array.isArray(value)) return value.slice(0, 1);
    if (!(value instanceof Uint8Array)) return value;
    return { $bytes: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join('')) };
  });
}

contractSuite('IPC', connectOverIpc);
