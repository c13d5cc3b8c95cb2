import { inflateRawSync } from 'node:zlib';

/** The files in a ZIP archive without a comment, and the bytes in which it keeps the moment of each. */
export function unzip(bytes: Uint8Array) {
  const view = Buffer.from(bytes);
  const end = view.length - 22;
  let at = view.readUInt32LE(end + 16);
  return Array.from({ length: view.readUInt16LE(end + 10) }, () => {
    const nameLength = view.readUInt16LE(at + 28);
    const name = view.toString('utf8', at + 46, at + 46 + nameLength);
    const local = view.readUInt32LE(at + 42);
    const from = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const packed = view.subarray(from, from + view.readUInt32LE(at + 20));
    const text = (view.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    const moments = [view.readUInt32LE(at + 12), view.readUInt32LE(local + 10)];
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
    return { name, text, moments };
  });
}
