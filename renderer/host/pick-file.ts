import type { PickedFile, PickedKind } from './client.ts';

/** One more than the product takes, so that it says of a film that it is too large, and nobody reads one whole. */
const most = 14_000_001;

const endings = { scan: '.iscan,.pdf', list: '.json' } as const satisfies Record<PickedKind, string>;

/** Asks for a file in the browser's own dialog, which shows this kind first. */
export function pickFile(kind: PickedKind): Promise<PickedFile | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = endings[kind];
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) resolve(null);
      else readFile(file).then(resolve, reject);
    });
    input.click();
  });
}

/** Rejects where it cannot be read; a folder that was dropped for instance. */
export async function readFile(file: File): Promise<PickedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.slice(0, most).arrayBuffer()) };
}

/** Bytes that are no UTF-8 become replacement characters; the product then says what is wrong with the text. */
export function textIn({ bytes }: PickedFile): string {
  return new TextDecoder().decode(bytes);
}
