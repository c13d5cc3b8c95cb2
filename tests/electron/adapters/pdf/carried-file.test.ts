import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { createPdfReport } from '../../../../electron/adapters/pdf-report.ts';
import { scanInPdf } from '../../../../electron/adapters/pdf/scan-in-pdf.ts';
import { serialiseScanFile } from '../../../../scans/assessment/scan-file.ts';
import type { PaperAttachment } from '../../../../scans/services/ports.ts';
import { loadDefinition } from '../../../definition.ts';
import { exampleAssessment, sha256Hex } from '../../../scans/assessment/example-assessment.ts';
import { reportOf } from '../../../scans/report/reports.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { paperDate } from './paper-date.ts';
import { readObjects } from './pdf-objects.ts';
import { isArray, nameOf } from './pdf-values.ts';
import { readPdf } from './read-pdf.ts';

const model = reportOf(await loadDefinition(), 'metal', { language: 'fr' });
const renderer = createPdfReport();
const text = textOf(exampleAssessment());
const attachment: PaperAttachment = {
  name: 'Métal (Exemple) srl 2026.iscan',
  type: 'application/json',
  description: 'Vos réponses',
  bytes: Buffer.from(text),
};
let pdf: Buffer;

beforeAll(async () => {
  pdf = await drawWith(attachment);
});

function textOf(assessment: ReturnType<typeof exampleAssessment>): string {
  const text = serialiseScanFile(assessment, sha256Hex);
  if (!text.ok) throw new Error('the example does not fit');
  return text.value;
}

async function drawWith(one: PaperAttachment): Promise<Buffer> {
  return Buffer.from(await renderer.render(model, paperDate, one));
}

/** The text of what was found; else what was said of it. */
function readFrom(bytes: Uint8Array): string {
  const scan = scanInPdf(bytes);
  return scan.kind === 'found' ? Buffer.from(scan.bytes).toString('utf8') : scan.kind;
}

/** What another program makes of a file. */
function rewritten(bytes: Uint8Array, command: string, args: (from: string, to: string) => string[]): Buffer {
  const folder = temporaryFolder();
  const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')];
  writeFileSync(from, bytes);
  execFileSync(command, args(from, to), { stdio: 'pipe' });
  return readFileSync(to);
}

describe('a paper with a file in it', () => {
  test('names it once, as the source of the paper, for every reader', async () => {
    const file = readObjects(pdf);
    const catalog = file.dictionary(file.trailer.get('Root'));
    const named = file.dictionary(file.dictionary(catalog.get('Names')).get('EmbeddedFiles')).get('Names');
    const [, specification, ...others] = isArray(named) ? named : [];
    expect(others).toEqual([]);
    expect(catalog.get('AF')).toEqual([specification]);
    const facts = file.dictionary(specification);
    expect(nameOf(facts.get('AFRelationship'))).toBe('Source');
    const embedded = file.dictionary(facts.get('EF')).get('F');
    expect(file.stream(embedded).toString('utf8')).toBe(text);
    const streams = [...file.objects.values()].filter(({ value }) => isEmbedded(value));
    expect(streams).toHaveLength(1);
    const { attachments } = await readPdf(new Uint8Array(pdf));
    expect(attachments).toMatchObject({ [attachment.name]: { description: attachment.description } });
  });

  test('is sound for other programs, which hand the same bytes out', () => {
    const folder = temporaryFolder();
    const [from, to] = [join(folder, 'paper.pdf'), join(folder, 'out')];
    writeFileSync(from, pdf);
    expect(execFileSync('qpdf', ['--check', from], { encoding: 'utf8' })).toContain('No syntax');
    expect(execFileSync('pdfdetach', ['-list', from], { encoding: 'utf8' })).toContain('1 embedded files');
    execFileSync('pdfdetach', ['-save', '1', '-o', to, from]);
    expect(readFileSync(to, 'utf8')).toBe(text);
  });

  test('has the same bytes again, and others with another file', async () => {
    expect((await drawWith(attachment)).equals(pdf)).toBe(true);
    const other = { ...attachment, bytes: Buffer.from(text.replace('"revision": 7', '"revision": 8')) };
    expect((await drawWith(other)).equals(pdf)).toBe(false);
    expect(readFrom(await renderer.render(model, paperDate))).toBe('none');
  });
});

