import { createHash } from 'node:crypto';
import { seed } from '../runs.ts';
import type { PageOptions } from './drivers/driver.ts';
import type { Language } from '../../scans/services/api.ts';

/** A window, and the colours in which each of its screens is looked at, one after another. */
export type Look = Pick<PageOptions, 'viewport'> & {
  readonly language: Language;
  readonly paints: readonly [Paint, ...Paint[]];
  /** Of the states of each screen that are looked at; absent: all. */
  readonly part?: number;
  /** Each state is looked at in the first paint, and every other one in one of the others too: each screen in all of them. */
  readonly sharesPaints?: boolean;
};

export type Paint = {
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
};

const wide = { width: 1280, height: 800 };
const middle = { width: 640, height: 480 };
/** 400 % of 1280. */
const narrow = { width: 320, height: 640 };

const light: Paint = { colorScheme: 'light', forcedColors: 'none' };
const dark: Paint = { colorScheme: 'dark', forcedColors: 'none' };
const forced: Paint = { colorScheme: 'dark', forcedColors: 'active' };

/**
 * Every state in a wide window; of each screen every colour there, and a quarter of its states where there is least room, in
 * the language with the longest words.
 */
const few: readonly Look[] = [
  { viewport: wide, language: 'nl', paints: [light, dark, forced], sharesPaints: true },
  { viewport: narrow, language: 'de', paints: [light], part: 1 / 4 },
];

const all: readonly Look[] = [wide, middle, narrow].flatMap((viewport) =>
  (['nl', 'fr', 'de', 'en'] as const).map((language) => ({
    viewport,
    language,
    paints: [light, dark, forced] as const,
  })),
);

/** `SCAN_WALK=all`: every width in every mode and language, and every state in each; else each mode once. */
export const looks = process.env['SCAN_WALK'] === 'all' ? all : few;

export function nameOf({ viewport, language, paints }: Look): string {
  return [`${String(viewport.width)} wide`, language, ...paints.map(nameOfPaint)].join(', ');
}

export function nameOfPaint({ colorScheme, forcedColors }: Paint): string {
  return forcedColors === 'active' ? 'forced colours' : colorScheme;
}

type OfPage = { readonly page: string; readonly name: string };

/** What one sees of the screens in this look: of each screen so many states, at least one, the same on every run. */
export function seenIn<S extends OfPage>(look: Look, screens: readonly S[]): readonly (S & Painted)[] {
  const { part = 1, paints, sharesPaints = false } = look;
  const others = paints.slice(1);
  const turn = turnOf(screens);
  return screens.flatMap((screen) => {
    const { place, of } = turn(screen);
    if (place >= Math.ceil(of * part)) return [];
    const isShared = sharesPaints && of >= others.length;
    return [{ ...screen, others: isShared ? turnOfPaint(others, place, of) : others }];
  });
}

/** One of them for the first half of the states, and for as many as there are paints. */
function turnOfPaint(others: readonly Paint[], place: number, of: number): readonly Paint[] {
  if (place >= Math.max(others.length, Math.ceil(of / 2))) return [];
  return others.filter((_, at) => at === place % others.length);
}

type Painted = { readonly others: readonly Paint[] };

/** Where a state comes among those of its screen, in an order of chance. */
function turnOf(screens: readonly OfPage[]) {
  return ({ page, name }: OfPage) => {
    const ofPage = screens.filter((one) => one.page === page).map((one) => one.name);
    const order = ofPage.toSorted((one, other) => lot(one).localeCompare(lot(other)));
    return { place: order.indexOf(name), of: order.length };
  };
}

function lot(name: string): string {
  return createHash('sha256')
    .update(`${String(seed)} ${name}`)
    .digest('hex');
}
