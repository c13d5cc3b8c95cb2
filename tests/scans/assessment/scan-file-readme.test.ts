import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatWritten } from '../../../scans/assessment/scan-file-version.ts';
import { temporaryFolder } from '../../electron/adapters/temporary-folder.ts';

const readme = readFileSync('scans/assessment/README.md', 'utf8');
const store = 'tests/fixtures/store';

/** The lines of the page, run as they stand there. */
function listed(file: string): { readonly lines: readonly string[]; readonly said: string } {
  const [, code = ''] = /^```js\n([\s\S]*?)^```$/mu.exec(readme) ?? [];
  const program = join(temporaryFolder(), 'answers.mjs');
  writeFileSync(program, code);
  const { stdout, stderr } = spawnSync(process.execPath, [program, file], { encoding: 'utf8' });
  return { lines: stdout.split('\n').slice(0, -1), said: stderr.trim() };
}

describe('the page about the scan file', () => {
  test.each(['version-1/every-field', 'version-2/every-field', 'newer/reads-as-ours'])(
    'shows how to read %s without the app',
    (name) => {
      expect(listed(join(store, `${name}.iscan`))).toEqual({
        said: 'whole',
        lines: [
          'r1\tNET4\tnot-applicable\t2026-11-20T08:03:00.000Z\t',
          'r1\tSTR1\t2\t2026-11-20T08:01:00.000Z\tElk najaar een halve dag. ✓ “é” 🙂',
          'r1\tSTR5\tdont-know\t2026-11-20T08:02:00.000Z\t',
        ],
      });
    },
  );

  test('shows how to see that a file was changed', () => {
    const changed = join(temporaryFolder(), 'changed.iscan');
    const text = readFileSync(join(store, 'version-2/every-field.iscan'), 'utf8');
    writeFileSync(changed, text.replace('"answer": 2', '"answer": 3'));
    expect(listed(changed).said).toBe('damaged or changed');
  });

  test('says the versions and names every word of a history', () => {
    const { version, minReader } = formatWritten;
    expect(readme).toContain(`\`version\` is ${String(version)}, and \`minReader\` is ${String(minReader)}`);
    const source = readFileSync('scans/assessment/history.ts', 'utf8');
    const words = [...(/HistoryWord =([\s\S]*?);/u.exec(source)?.[1] ?? '').matchAll(/'([a-z-]+)'/gu)];
    expect(words.length).toBeGreaterThan(12);
    for (const [, word] of words) expect(readme).toContain(`\`${String(word)}\``);
  });
});
