import { screen } from 'electron';
import type { BrowserWindow, Rectangle } from 'electron';

/**
 * Where a window comes that would stand at `wanted`: wholly within the one of `areas` that it covers most, smaller
 * where it does not fit. A place that no screen shows any more: in the middle of `first`.
 */
export function placeOnScreen(wanted: Rectangle, areas: readonly Rectangle[], first: Rectangle): Rectangle {
  const area = areas.toSorted((a, b) => covered(wanted, b) - covered(wanted, a))[0] ?? first;
  const isSeen = covered(wanted, area) > 0;
  return isSeen ? within(wanted, area) : within({ ...wanted, ...middleOf(wanted, first) }, first);
}

/**
 * Keeps a window where somebody can see it: now, before it is shown, and when a screen is unplugged. Electron brings
 * back the place of the last time, but promises only that it adapts it, not that the whole window can be reached.
 */
export function keepOnScreen(window: BrowserWindow): void {
  const fit = (): void => {
    if (window.isFullScreen() || window.isMaximized() || window.isMinimized()) return;
    const now = window.getNormalBounds();
    const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
    const place = placeOnScreen(now, areas, screen.getPrimaryDisplay().workArea);
    if (!isSame(now, place)) window.setBounds(place);
  };
  fit();
  screen.on('display-removed', fit);
  screen.on('display-metrics-changed', fit);
  window.on('closed', () => {
    screen.removeListener('display-removed', fit);
    screen.removeListener('display-metrics-changed', fit);
  });
}

function within(wanted: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(wanted.width, area.width);
  const height = Math.min(wanted.height, area.height);
  return {
    x: between(wanted.x, area.x, area.x + area.width - width),
    y: between(wanted.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

function middleOf({ width, height }: Rectangle, area: Rectangle): { readonly x: number; readonly y: number } {
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
  };
}

/** Pixels that both have. */
function covered(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function isSame(a: Rectangle, b: Rectangle): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
