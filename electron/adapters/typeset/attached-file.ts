import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { PaperAttachment } from '../../../scans/services/ports.ts';
import { pdfMoment } from './document-facts.ts';
import { pdfString, putObject } from './jspdf-internals.ts';
import type { Internals } from './jspdf-internals.ts';

/**
 * Puts one file into the document while jsPDF puts it together (ISO 32000-1, 7.11.4; ISO 32000-2, 7.11.3 for what it
 * is to the document): readers list it as an attachment. `date`: `YYYY-MM-DD`, of the file too.
 */
export function attachFile(attachment: PaperAttachment, internals: Internals, date: string): void {
  const { write, newObjectDeferred, events } = internals;
  let specification = 0;
  events.subscribe('putAdditionalObjects', () => {
    const content = newObjectDeferred();
    specification = newObjectDeferred();
    putObject(internals, content, ...streamParts(attachment, date));
    putObject(internals, specification, specificationText(attachment, content));
  });
  events.subscribe('putCatalog', () => {
    const name = pdfString(attachment.name);
    write(`/Names <</EmbeddedFiles <</Names[${name} ${specification} 0 R]>>>> /AF[${specification} 0 R]`);
  });
}

function streamParts({ type, bytes }: PaperAttachment, date: string): readonly string[] {
  const packed = deflateSync(bytes, { level: 9 });
  const moment = pdfMoment(date);
  // MD5 is what the format asks for here: a mark against accidents, and no proof of anything.
  const mark = createHash('md5').update(bytes).digest('hex');
  const facts = `/Size ${bytes.length}/CheckSum<${mark}>/CreationDate(${moment})/ModDate(${moment})`;
  const kind = `/Type/EmbeddedFile/Subtype/${type.replaceAll('/', '#2F')}`;
  return [
    `<<${kind}/Params<<${facts}>>/Length ${packed.length}/Filter/FlateDecode>>`,
    'stream',
    packed.toString('latin1'),
    'endstream',
  ];
}

/** The name twice: for readers of today, and in plain letters for older ones. */
function specificationText({ name, description }: PaperAttachment, content: number): string {
  const plain = name.normalize('NFD').replaceAll(/[^A-Za-z0-9 ._-]/gu, '');
  return [
    `<</Type/Filespec/F(${plain})/UF${pdfString(name)}/Desc${pdfString(description)}`,
    `/AFRelationship/Source/EF<</F ${content} 0 R/UF ${content} 0 R>>>>`,
  ].join('');
}
