import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';

/** Each file below a folder, with the SHA-256 of what stands in it. */
export function bytesIn(folder: string): Readonly<Record<string, string>> {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const sum = createHash('sha256').update(fs.readFileSync(path)).digest('hex');
      return [path.slice(folder.length + 1), sum];
    }),
  );
}
