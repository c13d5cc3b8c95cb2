import type { PathStep, Place } from '../../../scans/report/logo.ts';
import { arcAsCurves } from './arc.ts';

/** More is no logo. */
const mostSteps = 20_000;

/** How many numbers each letter takes. */
const counts: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

type Pen = {
  at: Place;
  start: Place;
  /** The second handle of the curve before, which a smooth one mirrors. */
  handle: { readonly of: 'c' | 'q'; readonly place: Place } | null;
};

/**
 * Path data of SVG 1.1 (8.3) as absolute lines and cubic curves; `null` where it is not that, does not begin with a
 * move, or has more than 20,000 steps.
 */
export function parsePathData(text: string): readonly PathStep[] | null {
  const steps: PathStep[] = [];
  const pen: Pen = { at: [0, 0], start: [0, 0], handle: null };
  const reader = readerOf(text);
  for (let letter = reader.letter(); letter !== 'end'; letter = reader.letter()) {
    if (letter === null || (steps.length === 0 && letter.toLowerCase() !== 'm')) return null;
    let turn = letter;
    do {
      const numbers = reader.numbers(turn.toLowerCase());
      if (numbers === null) return null;
      steps.push(...stepsOf(turn, numbers, pen));
      if (steps.length > mostSteps) return null;
      // More numbers after a move draw lines.
      turn = { m: 'l', M: 'L' }[turn] ?? turn;
    } while (turn.toLowerCase() !== 'z' && reader.hasNumber());
  }
  return steps;
}

type Reader = {
  /** `end`: nothing follows. `null`: something else stands there. */
  readonly letter: () => string | null;
  readonly numbers: (letter: string) => readonly number[] | null;
  readonly hasNumber: () => boolean;
};

function readerOf(text: string): Reader {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const number = (): number | null => {
    take(/[\s,]*/y);
    const found = take(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy);
    const value = found === null ? Number.NaN : Number(found);
    return Number.isFinite(value) && Math.abs(value) < 1e7 ? value : null;
  };
  // The flags of an arc may stand together without a space.
  const flag = (): number | null => {
    take(/[\s,]*/y);
    const found = take(/[01]/y);
    return found === null ? null : Number(found);
  };
  return {
    letter() {
      take(/[\s,]*/y);
      return at === text.length ? 'end' : take(/[mlhvcsqtaz]/iy);
    },
    numbers(letter) {
      const found = Array.from({ length: counts[letter] ?? 0 }, (_, place) =>
        letter === 'a' && (place === 3 || place === 4) ? flag() : number(),
      );
      return found.every((value) => value !== null) ? found : null;
    },
    hasNumber() {
      take(/[\s,]*/y);
      return /[+\-.\d]/.test(text.charAt(at));
    },
  };
}

function stepsOf(letter: string, numbers: readonly number[], pen: Pen): readonly PathStep[] {
  const from = letter === letter.toLowerCase() ? pen.at : ([0, 0] as const);
  const n = (place: number): number => numbers[place] ?? 0;
  const place = (first: number): Place => [from[0] + n(first), from[1] + n(first + 1)];
  const steps = draw(letter.toLowerCase(), { n, place, from, pen });
  pen.handle = handleAfter(letter.toLowerCase(), steps, pen, place);
  const last = steps.at(-1);
  if (last?.kind === 'move') pen.start = last.to;
  pen.at = last === undefined || last.kind === 'close' ? pen.start : last.to;
  return steps;
}

type Turn = {
  readonly n: (place: number) => number;
  readonly place: (first: number) => Place;
  readonly from: Place;
  readonly pen: Pen;
};

function draw(letter: string, { n, place, from, pen }: Turn): readonly PathStep[] {
  switch (letter) {
    case 'm':
      return [{ kind: 'move', to: place(0) }];
    case 'l':
      return [{ kind: 'line', to: place(0) }];
    case 'h':
      return [{ kind: 'line', to: [from[0] + n(0), pen.at[1]] }];
    case 'v':
      return [{ kind: 'line', to: [pen.at[0], from[1] + n(0)] }];
    case 'c':
      return [{ kind: 'curve', first: place(0), second: place(2), to: place(4) }];
    case 's':
      return [{ kind: 'curve', first: mirrored(pen, 'c'), second: place(0), to: place(2) }];
    case 'q':
      return [quadratic(pen.at, place(0), place(2))];
    case 't':
      return [quadratic(pen.at, mirrored(pen, 'q'), place(0))];
    case 'a':
      return arcAsCurves(pen.at, {
        radii: [n(0), n(1)],
        turned: n(2),
        isLarge: n(3) === 1,
        isClockwise: n(4) === 1,
        to: place(5),
      });
    default:
      return [{ kind: 'close' }];
  }
}

function mirrored({ at, handle }: Pen, of: 'c' | 'q'): Place {
  return handle?.of === of ? [2 * at[0] - handle.place[0], 2 * at[1] - handle.place[1]] : at;
}

/** The same curve with two handles. */
function quadratic(from: Place, handle: Place, to: Place): PathStep {
  const toward = ([x, y]: Place): Place => [x + (2 / 3) * (handle[0] - x), y + (2 / 3) * (handle[1] - y)];
  return { kind: 'curve', first: toward(from), second: toward(to), to };
}

function handleAfter(
  letter: string,
  steps: readonly PathStep[],
  pen: Pen,
  place: (first: number) => Place,
): Pen['handle'] {
  if (letter === 'q') return { of: 'q', place: place(0) };
  if (letter === 't') return { of: 'q', place: mirrored(pen, 'q') };
  const last = steps.at(-1);
  const isCubic = letter === 'c' || letter === 's';
  return isCubic && last?.kind === 'curve' ? { of: 'c', place: last.second } : null;
}
