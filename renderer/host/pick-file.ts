import type { PickedFile, PickedKind, WaitingFile } from './client.ts';

/** One more than the product takes, so that it says of a film that it is too large, and nobody reads one whole. */
const most = 14_000_001;

const endings = {
  scan: '.iscan,.pdf',
  list: '.json',
  register: '.csv,.txt,.json',
  logo: '.png,.svg',
} as const satisfies Record<PickedKind, string>;

/** Asks for files in the browser's own dialog, which shows this kind first. */
export function pickFiles(kind: PickedKind): Promise<readonly PickedFile[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = endings[kind];
    input.multiple = kind === 'scan';
    input.addEventListener('cancel', () => resolve([]));
    input.addEventListener('change', () => {
      Promise.all([...(input.files ?? [])].map(readFile)).then(resolve, reject);
    });
    input.click();
  });
}

/** A file of the page, to be read later. A folder looks like one until it is read. */
export function waitingFile(file: File): WaitingFile {
  return {
    name: file.name,
    size: Math.min(file.size, most),
    read: () =>
      readFile(file).then(
        ({ bytes }) => bytes,
        () => null,
      ),
  };
}

/** A file that was read already. */
export function readBefore({ name, bytes }: PickedFile): WaitingFile {
  return { name, size: bytes.length, read: async () => bytes };
}

async function readFile(file: File): Promise<PickedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.slice(0, most).arrayBuffer()) };
}

/** Bytes that are no UTF-8 become replacement characters; the product then says what is wrong with the text. */
export function textIn({ bytes }: PickedFile): string {
  return new TextDecoder().decode(bytes);
}
