// The icon container of Windows: a list of pictures, here PNG in every size.

const headerSize = 6;
const entrySize = 16;

/** `pictures`: `{ size, png }`, up to 256 pixels. → the bytes of an `.ico`. */
export function writeIco(pictures) {
  const header = Buffer.alloc(headerSize + entrySize * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let place = header.length;
  for (const [at, { size, png }] of pictures.entries()) {
    const entry = headerSize + entrySize * at;
    // 256 does not fit into a byte, and is written as 0.
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(place, entry + 12);
    place += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}
