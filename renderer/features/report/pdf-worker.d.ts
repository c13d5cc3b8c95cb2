/** The half of pdf.js that reads the file. It has no types of its own; nothing here calls it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object;
}
