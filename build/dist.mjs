// `npm run dist`: makes the installers of this system, or of the one that is named (`build/installer/wishes.mjs`).
// electron-builder fetches what it needs; with `ELECTRON_OVERRIDE_DIST_PATH` (an unpacked runtime of the same system)
// and the kind `dir` it fetches nothing.
import { writeChecksums } from './installer/checksums.mjs';
import { configuration } from './installer/electron-builder.mjs';
import { checkFuses } from './installer/fuses.mjs';
import { outputFolder } from './installer/places.mjs';
import { stageApp } from './installer/stage.mjs';
import { parseWishes, usage } from './installer/wishes.mjs';
import { checkout, prepare } from './prepare.mjs';

const wishes = parseWishes(process.argv.slice(2));
if (wishes === null) {
  process.stderr.write(usage);
  process.exit(1);
}
prepare({ screens: true, window: true });
stageApp();
// Only now: before, it may not be installed.
const { build } = await import('electron-builder');
await build({ ...wishes, projectDir: checkout, config: configuration, publish: 'never' });
checkFuses(outputFolder());
await writeChecksums(outputFolder());
