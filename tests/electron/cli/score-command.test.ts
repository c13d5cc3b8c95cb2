import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { linesOf, scan, testFolder, writeResponse } from './scan.ts';

const level2 = { STR1: 2, STR2: 2, STR3: 2, STR4: 2, STR5: 2 };

describe('score', () => {
  test('prints one line of JSON per file, in the order given, with the names as typed', async () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'deep'));
    writeResponse(folder, 'b.json', { answers: level2 });
    writeResponse(folder, 'deep/a.json', { mode: 'quick', bank: '1.2.0' });
    const ran = await scan(folder, ['score', './b.json', 'deep/../deep/a.json', join(folder, 'b.json')]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const lines = linesOf(ran.stdout).map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { file: './b.json', mode: 'full', dimensions: { 0: { id: 'STR', score: 50, shown: 50, level: 2 } } },
      { file: 'deep/../deep/a.json', mode: 'quick', bank: '1.2.0', dimensions: [], overall: null },
      { file: join(folder, 'b.json'), mode: 'full' },
    ]);
  });

  test('writes the keys in their fixed order, so that lines can be compared as text', async () => {
    const folder = testFolder();
    writeResponse(folder, 'a.json', { answers: level2, company: { region: 'VL' } });
    const { stdout } = await scan(folder, ['score', 'a.json']);
    expect(Object.keys(Object(JSON.parse(stdout)).dimensions[0])).toEqual(
      ['id', 'score', 'shown', 'level', 'band', 'answered', 'questions', 'notApplicable', 'dontKnow'].concat([
        'importance',
        'priority',
        'firstQuestion',
      ]),
    );
    expect(Object.keys(Object(JSON.parse(stdout)))).toEqual(
      ['file', 'variant', 'mode', 'bank', 'dimensions', 'importanceRated', 'overall', 'completeness'].concat([
        'priorities',
        'findOutFirst',
        'blindSpots',
        'preconditions',
        'profile',
        'centres',
      ]),
    );
  });

  test('prints the good lines, the problems of the bad files, and exits 1', async () => {
    const folder = testFolder();
    writeResponse(folder, 'good.json');
    writeResponse(folder, 'bad.json', { answers: { STR1: 5, XXX1: 2 }, variant: 'general', extra: true });
    const ran = await scan(folder, ['score', 'bad.json', 'good.json', 'absent.json', '--language', 'en']);
    expect(ran.code).toBe(1);
    expect(linesOf(ran.stdout)).toHaveLength(1);
    expect(ran.stdout).toMatch(/^\{"file":"good\.json",/u);
    const problems = linesOf(ran.stderr);
    expect(problems).toHaveLength(4);
    for (const line of problems) expect(line).toMatch(/^(bad|absent)\.json: [^:]+: [^:]+: .+$/u);
    expect(problems.map((line) => line.split(': ').slice(0, 2).join(' '))).toEqual(
      expect.arrayContaining([
        'bad.json answers.STR1',
        'bad.json answers.XXX1',
        'bad.json extra',
        'absent.json file',
      ]),
    );
  });

  test('takes many files at once', async () => {
    const folder = testFolder();
    const names = Array.from({ length: 200 }, (_, index) => `${index}.json`);
    for (const name of names) writeResponse(folder, name);
    const ran = await scan(folder, ['score', ...names]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(linesOf(ran.stdout).map((line) => Object(JSON.parse(line)).file)).toEqual(names);
  });

  test('ends quietly when nobody reads on', async () => {
    const folder = testFolder();
    writeResponse(folder, 'a.json');
    const program = fileURLToPath(new URL('../../../build/run.mjs', import.meta.url));
    const names = Array.from({ length: 200 }, () => 'a.json');
    const child = spawn(process.execPath, [program, 'score', ...names], {
      env: { ...process.env, INIT_CWD: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('a file that cannot be read is refused', () => {
  test('absent, a folder, no text, too large, a pipe, a dangling link', async () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'folder.json'));
    writeFileSync(join(folder, 'latin1.json'), Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]));
    writeFileSync(join(folder, 'large.json'), Buffer.alloc(1_000_001, ' '));
    const names = ['absent.json', 'folder.json', 'latin1.json', 'large.json', 'large.json/below.json'];
    const expected = [
      /bestaat niet/u,
      /een map/u,
      /geen tekst in UTF-8/u,
      /meer dan 1000000 bytes/u,
      /ENOTDIR/u,
    ];
    if (process.platform !== 'win32') {
      spawnSync('mkfifo', [join(folder, 'pipe.json')]);
      symlinkSync('nowhere', join(folder, 'link.json'));
      names.push('pipe.json', 'link.json');
      expected.push(/geen gewoon bestand/u, /bestaat niet/u);
    }
    const ran = await scan(folder, ['score', ...names]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    const lines = linesOf(ran.stderr);
    expect(lines).toHaveLength(names.length);
    names.forEach((name, index) => {
      expect(lines[index]).toMatch(expected[index] ?? /^$/u);
      expect(lines[index]?.startsWith(`${name}: bestand: `)).toBe(true);
    });
  });

  test('a million bytes are read, with a byte order mark too', async () => {
    const folder = testFolder();
    const text = '\ufeff{"format":"innovatiescan-response","version":1,"variant":"general","answers":{}}';
    const bytes = Buffer.alloc(1_000_000, ' ');
    bytes.write(text);
    writeFileSync(join(folder, 'full.json'), bytes);
    const ran = await scan(folder, ['score', 'full.json']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });
});
