import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF that is open to be drawn. */
export type PdfPages = {
  readonly count: number;
  /** Width divided by height of a page, from 1. */
  readonly shape: (page: number) => Promise<number>;
  /** Draws a page over the whole canvas, `width` device pixels wide; ends early when `signal` says so. */
  readonly draw: (
    page: number,
    canvas: HTMLCanvasElement,
    width: number,
    signal: AbortSignal,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Opens a PDF without a worker and without compiled code, so that the policy of the page stays closed: pdf.js finds
 * its second half here and runs it in the page. The bytes stay usable for the caller.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  Object.assign(globalThis, { pdfjsWorker: worker });
  GlobalWorkerOptions.workerSrc = 'in-page';
  const task = getDocument({ data: bytes.slice(), useWorkerFetch: false, useWasm: false, verbosity: 0 });
  const pdf = await task.promise;
  return {
    count: pdf.numPages,
    shape: async (page) => {
      const { width, height } = (await pdf.getPage(page)).getViewport({ scale: 1 });
      return width / height;
    },
    draw: (page, canvas, width, signal) => draw(pdf, page, { canvas, width, signal }),
    close: () => task.destroy(),
  };
}

type Target = {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly signal: AbortSignal;
};

async function draw(pdf: PDFDocumentProxy, number: number, { canvas, width, signal }: Target): Promise<void> {
  const page = await pdf.getPage(number);
  if (signal.aborted) return;
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport });
  signal.addEventListener('abort', () => task.cancel(), { once: true });
  try {
    await task.promise;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
