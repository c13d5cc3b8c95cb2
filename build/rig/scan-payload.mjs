import { createHash } from 'node:crypto';
import { compiled } from '../bench/product.mjs';

export const scanId = '0f8c2a4e-0000-4000-8000-000000000001';

/** A scan without answers: what a payload is put into. */
export async function firstScan() {
  const { newAssessment } = await compiled('scans/assessment/new-assessment.js');
  return newAssessment({
    id: scanId,
    response: 'r1',
    at: '2026-11-24T08:00:00.000Z',
    bank: '1.2.0',
    variant: 'general',
    mode: 'full',
    filledBy: 'adviser',
    language: 'nl',
    name: '0',
    company: { name: 'Metaal Voorbeeld bv' },
  });
}

/** A payload lies in fields that take long texts. */
export function fieldsOf({ n, notes }) {
  const ownAdvice = notes.map((text, place) => ({ id: `own-${place}`, text }));
  return { name: String(n), edits: { remark: '', ownAdvice, leftOut: [] } };
}

export function payloadIn({ name, edits }) {
  return { n: Number(name), notes: edits.ownAdvice.map(({ text }) => text) };
}

/** The same scan as a program of version 1 wrote it. */
export async function oldScanText() {
  const { serialiseScanFile } = await compiled('scans/assessment/scan-file.js');
  const document = JSON.parse(serialiseScanFile(await firstScan(), sha256Hex).value);
  const isNew = (key) => ['checksum', 'minReader'].includes(key);
  const older = Object.entries({ ...document, version: 1 }).filter(([key]) => !isNew(key));
  const unsigned = Object.fromEntries(older);
  const signed = { ...unsigned, checksum: sha256Hex(JSON.stringify(unsigned, null, 2)) };
  return `${JSON.stringify(signed, null, 2)}\n`;
}

function sha256Hex(text) {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
