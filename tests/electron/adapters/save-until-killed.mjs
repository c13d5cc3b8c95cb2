// Changes one scan again and again, as fast as the disk allows, and says each revision that is promised.
// usage: node save-until-killed.mjs <data folder> <file of the first scan>
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createAssessmentStore } from '../../../dist/electron/adapters/assessment-store.js';
import { createScanFileCodec } from '../../../dist/scans/services/scan-file-codec.js';

const [folder, first] = process.argv.slice(2);
const codec = createScanFileCodec((text) => createHash('sha256').update(text).digest('hex'));
const store = createAssessmentStore({ folder, codec, now: () => new Date() });
const { value } = codec.decode(readFileSync(first, 'utf8'), first);

if (!(await store.load(value.id)).ok) await store.add(value);
for (;;) {
  const remark = 'x'.repeat((Math.random() * 20_000) | 0);
  const changes = [1, 2, 3].map(() =>
    store.change(value.id, (old) => ({
      ...old,
      name: `na ${old.revision + 1}`,
      edits: { ...old.edits, remark },
    })),
  );
  for (const change of changes) {
    const saved = await change;
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    process.stdout.write(`${saved.value.revision}\n`);
  }
}
