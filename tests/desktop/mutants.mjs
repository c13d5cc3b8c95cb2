// Do the tests notice? `node tests/desktop/mutants.mjs [part of a name]`: each mutant is the built window with one thing
// weakened, and the test that is named with it must then fail. A mutant that no test notices ends this with 1.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, prepare } from '../../build/prepare.mjs';

prepare({ screens: true, window: true });
const builtFile = join(checkout, 'dist', 'desktop', 'main.js');
const source = readFileSync(builtFile, 'utf8');
const mutantFile = join(checkout, 'dist', 'desktop', 'mutant.js');

/** What is weakened, how, and where that must be noticed. */
const mutants = [
  ['any window may call', /sender !== window\.webContents/, 'false', 'closed', 'a second window'],
  ['any origin may call', / && senderFrame\.origin === .*;/, ';', 'closed', 'the own window is refused'],
  [
    'a policy without Trusted Types',
    /"require-trusted-types-for 'script'",/,
    '',
    'closed',
    'text become markup',
  ],
  [
    'a policy that lets pages call out',
    /"connect-src 'self'"/,
    '"connect-src *"',
    'closed',
    'reaches no network',
  ],
  ['a policy without our styles', /"style-src 'self'"/, '"style-src \'none\'"', 'closed', 'policy in use'],
  ['windows for pages', /action: "deny"/, 'action: "allow"', 'closed', 'opens no other window'],
  [
    'a page may go anywhere',
    /if \(!isOwnAddress\(details\.url\)\) details\.preventDefault\(\)/,
    '',
    'closed',
    'stays with the screens',
  ],
  [
    'any address is opened',
    /known\.value\.find\(\(one\) => one === given\) \?\? ""/,
    'String(given)',
    'closed',
    'no address opened',
  ],
  [
    'permissions are checked by nobody',
    /own\.setPermission(Request|Check)Handler.*/g,
    '',
    'closed',
    'no permission',
  ],
  [
    'files beside the map',
    /\? pageFiles\.get\(pathname\) : void 0/,
    '? pageFiles.get("/") : void 0',
    'closed',
    '200 ways',
  ],
  ['any method reads', / && method === "GET"/, '', 'closed', 'nothing but GET'],
  ['no lock', /!app\.requestSingleInstanceLock\(\)/, 'false', 'life', 'from a second start'],
  [
    'a second start is not heard',
    /desk\.open\(scanFileIn\(argv, folder\)\)/,
    '0',
    'life',
    'from a second start',
  ],
  [
    'the file of the start is lost',
    /desk\.start\(scanFileIn\(.*?cwd\(\)\)\)/,
    'desk.start(null)',
    'life',
    'starts with it',
  ],
  [
    'nobody is asked at closing',
    /if \(dialogs\.mayClose\(\)\)/,
    'if (true)',
    'life',
    'something unsaved asks',
  ],
  [
    'papers stay',
    /await rm\(printFolder,/,
    'await (async () => {})(',
    'life',
    'papers that went to a printer',
  ],
  [
    'any ending is written',
    /extname\(chosen\)\.toLowerCase\(\) === ending/,
    'true',
    'window',
    'its kind of file',
  ],
  ['anything is printed', /throw new Error\("not a PDF"\)/, '0', 'window', 'nothing but a PDF'],
  [
    'the menu keeps its language',
    /if \(outcome\.ok\) follow\(outcome\.value\)/,
    '',
    'window',
    'follows the language',
  ],
  [
    'menu items do nothing',
    /click: \(\) => actions\.tell\(/,
    'click: () => Object(',
    'window',
    'where it says',
  ],
  [
    'a window stays where no screen is',
    /if \(!isSame\(now, place\)\) window\.setBounds\(place\)/,
    '',
    'window',
    'comes back in sight',
  ],
  ['the menu hears nothing of the page', /\bscan = shown;/, '', 'window', 'goes through the scan'],
  ['a stick is made again', /if \(kind === "chosen"\) \{/, 'if (false) {', 'life', 'pulled out'],
  ['copies stay behind', /if \(copy\) await copyAll\(/, 'if (false) await copyAll(', 'life', 'pulled out'],
];

const wanted = mutants.filter(([name]) => name.includes(process.argv[2] ?? ''));
let survivors = 0;
for (const [name, pattern, replacement, file, test] of wanted) {
  const mutant = source.replace(pattern, replacement);
  if (mutant === source) {
    process.stdout.write(`??  ${name}: nothing to weaken\n`);
    survivors++;
    continue;
  }
  writeFileSync(mutantFile, mutant);
  const seconds = performance.now();
  const place = join('tests', 'desktop', `${file}.test.ts`);
  const noticed = isNoticed(mutantFile, place, test);
  // A test that fails on the real window too notices nothing.
  if (noticed.isIt && isNoticed(builtFile, place, test).isIt)
    Object.assign(noticed, { isIt: false, how: 'always fails' });
  if (!noticed.isIt) survivors++;
  const took = ((performance.now() - seconds) / 1000).toFixed(0);
  process.stdout.write(`${noticed.isIt ? 'ok' : '!!'}  ${name}: ${noticed.how} (${took} s)\n`);
}
rmSync(mutantFile, { force: true });
process.exit(survivors === 0 ? 0 : 1);

/** `how`: the first line of what failed, because a mutant can be noticed for a wrong reason. */
function isNoticed(main, file, test) {
  const parameters = ['run', '--config', join('tests', 'vitest.config.ts'), file, '-t', test];
  const ended = spawnSync(process.execPath, [join('node_modules', 'vitest', 'vitest.mjs'), ...parameters], {
    cwd: checkout,
    encoding: 'utf8',
    env: { ...process.env, DESKTOP_MAIN: main, NO_COLOR: '1' },
  });
  const said = `${ended.stdout}${ended.stderr}`;
  const failed = /Tests\s+.*\d+ failed/u.test(said) || /Test Files\s+\d+ failed/u.test(said);
  const line = /^\s*((?:\w*Error): .*)$/mu.exec(said)?.[1] ?? 'passed';
  return { isIt: ended.status !== 0 && failed, how: line.slice(0, 140) };
}
