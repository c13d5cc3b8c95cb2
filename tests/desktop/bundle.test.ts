import { beforeAll, expect, test } from 'vitest';
import { bundledAddresses } from './bundled-addresses.ts';
import { prepareDesktop } from './desktops.ts';

const name = 'the name of a kind of data, which nobody fetches';
const pdfName = 'the name of a form or of metadata in a PDF, which nobody fetches';
const sheetName = 'the name of a kind of data in a spreadsheet, which nobody fetches';
const polyfill =
  'part of a stand-in for old browsers that pdf.js carries: a question to `URL`, or its licence';
const sentence = 'in a sentence that says how a web address begins, or code that looks for its beginning';

/** All that may stand in the built program, to the letter, and why it asks nobody. */
const allowed: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/svg': name,
  'http://www.w3.org/1999/xhtml': name,
  'http://www.w3.org/1999/xlink': name,
  'http://www.w3.org/1998/Math/MathML': name,
  'http://www.w3.org/XML/1998/namespace': name,
  'http://www.w3.org/1999/XSL/Transform': name,
  'http://www.w3.org/2000/09/xmldsig#': name,
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': pdfName,
  'http://purl.org/dc/elements/1.1/': pdfName,
  'http://ns.adobe.com/xap/1.0/': pdfName,
  'http://ns.adobe.com/xdp/': pdfName,
  'http://ns.adobe.com/xdp/pdf/': pdfName,
  'http://ns.adobe.com/xfdf/': pdfName,
  'http://ns.adobe.com/xmpmeta/': pdfName,
  'http://www.xfa.org/schema/xci/': pdfName,
  'http://www.xfa.org/schema/xdc/': pdfName,
  'http://www.xfa.org/schema/xfa-connection-set/': pdfName,
  'http://www.xfa.org/schema/xfa-data/': pdfName,
  'http://www.xfa.org/schema/xfa-data/1.0/': pdfName,
  'http://www.xfa.org/schema/xfa-form/': pdfName,
  'http://www.xfa.org/schema/xfa-locale-set/': pdfName,
  'http://www.xfa.org/schema/xfa-source-set/': pdfName,
  'http://www.xfa.org/schema/xfa-template/': pdfName,
  'http://jspdf.default.namespaceuri/': pdfName,
  'https://json-schema.org/draft/2020-12/schema': name,
  'http://json-schema.org/draft-07/schema#': name,
  'http://json-schema.org/draft-04/schema#': name,
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': sheetName,
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': sheetName,
  'http://schemas.microsoft.com/office/mac/excel/2008/main': sheetName,
  'http://schemas.openxmlformats.org/markup-compatibility/2006': sheetName,
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main': sheetName,
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac': sheetName,
  'http://schemas.microsoft.com/office/excel/2006/main': sheetName,
  'http://schemas.openxmlformats.org/package/2006/relationships': sheetName,
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet': sheetName,
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings': sheetName,
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles': sheetName,
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument': sheetName,
  'http://schemas.openxmlformats.org/package/2006/content-types': sheetName,
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': sheetName,
  'http://schemas.openxmlformats.org/drawingml/2006/main': sheetName,
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing': sheetName,
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image': sheetName,
  'https://react.dev/errors/': 'in the text of an error of React, for whoever reads a log',
  'https://github.com/zloirock/core-js': polyfill,
  'https://github.com/zloirock/core-js/blob/v3.48.0/LICENSE': polyfill,
  'https://a': polyfill,
  'https://a/c%20d?a=1&c=3': polyfill,
  'https://a@b': polyfill,
  'https://тест': polyfill,
  'https://a#б': polyfill,
  'https://x': polyfill,
  'http://example.com': 'pdf.js completes an address without a host, to cut off its end',
  'https://foo.bar': 'pdf.js tries whether text is an address',
  'https://cdnjs.cloudflare.com/ajax/libs/pdfobject/2.1.1/pdfobject.min.js':
    'a way of jsPDF to show a paper in a page; it needs a window, and we call it nowhere',
  'http://127.0.0.1:': 'the address of our own web host',
  'http://[': 'Zod tries whether text is an address',
  'http://${e}': 'pdf.js completes an address that begins with www in a link of a paper',
  'https://': sentence,
  'http://': sentence,
};

beforeAll(prepareDesktop);

test('the built program names no address on a network but those with a reason', () => {
  const found = bundledAddresses(['dist/renderer', 'dist/desktop']);
  expect([...found].filter(([address]) => !Object.hasOwn(allowed, address))).toEqual([]);
  // What is gone from the program goes from the list.
  expect(Object.keys(allowed).filter((address) => !found.has(address))).toEqual([]);
});
