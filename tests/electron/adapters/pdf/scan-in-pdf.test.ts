import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { scanInPdf } from '../../../../electron/adapters/pdf/scan-in-pdf.ts';

// The bytes that another program may write, without the program (`carried-file.test.ts` has real ones).

const scan = scanOf('');
const packed = deflateSync(scan).toString('latin1');

/** What this finds of a scan file: its begin, and more than is looked at first. */
function scanOf(name: string): string {
  const lines = Array.from({ length: 400 }, (_, at) => `  "line ${String(at)}": ${String(at * 7919)}`);
  return `{\n  "format": "innovatiescan",\n  "name": "${name}",\n${lines.join(',\n')}\n}`;
}

/** The text of what was found; else what was said of it. */
function readFrom(...parts: readonly string[]): string {
  const found = scanInPdf(Buffer.from(parts.join(''), 'latin1'));
  return found.kind === 'found' ? Buffer.from(found.bytes).toString('latin1') : found.kind;
}

function object(dictionary: string, stream: string, end = '\nendstream\nendobj\n'): string {
  return `9 0 obj\n<<${dictionary}>>\nstream\n${stream}${end}`;
}

describe('an attachment is found', () => {
  test.each([
    '/Type/EmbeddedFile/Filter/FlateDecode',
    '/Filter/FlateDecode/Type/EmbeddedFile',
    '/Type /EmbeddedFile /Filter   /FlateDecode ',
    '/Type/EmbeddedFile/Filter/Fl/Length 3',
    '/Type/EmbeddedFile/Filter[/FlateDecode]',
    '\n/Filter [ /FlateDecode ]\n/Type /EmbeddedFile\n',
    '/Filter\n[\n  /Fl ]/Params<</Size 5>>/Type/EmbeddedFile/Subtype/text#2Fplain',
  ])('packed, its dictionary <<%s>>', (dictionary) => {
    expect(readFrom('%PDF-1.7\n', object(dictionary, packed))).toBe(scan);
  });

  test.each([
    '/Type/EmbeddedFile',
    '/Type /EmbeddedFile /Filter [] /Length 7',
    '/Filter[ ]/Type/EmbeddedFile',
  ])('in the open, its dictionary <<%s>>', (dictionary) => {
    expect(readFrom('%PDF-1.7\n', object(dictionary, scan))).toBe(scan);
  });

  test.each(['>>stream\n', '>> stream\r', '>>\n\n  stream\r\n'])('whatever stands before it: %j', (begin) => {
    const before = `9 0 obj<</Type/EmbeddedFile/Filter/FlateDecode`;
    expect(readFrom(before, begin, packed, 'endstream')).toBe(scan);
  });

  test('after an object that has a packing of its own', () => {
    const other = '8 0 obj\n<</Filter/LZWDecode>>\nstream\nx\nendstream\nendobj\n';
    expect(readFrom(other, object('/Type/EmbeddedFile', scan), other)).toBe(scan);
  });

  test('where another follows that is packed in a way of its own', () => {
    const other = object('/Type/EmbeddedFile/Filter/LZWDecode', 'x');
    const broken = object('/Type/EmbeddedFile/Filter/FlateDecode', 'not packed');
    const foreign = object('/Type/EmbeddedFile/Filter/FlateDecode', deflateSync('{}').toString('latin1'));
    expect(readFrom(other, broken, foreign, object('/Type/EmbeddedFile', scan))).toBe(scan);
    expect(readFrom(other, broken, foreign)).toBe('none');
  });

  test('with a dictionary of four kilobytes on either side of its type, and of no more', () => {
    const rest = (length: number): string => `/Note(${'x'.repeat(length)})`;
    for (const [length, isFound] of [
      [3900, true],
      [4200, false],
    ] as const) {
      const said = isFound ? scan : 'none';
      expect(readFrom(object(`${rest(length)}/Type/EmbeddedFile`, scan), ' '.repeat(9000))).toBe(said);
      expect(readFrom(object(`/Type/EmbeddedFile${rest(length)}`, scan))).toBe(said);
    }
  });
});

describe('what is none of ours is left', () => {
  test.each([
    ['a stream of no object', `<</Type/EmbeddedFile>>\nstream\n${scan}\nendstream`],
    ['a longer name', object('/Type/EmbeddedFiles', scan)],
    ['a name with a sign more', object('/Type/EmbeddedFile#20', scan)],
    [
      'an object that ends before a stream',
      `9 0 obj<</Type/EmbeddedFile>>endobj\n<<>>stream\n${scan}\nendstream`,
    ],
    ['a word that only begins a stream', `9 0 obj<</Type/EmbeddedFile>>stream of\n${scan}\nendstream`],
    ['packed in two ways', object('/Type/EmbeddedFile/Filter[/ASCIIHexDecode/FlateDecode]', packed)],
    ['packed where it says nothing of it', object('/Type/EmbeddedFile', packed)],
    ['a text that names us later', object('/Type/EmbeddedFile', `{"a":1,${scan.slice(1)}`)],
  ])('%s', (_, file) => {
    expect(readFrom('%PDF-1.7\n', file)).toBe('none');
  });

  test('a key that is not found is no lock on a scan in the open', () => {
    const encrypted = 'trailer<</Encrypt 3 0 R>>';
    expect(readFrom(encrypted)).toBe('protected');
    expect(readFrom(encrypted, object('/Type/EmbeddedFile', scan))).toBe(scan);
  });
});

describe('a scan in the open ends', () => {
  const [lineFeed, carriageReturn] = ['\nendstream\n', '\rendstream\r'];

  test.each([
    [lineFeed, carriageReturn],
    [carriageReturn, lineFeed],
    [carriageReturn, ''],
    [lineFeed, ''],
  ])('at the first line that says so: %j before %j', (first, later) => {
    const [begin, end] = [object('/Type/EmbeddedFile', scan, first), object('', 'other', later)];
    expect(readFrom(object('', 'before', lineFeed), object('', 'before', carriageReturn), begin, end)).toBe(
      scan,
    );
  });

  test('nowhere: then it was cut', () => {
    expect(readFrom(object('', '', lineFeed), object('/Type/EmbeddedFile', scan, 'endstream'))).toBe(
      'damaged',
    );
  });
});

describe('of several', () => {
  const one = object('/Type/EmbeddedFile', scan);
  const other = object('/Type/EmbeddedFile', scanOf('Ander'));
  const cut = object('/Type/EmbeddedFile/Filter/FlateDecode', packed.slice(0, 700));

  test('the whole one counts', () => {
    expect(readFrom(cut, one)).toBe(scan);
    expect(readFrom(one, cut)).toBe(scan);
    expect(readFrom(cut, cut)).toBe('damaged');
    expect(readFrom(object('/Type/EmbeddedFile', '{}'), cut)).toBe('damaged');
    expect(readFrom(one, one, one)).toBe(scan);
    expect(readFrom(one, one, other)).toBe('several');
    expect(readFrom(other, one, one)).toBe('several');
  });
});

test('a paper of twenty million bytes is looked through, and one of a byte more is not', () => {
  const most = Buffer.alloc(20_000_001);
  most.write(object('/Type/EmbeddedFile', scan), 100, 'latin1');
  expect(scanInPdf(most.subarray(1)).kind).toBe('found');
  expect(scanInPdf(most)).toEqual({ kind: 'too-large' });
});
