// `node build/icons.mjs`: draws the icons of the installed program anew, after a change of their SVG. The results are
// kept in `build/icons`, so that an installer can be made on a machine without a browser, and with the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDrawingBoard, pngSizes } from './installer/draw-icons.mjs';
import { icnsSizes, writeIcns } from './installer/icns.mjs';
import { writeIco } from './installer/ico.mjs';

const folder = fileURLToPath(new URL('icons/', import.meta.url));
const icoSizes = [16, 24, 32, 48, 64, 128, 256];
const largestOnLinux = 512;

const board = await openDrawingBoard();
mkdirSync(`${folder}png`, { recursive: true });
for (const size of pngSizes.filter((one) => one <= largestOnLinux)) {
  writeFileSync(`${folder}png/${size}x${size}.png`, await board.draw('icon', size));
}
for (const [file, name] of [
  ['icon', 'icon'],
  ['scan', 'scan'],
]) {
  writeFileSync(`${folder}${file}.ico`, await ico(name));
}
writeFileSync(`${folder}icon.icns`, await icns('mac'));
writeFileSync(`${folder}scan.icns`, await icns('scan'));
await board.close();

async function ico(name) {
  const pictures = [];
  for (const size of icoSizes) pictures.push({ size, png: await board.draw(name, size) });
  return writeIco(pictures);
}

async function icns(name) {
  const pictures = new Map();
  for (const size of new Set(Object.values(icnsSizes))) pictures.set(size, await board.draw(name, size));
  return writeIcns((size) => pictures.get(size));
}
