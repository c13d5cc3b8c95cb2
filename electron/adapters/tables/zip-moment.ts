const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;

/**
 * The same ZIP archive with one moment, noon of this day (`YYYY-MM-DD`), for each file in it, so that it does not
 * change from one second to the next. Only for an archive of ours, without a comment at its end.
 */
export function atOneMoment(archive: Uint8Array, day: string): Uint8Array {
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new Error('no archive of ours');
  const stamp = stampOf(day);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== entryOfDirectory) throw new Error('no archive of ours');
    view.setUint32(at + 12, stamp, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, stamp, true);
    at += 46 + [28, 30, 32].reduce((size, field) => size + view.getUint16(at + field, true), 0);
  }
  return bytes;
}

/** Time in the low half, date in the high half, years from 1980. */
function stampOf(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const noon = 12 << 11;
  return ((Math.max(year - 1980, 0) << 25) | (month << 21) | (date << 16) | noon) >>> 0;
}
