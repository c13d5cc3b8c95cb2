import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiled } from './product.mjs';

const at = '2026-01-15T10:00:00.000Z';

/**
 * Response of a language → the paper of its closed scan with the scan in it, through the services that make both, in a
 * data folder of its own. `end` takes that away.
 */
export async function carryingPapers({ definition }) {
  const { compose } = await compiled('electron/compose.js');
  const { newAssessment } = await compiled('scans/assessment/new-assessment.js');
  const { fillAssessment } = await compiled('scans/assessment/fill-assessment.js');
  const { serialiseScanFile } = await compiled('scans/assessment/scan-file.js');
  const { parseResponse } = await compiled('scans/assessment/parse-response.js');
  const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-bench-'));
  const { services } = compose({ dataFolder: folder, writer: 'none', now: () => new Date(at) });
  const sha256Hex = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
  let scans = 0;

  const make = async (response, language) => {
    const id = `bench-${String((scans += 1)).padStart(4, '0')}`;
    const given = valueOf(parseResponse(definition, 'bench.json', JSON.stringify(response(language))));
    const { variant, mode, company } = given;
    const own = { id, response: 'r1', at, bank: definition.version, variant, mode, company };
    const start = { ...own, filledBy: 'owner', language, name: company.name };
    const text = valueOf(serialiseScanFile(fillAssessment(newAssessment(start), given, at), sha256Hex));
    valueOf(await services['assessment.import']({ file: 'a.iscan', bytes: Buffer.from(text) }));
    valueOf(await services['assessment.close']({ id }));
    const paper = { id, paper: 'advies', language, notes: true, scan: true };
    return valueOf(await services['report.make'](paper)).bytes;
  };
  return { make, end: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

function valueOf(outcome) {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.failure ?? outcome.problems)}`);
  return outcome.value;
}
