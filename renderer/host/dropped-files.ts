import type { Incoming } from './client.ts';
import { filesIn } from './dropped-folder.ts';
import { waitingFile } from './pick-file.ts';

/** What hears of files that are dragged over the page. */
export type DropListener = {
  /** Files hang over the page, or no longer do. */
  readonly over: (isOver: boolean) => void;
  readonly dropped: (incoming: Incoming) => void;
};

/**
 * Files may be let go anywhere on the page: they are taken in and nothing is ever opened in their place. Text that
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
      void droppedIn(event).then((incoming) => {
        if (incoming.files.length + incoming.passedOver.length > 0) listener.dropped(incoming);
      });
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

/** The browser tells of folders only while the event lasts; what it has no word for is a file. */
function droppedIn({ dataTransfer }: DragEvent): Promise<Incoming> {
  const items = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === items.length) return filesIn(entries);
  return Promise.resolve({ files: [...(dataTransfer?.files ?? [])].map(waitingFile), passedOver: [] });
}
