import { Fragment } from 'react';
import { richParts } from '../../scans/report/rich-parts.ts';

/** A sentence of the scan in which `**…**` is bold. */
export function RichText({ text }: { readonly text: string }) {
  return richParts(text).map((part, at) =>
    part.bold ? <b key={at}>{part.text}</b> : <Fragment key={at}>{part.text}</Fragment>,
  );
}