describe('the scan is found', () => {
  test('in the paper itself', () => {
    expect(readFrom(pdf)).toBe(text);
  });

  test.each([
    ['packed anew', ['--object-streams=generate', '--recompress-flate']],
    ['with every object in the open', ['--object-streams=disable']],
    ['for the web', ['--linearize']],
    ['unpacked to be read', ['--qdf']],
    ['unpacked, lengths apart', ['--stream-data=uncompress', '--object-streams=generate']],
  ])('after qpdf wrote it %s', (_, options) => {
    expect(readFrom(rewritten(pdf, 'qpdf', (from, to) => [...options, from, to])).trimEnd()).toBe(
      text.trimEnd(),
    );
  });

  test('whatever the file says about lengths', () => {
    const said = /\/Length \d+(?=\/Filter\/FlateDecode>>\nstream)/gu;
    for (const length of ['/Length 3', '/Length 99999999', '/Length 7 0 R', '/Length -1', '/Length']) {
      expect(readFrom(Buffer.from(pdf.toString('latin1').replaceAll(said, length), 'latin1'))).toBe(text);
    }
  });

  test('twice the same is once, and two scans are none', () => {
    const other = textOf(exampleAssessment('0f8c2a4e-0000-4000-8000-000000000002'));
    expect(readFrom(Buffer.concat([pdf, pdf]))).toBe(text);
    expect(readFrom(Buffer.concat([pdf, object(deflateSync(other))]))).toBe('several');
    expect(readFrom(Buffer.concat([pdf, object(deflateSync('{"format": "other"}'))]))).toBe(text);
  });
});

describe('a PDF that gives no scan says why', () => {
  test('locked with a password', () => {
    for (const password of ['', 'geheim']) {
      const options = ['--encrypt', password, 'eigenaar', '256', '--'];
      expect(readFrom(rewritten(pdf, 'qpdf', (from, to) => [...options, from, to]))).toBe('protected');
    }
  });

  test.each([
    ['without an attachment', '%PDF-1.7\n', 'none'],
    ['with the name alone', '%PDF-1.7\n<</EmbeddedFiles 3 0 R /Type /EmbeddedFile>>', 'none'],
    [
      'with the name in an object that is no stream',
      `1 0 obj\n<</Type/EmbeddedFile>>\nendobj\n2 0 obj\n<<>>\nstream\n${text}\nendstream`,
      'none',
    ],
    ['with another file', object(deflateSync('{"format": "innovatiescan-response"}')), 'none'],
    ['with a packing of another kind', object(Buffer.from('x'), '/Filter/LZWDecode'), 'none'],
    ['cut', object(deflateSync(text).subarray(0, 400)), 'damaged'],
    ['with a scan that never ends', object(Buffer.from('{"format":"innovatiescan",'), '', ''), 'damaged'],
    ['with a scan too large', object(deflateSync(bomb())), 'too-large'],
  ])('%s', (_, bytes, said) => {
    expect(readFrom(Buffer.from(bytes))).toBe(said);
  });

  test('too large itself', () => {
    expect(readFrom(Buffer.alloc(20_000_001))).toBe('too-large');
  });

  test('with one byte of the scan wrong', () => {
    const at = pdf.indexOf('/EmbeddedFile/Subtype');
    const from = pdf.indexOf('stream\n', at) + 7;
    const hurt = Buffer.from(pdf);
    hurt[from + 800] = (hurt[from + 800] ?? 0) ^ 0x10;
    expect(readFrom(hurt)).toBe('damaged');
  });

  test('is looked through no further than a few scans and many names', () => {
    const one = object(deflateSync(text));
    const other = object(deflateSync(textOf(exampleAssessment('0f8c2a4e-0000-4000-8000-000000000002'))));
    expect(readFrom(Buffer.concat([one, one, one, one, other]))).toBe(text);
    const names = Buffer.from('/EmbeddedFile '.repeat(1000));
    expect(readFrom(Buffer.concat([names, one]))).toBe('none');
    expect(readFrom(Buffer.concat([names.subarray(14), one]))).toBe(text);
  });

  test('named without end, or unpacking without end', () => {
    const names = Buffer.from('1 0 obj<</Type/EmbeddedFile>> '.repeat(600_000));
    expect(readFrom(names)).toBe('none');
    const packed = object(deflateSync(bomb()));
    expect(readFrom(Buffer.concat(Array.from({ length: 200 }, () => packed)))).toBe('too-large');
  });
});

function isEmbedded(value: unknown): boolean {
  return value instanceof Map && nameOf(value.get('Type')) === 'EmbeddedFile';
}

function bomb(): string {
  return `{"format":"innovatiescan",${' '.repeat(20_000_000)}`;
}

/** An attachment as a program may write it. */
function object(bytes: Buffer, filter = '/Filter /FlateDecode', end = '\nendstream\nendobj\n'): Buffer {
  const head = `9 0 obj\n<< /Type /EmbeddedFile ${filter} >>\r\nstream\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from(end)]);
}

test('what another program attached unpacked is none of ours', () => {
  const other =
    '%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Length 9 >>\nstream\n{"a": 1}\n\nendstream\nendobj\n';
  expect(readFrom(Buffer.from(other))).toBe('none');
});
