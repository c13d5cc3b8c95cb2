/** Kinds of files that the program makes for a user. No other kind is ever written for, or opened after, a screen. */
const endings: ReadonlySet<string> = new Set(['pdf', 'html', 'ics', 'iscan', 'json', 'xlsx', 'csv']);

/** Names of devices in Windows, whatever follows the dot. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;
const longest = 120;

/**
 * Any text → a name for a file that every system takes: no folder, no hidden file, no device, no control or
 * direction marks. `null` where its kind is none of ours.
 */
export function safeFileName(text: string): string | null {
  const dot = text.lastIndexOf('.');
  const ending = text.slice(dot + 1).toLowerCase();
  if (dot === -1 || !endings.has(ending)) return null;
  const stem = clean(text.slice(0, dot));
  return `${stem === '' || devices.test(stem.split('.')[0] ?? '') ? `innovatiescan ${stem}`.trim() : stem}.${ending}`;
}

function clean(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*]/gu, '-')
    .replace(/\s+/gu, ' ');
  return trimEnds(Array.from(trimEnds(plain)).slice(0, longest).join(''));
}

/** Windows drops dots and spaces at the end; a dot or a dash in front hides a file or makes it an option. */
function trimEnds(text: string): string {
  return text.replace(/^[\s.-]+|[\s.]+$/gu, '');
}
