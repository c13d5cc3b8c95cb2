import type { Logo, LogoPath, PathStep } from '../../../scans/report/logo.ts';

/** More is no logo: pixels a side, or outlines. */
const largest = 1000;

/** Whether what a file of settings holds is a logo that can be drawn: a person may have changed the file. */
export function isLogo(value: unknown): value is Logo {
  if (!isRecord(value) || !isSize(value['width']) || !isSize(value['height'])) return false;
  if (value['kind'] === 'pixels') return arePixels(value['rgb'], value['width'], value['height']);
  return value['kind'] === 'paths' && arePaths(value['paths']);
}

function arePixels(rgb: unknown, width: number, height: number): boolean {
  const isPicture = [width, height].every((side) => Number.isInteger(side) && side <= largest);
  return isPicture && typeof rgb === 'string' && Buffer.from(rgb, 'base64').length === width * height * 3;
}

function arePaths(paths: unknown): boolean {
  return Array.isArray(paths) && paths.length <= largest && paths.every(isPath);
}

function isPath(value: unknown): value is LogoPath {
  if (!isRecord(value) || typeof value['fill'] !== 'string') return false;
  const { fill, evenOdd, steps } = value;
  return (
    /^#[\da-f]{6}$/u.test(fill) && typeof evenOdd === 'boolean' && Array.isArray(steps) && steps.every(isStep)
  );
}

function isStep(value: unknown): value is PathStep {
  if (!isRecord(value)) return false;
  const { kind, to, first, second } = value;
  if (kind === 'close') return true;
  if (kind === 'curve') return [first, second, to].every(isPlace);
  return (kind === 'move' || kind === 'line') && isPlace(to);
}

function isPlace(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((one) => Number.isFinite(one));
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
