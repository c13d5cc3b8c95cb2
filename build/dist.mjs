// `npm run dist`: makes the installers of this system, or of the one that is named (`build/installer/wishes.mjs`).
// electron-builder fetches what it needs; with `ELECTRON_OVERRIDE_DIST_PATH` (an unpacked runtime of the same system)
// and the kind `dir` it fetches nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeChecksums } from './installer/checksums.mjs';
import { configuration } from './installer/electron-builder.mjs';
import { checkFuses } from './installer/fuses.mjs';
import { partsList } from './installer/parts-list.mjs';
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
const { version, libraries } = stageApp();
// Only now: before, it may not be installed.
const { build } = await import('electron-builder');
await build({ ...wishes, projectDir: checkout, config: configuration, publish: 'never' });
checkFuses(outputFolder());
writeFileSync(join(outputFolder(), `Innovatiescan-${version}.cdx.json`), partsList(libraries));
await writeChecksums(outputFolder());
