import type { jsPDF } from 'jspdf';

/** What a reader program shows of a file. `date`: `YYYY-MM-DD`; `id`: 32 hexadecimal digits. */
export type DocumentFacts = {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  readonly date: string;
  readonly id: string;
};

/** Title, date and id in the file, and its title on the window. The fixed date and id make the bytes repeatable. */
export function describeDocument(
  document: jsPDF,
  { title, subject, language, date, id }: DocumentFacts,
): void {
  document
    .setProperties({ title, subject, creator: 'Innovatiescan' })
    .setCreationDate(pdfMoment(date))
    .setFileId(id)
    .viewerPreferences({ DisplayDocTitle: true })
    .addMetadata(metadata(title, subject, language, date), true);
}

/** Noon of a day (`YYYY-MM-DD`) as PDF writes a moment. */
export function pdfMoment(date: string): `D:${string}` {
  return `D:${date.replaceAll('-', '')}120000+00'00'`;
}

/** XMP, part 1 (ISO 16684-1): the same facts for programs that read no info dictionary. */
function metadata(title: string, subject: string, language: string, date: string): string {
  const alternative = (name: string, text: string): string =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    alternative('title', title),
    alternative('description', subject),
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${date}T12:00:00Z</xmp:CreateDate>`,
    '<xmp:CreatorTool>Innovatiescan</xmp:CreatorTool>',
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('');
}

/** Signs that XML gives a meaning, and controls that it does not allow. */
function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, ' ');
}

const openAction = '/OpenAction [3 0 R /FitH null]';

/** jsPDF always writes an action that fits the page to the window; blanks keep every offset in the file right. */
export function withoutOpenAction(bytes: Uint8Array): Uint8Array {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(openAction, 0, 'latin1');
  if (at === -1) throw new Error('no open action: another version of jsPDF?');
  return new Uint8Array(bytes).fill(0x20, at, at + openAction.length);
}
