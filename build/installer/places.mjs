// Where the making of an installer happens.
import { join } from 'node:path';
import { checkout } from '../prepare.mjs';

/** All that is made here can be thrown away. */
const workFolder = join(checkout, 'dist', 'installer');

/** What goes into the program, file by file; electron-builder packs this folder and nothing else. */
export const stageFolder = join(workFolder, 'app');
export const licencesFile = join(workFolder, 'LICENTIES.txt');

/** Where the installers are put; a test names a folder of its own. */
export const outputFolder = () => process.env.SCAN_INSTALLERS || join(checkout, 'dist', 'installers');
