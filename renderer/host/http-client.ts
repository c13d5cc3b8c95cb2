import type { Call } from '../../scans/services/api.ts';
import { hashOf } from '../app/routes.ts';
import type { MadeFile } from '../../scans/services/views/assessment-view.ts';
import type { Client, Done, Saved } from './client.ts';
import { createHandOver } from './hand-over.ts';
import { parseWithBytes, withBytes } from './json-bytes.ts';
import { createListeners } from './listeners.ts';
import { pickFiles } from './pick-file.ts';

/** The program behind the page refused or did not answer: it was ended, or started anew since. */
export class NoAnswer extends Error {}

/** The client of the web host. `token` proves that this page came from the address that the program printed. */
export function createHttpClient(token: string): Client {
  const listeners = createListeners();
  const handOver = createHandOver((id) => listeners.tell('handed-over', id));

  const call: Call = (method, input) => postJson(`/api/${encodeURIComponent(method)}`, token, input);
  const ask = (path: string, input: unknown): Promise<Done> => postJson(`/host/${path}`, token, input);

  const readLog = async (): Promise<string> =>
    (await postJson<{ readonly text: string }>('/host/log', token, {})).text;

  const saveFile = ({ name, bytes }: MadeFile): Promise<Saved> =>
    post(`/host/save?name=${encodeURIComponent(name)}`, token, 'application/octet-stream', bytes);

  return {
    call,
    saveFile,
    // All of them go to the folder for downloads already, without a question.
    saveSeveral: () => Promise.resolve(saveFile),
    openSaved: (place) => ask('open', { place }),
    showSaved: (place) => ask('show', { place }),
    openAddress: (address) => ask('open-address', { address }),
    folderChoice: null,
    secondPlace: null,
    readLog,
    copyLog: async () => navigator.clipboard.writeText(await readLog()),
    showDataFolder: () => ask('data-folder', {}),
    showWall: async (session) => {
      window.open(hashOf({ page: 'present', session }), 'innovatiescan-wall')?.focus();
    },
    fillScreen: () =>
      document.fullscreenElement === null
        ? document.documentElement.requestFullscreen()
        : document.exitFullscreen(),
    // A browser has no menu of ours.
    showing: () => Promise.resolve(),
    printFile: (bytes) => print(token, bytes),
    pickFiles,
    claim: handOver.claim,
    on: listeners.on,
  };
}

/** The host keeps the paper for a moment under an address of its own; the browser's viewer prints it. */
async function print(token: string, bytes: Uint8Array): Promise<Done> {
  const kept = await post<{ readonly address: string }>(
    '/host/print',
    token,
    'application/octet-stream',
    bytes,
  );
  window.open(kept.address, '_blank', 'noopener');
  return { kind: 'done' };
}

function postJson<T>(address: string, token: string, input: unknown): Promise<T> {
  return post<T>(address, token, 'application/json', JSON.stringify(input, withBytes));
}

async function post<T>(address: string, token: string, type: string, body: string | Uint8Array): Promise<T> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': type, 'x-scan-token': token },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  if (!isJson(response)) throw new NoAnswer(`${String(response.status)} on ${address}`);
  return parseWithBytes(await response.text());
}

/** What the product itself refuses is an answer, and comes as JSON; what the host refuses is a line of text. */
function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('application/json') === true;
}
