// A list by which anybody can check what was downloaded: `sha256sum --check SHA256SUMS`.
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What is handed out: installers, archives and the list of parts. */
const handedOut = /\.(?:exe|zip|AppImage|deb|dmg|cdx\.json)$/u;

/** Writes `SHA256SUMS` into the folder, over its files that are handed out. → their names. */
export async function writeChecksums(folder) {
  const names = readdirSync(folder)
    .filter((name) => handedOut.test(name))
    .toSorted();
  const lines = [];
  for (const name of names) lines.push(`${await sha256Of(join(folder, name))}  ${name}\n`);
  if (names.length > 0) writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
  return names;
}

async function sha256Of(path) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
