import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from './app.ts';
import type { AppFixture } from './app.ts';

const folder = fileURLToPath(new URL('trees/', import.meta.url));

/**
 * What a screen reader is told of a part of the screen is what stands in `trees/`: every role, name and state, in their order.
 * `SCAN_TREES=write` writes the files anew, to be read before they are kept.
 */
export async function expectTree({ current, home }: AppFixture, name: string, part: string): Promise<void> {
  const { page } = current();
  // While a screen is loaded, the one before it is hidden.
  const shown = page.locator(part).filter({ visible: true });
  const file = `${folder}${name}.yml`;
  const root = dirname(home);
  if (process.env['SCAN_TREES'] === 'write') {
    // What is being saved is saved by then.
    await page.waitForTimeout(1500);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, lasting(await shown.ariaSnapshot(), root));
  }
  const tree = readFileSync(file, 'utf8').replaceAll('{folder}', root);
  await expect(shown, name).toMatchAriaSnapshot(tree);
}

/** Without what differs from run to run: addresses with an id, the folder of the test, the size of a paper. */
function lasting(tree: string, root: string): string {
  const lines = tree
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('- /url:'))
    // A link that had only an address has nothing below it.
    .map((line, at, all) => (isAlone(line, all[at + 1]) ? line.slice(0, -1) : line))
    .map((line) =>
      line.replace(
        /: (.*[^\d])\d+( kB.*)$/u,
        (_, before: string, after: string) => `: /${before}\\d+${after}/`,
      ),
    );
  return `${lines.join('\n').replaceAll(root, '{folder}')}\n`;
}

function isAlone(line: string, next = ''): boolean {
  const depth = (text: string) => text.search(/\S|$/u);
  return line.endsWith(':') && depth(next) <= depth(line);
}
