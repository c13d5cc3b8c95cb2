import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** The real settings that guard the folders. */
const guards = [
  '.oxlintrc.json',
  'build/tsconfig.base.json',
  'scans/tsconfig.json',
  'scans/no-clock.d.ts',
  'electron/tsconfig.json',
  'renderer/tsconfig.json',
];

/** An empty project with the real guards and packages, and these files (path → text) in it. */
export function createScratchTree(files: Readonly<Record<string, string>>): {
  readonly folder: string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-guards-'));
  for (const guard of guards) {
    mkdirSync(dirname(join(folder, guard)), { recursive: true });
    cpSync(join(checkout, guard), join(folder, guard));
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
