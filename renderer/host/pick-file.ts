import type { PickedFile, PickedKind } from './client.ts';

/** Bytes; far more than a scan file has, so that a film is refused without being read whole. */
const most = 16_000_000;

const endings = { scan: '.iscan', list: '.json' } as const satisfies Record<PickedKind, string>;

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
      else readAsText(file).then(resolve, reject);
    });
    input.click();
  });
}

/** Rejects where it cannot be read; a folder that was dropped for instance. */
export async function readAsText(file: File): Promise<PickedFile> {
  return { name: file.name, text: await file.slice(0, most).text() };
}
