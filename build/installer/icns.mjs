// The icon container of macOS: blocks with a four-letter name, here PNG in every size. The smallest two sizes for
// coarse screens are left out, because macOS reads those from PNG wrongly; it makes them from the next size.

/** Name of the block → pixels. */
export const icnsSizes = {
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
};

/** `pngOf(size)`: the picture in that size. → the bytes of an `.icns`. */
export function writeIcns(pngOf) {
  const blocks = Object.entries(icnsSizes).map(([name, size]) => block(name, pngOf(size)));
  return block('icns', Buffer.concat(blocks));
}

function block(name, content) {
  const header = Buffer.alloc(8);
  header.write(name, 'latin1');
  header.writeUInt32BE(header.length + content.length, 4);
  return Buffer.concat([header, content]);
}
