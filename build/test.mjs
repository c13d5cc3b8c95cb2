// `npm test`: installs when needed, then every check; the first that fails ends it. What uses one core runs beside others.
//   --long   more generated cases, and every screen in every width, theme and language
//   --quick  without tests of generated cases beyond a handful
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findOrInstallBrowser } from './find-browser.mjs';
import { checkout, install, prepare } from './prepare.mjs';
import { withoutNetwork } from './without-network.mjs';

const flags = process.argv.slice(2);
const unknown = flags.filter((flag) => !['--long', '--quick'].includes(flag));
if (unknown.length > 0) {
  process.stderr.write(`${unknown.join(', ')}: unknown; choose --long or --quick\n`);
  process.exit(1);
}

const isLong = flags.includes('--long');

/** How many cases the tests with generated input try. */
const runs = isLong ? '100000' : flags.includes('--quick') ? '20' : undefined;
/** Every screen at every width, in every theme and language, on every host; and every rig as often as by hand. */
const walk = isLong ? { SCAN_WALK: 'all', SCAN_RIGS: 'long' } : {};
const environment = { ...process.env, ...walk, ...(runs === undefined ? {} : { SCAN_RUNS: runs }) };

/** Fails where a branch of what keeps scans is never tried. */
const storeCovered = ['run', '--config', join('tests', 'store.config.ts'), '--coverage'];
const bin = (...parts) => [process.execPath, join(checkout, 'node_modules', ...parts)];
/** Needs nothing but the sources. */
const ofSources = {
  format: [...bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  lint: [...bin('oxlint', 'bin', 'oxlint'), '--type-aware', '--quiet'],
};
/** Needs what is compiled, or writes it. */
const ofCompiled = {
  types: [...bin('typescript', 'bin', 'tsc'), '-b'],
  content: [process.execPath, join(checkout, 'build', 'run.mjs'), 'check'],
};
const tests = [...bin('vitest', 'vitest.mjs'), 'run', '--config', join('tests', 'vitest.config.ts')];

const running = new Set();

step('install', install);
const started = Object.entries(ofSources).map(beside);
step('browser', findOrInstallBrowser);
step('build', () => prepare({ screens: true, window: true }));
await Promise.all([...started, ...Object.entries(ofCompiled).map(beside)]);
if (isLong) {
  // Each with all of the machine: what is tried so often may not wait for the other.
  await aloud(['tests', tests]);
  await aloud(['end to end', endToEnd()]);
  await aloud(['branches of the store', [...bin('vitest', 'vitest.mjs'), ...storeCovered]]);
} else {
  // People wait for pages half of the time.
  await Promise.all([beside(['end to end', endToEnd()]), aloud(['tests', tests])]);
}

/** What people do, where there is nobody else to ask. */
function endToEnd() {
  const config = join('tests', 'e2e', 'playwright.config.ts');
  const command = [...bin('@playwright', 'test', 'cli.js'), 'test', '--config', config];
  const closed = withoutNetwork(command);
  if (closed !== null) return closed;
  process.stderr.write('THIS MACHINE CANNOT CLOSE ITS NETWORK FOR A TEST: end to end runs with it open.\n');
  return command;
}

function step(name, work) {
  const start = performance.now();
  process.stdout.write(`— ${name}\n`);
  try {
    work();
  } catch (error) {
    fail(error.message);
  }
  process.stdout.write(`  ${name}: ${secondsSince(start)} s\n`);
}

/** Runs while one sees what it says. */
function aloud([name, command]) {
  process.stdout.write(`— ${name}\n`);
  return ended(name, command, 'inherit', () => '');
}

/** Runs beside what else runs; what it says comes whole when it ends. */
function beside([name, command]) {
  let said = '';
  const hear = (text) => (said += text);
  return ended(name, command, 'pipe', () => `— ${name}\n${said}`, hear);
}

async function ended(name, [program, ...parameters], output, said, hear) {
  const start = performance.now();
  const stdio = ['ignore', output, output];
  const child = spawn(program, parameters, { cwd: checkout, stdio, env: environment });
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', hear);
  const [code] = await once(child, 'close').catch((error) => fail(`${name}: ${error.message}`));
  running.delete(child);
  process.stdout.write(said());
  if (code !== 0) fail(`${name} failed`);
  process.stdout.write(`  ${name}: ${secondsSince(start)} s\n`);
}

/** What runs beside it ends too. */
function fail(message) {
  for (const child of running) child.kill();
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function secondsSince(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}
