import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** The scan file at `path` as another laptop would have left it, with a note of its own; `to` may be another place. */
export function noteElsewhere(path: string, note: string, to = path): void {
  const { checksum: _checksum, ...scan } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const [first] = scan['responses'] as Record<string, unknown>[];
  const changed = { ...scan, responses: [{ ...first, notes: { STR1: note } }] };
  const checksum = createHash('sha256')
    .update(JSON.stringify(changed, null, 2))
    .digest('hex');
  writeFileSync(to, `${JSON.stringify({ ...changed, checksum }, null, 2)}\n`);
}
