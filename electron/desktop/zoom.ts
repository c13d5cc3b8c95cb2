import { readFile } from 'node:fs/promises';
import type { WebContents } from 'electron';
import type { Machine } from '../compose.ts';

export type ZoomStep = 'in' | 'out' | 'reset';

const factors = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/** The next factor from `now`; at either end it stays. */
export function nextZoom(now: number, step: ZoomStep): number {
  if (step === 'reset') return 1;
  const near = 0.005;
  const next =
    step === 'in'
      ? factors.find((factor) => factor > now + near)
      : factors.findLast((factor) => factor < now - near);
  return next ?? now;
}

/** How large the page is shown; the same after the next start. `path`: where that is kept. */
export type Zoom = {
  readonly apply: (contents: Zoomed) => Promise<void>;
  readonly change: (contents: Zoomed, step: ZoomStep) => Promise<void>;
};

/** What a size is given to. */
export type Zoomed = Pick<WebContents, 'getZoomFactor' | 'setZoomFactor' | 'isDestroyed'>;

/** A size that cannot be kept is no reason to say anything: it is there until the window closes. */
export function createZoom(path: string, replaceFile: Machine['replaceFile']): Zoom {
  let written: Promise<unknown> = Promise.resolve();
  return {
    apply: async (contents) => {
      const factor = await readFactor(path);
      if (!contents.isDestroyed()) contents.setZoomFactor(factor);
    },
    change: async (contents, step) => {
      const zoom = nextZoom(contents.getZoomFactor(), step);
      contents.setZoomFactor(zoom);
      // One after the other: of several at once an earlier one could come last.
      const write = (): Promise<unknown> => replaceFile(path, Buffer.from(JSON.stringify({ zoom })));
      written = written.then(write, write);
      await written;
    },
  };
}

async function readFactor(path: string): Promise<number> {
  try {
    const kept: unknown = JSON.parse(await readFile(path, 'utf8'));
    const zoom: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, 'zoom') : 1;
    return typeof zoom === 'number' && zoom >= 0.5 && zoom <= 4 ? zoom : 1;
  } catch {
    return 1;
  }
}
