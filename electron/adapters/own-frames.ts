/** Deep enough to find the place, short enough for a line. */
const most = 8;

/**
 * Where in our own program an error arose, nearest first: `dist/desktop/main.js:120:7`. `root`: our program stands in
 * there. Names of functions and places elsewhere are left out, and so is all that the message of the error says.
 */
export function framesOf(error: unknown, root: string): readonly string[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return [];
  return withoutMessage(error.stack, error.message)
    .split('\n')
    .flatMap((line) => ownPlace(line, `${plain(root)}/`) ?? [])
    .slice(0, most);
}

function withoutMessage(stack: string, message: string): string {
  const at = message === '' ? -1 : stack.indexOf(message);
  return at === -1 ? stack : stack.slice(at + message.length);
}

function ownPlace(line: string, root: string): string | null {
  const found = /^ {4}at (?:.* \()?(?:file:\/\/)?(.+:\d+:\d+)\)?$/u.exec(line)?.[1];
  if (found === undefined) return null;
  const path = plain(found);
  const at = path.indexOf(root);
  const place = at === -1 ? '' : path.slice(at + root.length);
  return /^[\w./-]+\.[cm]?[jt]sx?:\d+:\d+$/u.test(place) ? place : null;
}

function plain(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\\', '/');
  } catch {
    return path;
  }
}
