import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import { exampleAssessment, sha256Hex } from '../../scans/assessment/example-assessment.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';
import { parseScanFile, serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { runs } from '../../runs.ts';

const child = fileURLToPath(new URL('save-until-killed.mjs', import.meta.url));
const rounds = Math.min(300, runs(30));

/** The highest revision that the program promised before it was killed without warning. */
async function promisedUntilKilled(folder: string, first: string, afterMs: number): Promise<number> {
  const program = spawn(process.execPath, [child, folder, first], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = new Promise((resolve) => program.once('close', resolve));
  let said = '';
  program.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await Promise.race([new Promise((resolve) => program.stdout.once('data', resolve)), closed]);
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  program.kill('SIGKILL');
  await closed;
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}

test(
  `nothing that was promised is lost when the program is killed, ${rounds} times`,
  { timeout: 300_000 },
  async () => {
    const folder = temporaryFolder();
    const first = join(folder, 'first.iscan');
    const assessment = exampleAssessment('scan-0001');
    const text = serialiseScanFile(assessment, sha256Hex);
    fs.writeFileSync(first, text.ok ? text.value : '');
    const lanes = [0, 1, 2].map(async (lane) => {
      const data = join(folder, String(lane));
      await createDataFolder(data).probe();
      const path = join(data, 'scans', 'scan-0001.iscan');
      let before = assessment.revision;
      for (let round = lane; round < rounds; round += 3) {
        const promised = await promisedUntilKilled(data, first, (round * 7) % 41);
        expect(promised).toBeGreaterThan(before);
        const kept = parseScanFile(fs.readFileSync(path, 'utf8'), path, sha256Hex);
        if (!kept.ok) throw new Error(JSON.stringify(kept.problems));
        expect(kept.value.revision).toBeGreaterThanOrEqual(promised);
        expect(kept.value.name).toBe(`na ${kept.value.revision}`);
        before = kept.value.revision;
      }
      await createDataFolder(data).probe();
      // A kill between two names may leave one earlier version instead of two, but nothing else.
      const others = fs
        .readdirSync(join(data, 'scans'))
        .filter((name) => !/^scan-0001\.iscan(\.bak[12])?$/.test(name));
      expect(others).toEqual([]);
    });
    await Promise.all(lanes);
  },
);
