import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiled } from './product.mjs';

/** A data folder with so many filled-in scans, every one different, and the product working on it. */
export async function storedScans(folder, count) {
  const { compose } = await compiled('electron/compose.js');
  const { parseScanFile, serialiseScanFile } = await compiled('scans/assessment/scan-file.js');
  const first = compose({ dataFolder: folder });
  const id = valueOf(await first.services['assessment.addExample']({ language: 'nl' }));
  const scans = join(folder, 'scans');
  const text = readFileSync(join(scans, `${id}.iscan`), 'utf8');
  rmSync(join(scans, `${id}.iscan`));
  const example = { ...valueOf(parseScanFile(text, id, sha256Hex)), state: { kind: 'open' } };
  const ids = Array.from({ length: count }, (_, at) => `scan-${String(at).padStart(6, '0')}`);
  for (const [at, one] of ids.entries()) {
    const scan = { ...example, id: one, name: `Voorbeeld ${at}`, example: false };
    writeFileSync(join(scans, `${one}.iscan`), valueOf(serialiseScanFile(scan, sha256Hex)));
  }
  const response = example.responses[0].id;
  let last = first;
  const reopen = () => {
    last.release();
    last = compose({ dataFolder: folder });
    return last.services;
  };
  return { ids, response, example, reopen };
}

/** A folder on the disk of the temporary files, gone afterwards. */
export async function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The value of an outcome; a refusal stops the measurement. */
export function valueOf(outcome) {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure ?? outcome.problems));
  return outcome.value;
}

function sha256Hex(text) {
  return createHash('sha256').update(text).digest('hex');
}
