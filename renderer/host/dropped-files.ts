import type { DroppedFile } from './client.ts';
import { readFile } from './pick-file.ts';

/** What hears of files that are dragged over the page. */
export type DropListener = {
  /** Files hang over the page, or no longer do. */
  readonly over: (isOver: boolean) => void;
  readonly dropped: (files: readonly DroppedFile[]) => void;
};

/**
 * Files may be let go anywhere on the page: they are read here and nothing is ever opened in their place. Text that
 * is dragged from one field to another is left to the browser; a link let go beside a field goes nowhere. Gives back
 * what ends it.
 */
export function listenForDrops(page: Document, listener: DropListener): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  page.addEventListener('dragover', (event) => allow(event, listener), { signal });
  page.addEventListener(
    'dragleave',
    ({ relatedTarget }) => {
      if (relatedTarget === null) listener.over(false);
    },
    { signal },
  );
  page.addEventListener(
    'drop',
    (event) => {
      listener.over(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void Promise.all(files.map(read)).then(listener.dropped);
    },
    { signal },
  );
  return () => ends.abort();
}

function allow(event: DragEvent, { over }: DropListener): void {
  if (hasFiles(event)) {
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    over(true);
  } else if (event.dataTransfer?.types.includes('text/uri-list') === true) {
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  }
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

async function read(file: File): Promise<DroppedFile> {
  // A folder looks like a file until it is read.
  return readFile(file).catch(() => ({ name: file.name, bytes: null }));
}
