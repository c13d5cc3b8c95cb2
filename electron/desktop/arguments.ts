import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What the command line gets, when the program was started for a command instead of a window: `--cli score a.json`,
 * `--serve --port 8080`. `null`: for a window.
 */
export function commandIn(argv: readonly string[]): readonly string[] | null {
  const cli = argv.indexOf('--cli');
  if (cli !== -1) return argv.slice(cli + 1);
  const serve = argv.indexOf('--serve');
  return serve === -1 ? null : ['serve', ...argv.slice(serve + 1)];
}

/**
 * The scan file that the program was started with, as an absolute path. Everything else among them is the system's.
 * A desktop of Linux may name a file by its address, `file:///home/…`.
 */
export function scanFileIn(argv: readonly string[], folder: string): string | null {
  const file = argv.findLast((argument) => !argument.startsWith('-') && /\.iscan$/iu.test(argument));
  if (file === undefined) return null;
  return /^file:/iu.test(file) ? pathOf(file) : resolve(folder, file);
}

/** `null` for an address that is not of a file on this machine. */
function pathOf(address: string): string | null {
  try {
    return fileURLToPath(address);
  } catch {
    return null;
  }
}
