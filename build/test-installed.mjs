// `npm run test:installed -- PROGRAM`: starts an installed program and drives it, end to end. What it draws and keeps is
// compared with the sources beside it, so it must be made from these.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkout, prepare } from './prepare.mjs';

const named = process.argv[2];
const program = named === undefined ? null : resolve(process.env.INIT_CWD ?? process.cwd(), named);
if (program === null || !existsSync(program)) {
  process.stderr.write(`npm run test:installed -- PROGRAM: ${program ?? 'no program'} is not there\n`);
  process.exit(1);
}
prepare();
const { status } = spawnSync(
  process.execPath,
  [
    join(checkout, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '--config',
    join('tests', 'e2e', 'playwright.config.ts'),
    '--workers',
    '1',
  ],
  { cwd: checkout, stdio: 'inherit', env: { ...process.env, SCAN_PACKAGED: program } },
);
process.exit(status ?? 1);
