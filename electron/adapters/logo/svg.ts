import type { Logo, LogoPath } from '../../../scans/report/logo.ts';
import { parsePathData } from './path-data.ts';
import { withPlaces } from './with-places.ts';

/** Outlines in a frame that begins at 0, 0. */
export type LogoPaths = {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly LogoPath[];
};

/** `more`: it holds what is no path, `parts` says what. */
export type SvgOutcome =
  | { readonly ok: true; readonly logo: Extract<Logo, { kind: 'paths' }> }
  | { readonly ok: false; readonly why: 'no-svg' | 'damaged' }
  | { readonly ok: false; readonly why: 'more'; readonly parts: string };

/** What says nothing about the picture. */
const silent = new Set(['title', 'desc', 'metadata']);
const attributesOfPath = new Set(['d', 'fill', 'fill-rule', 'id', 'class', 'data-name']);
const attributesOfGroup = new Set(['fill', 'fill-rule', 'id', 'class', 'data-name']);

type Tag = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly closes: boolean;
};
type Paint = { readonly fill: string; readonly evenOdd: boolean };

/**
 * The path data of an SVG file, and nothing else of it: no text of the file is ever run, fetched or handed on. What
 * has other shapes, transformations, styles or pictures is refused rather than drawn wrong.
 */
export function readSvgPaths(text: string): SvgOutcome {
  const tags = tagsOf(text);
  const root = tags.find(({ name }) => name === 'svg');
  if (root === undefined) return { ok: false, why: 'no-svg' };
  const frame = frameOf(root);
  if (frame === null) return { ok: false, why: 'damaged' };
  const foreign = [...new Set(tags.flatMap(foreignIn))];
  if (foreign.length > 0) return { ok: false, why: 'more', parts: foreign.slice(0, 3).join(', ') };
  const paths = pathsOf(tags, frame);
  if (paths === null || paths.length === 0) return { ok: false, why: 'damaged' };
  return { ok: true, logo: { kind: 'paths', width: frame.width, height: frame.height, paths } };
}

type Frame = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

function frameOf({ attributes }: Tag): Frame | null {
  const box =
    attributes
      .get('viewBox')
      ?.trim()
      .split(/[\s,]+/u)
      .map(Number) ?? [];
  const size = (name: string): number => Number(attributes.get(name)?.replace(/px$/u, ''));
  const [left = 0, top = 0, width = size('width'), height = size('height')] = box;
  const isFrame = [left, top, width, height].every((one) => Number.isFinite(one) && Math.abs(one) < 1e7);
  return isFrame && width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** Names of elements and attributes that we would not draw as they are meant. */
function foreignIn({ name, attributes }: Tag): readonly string[] {
  if (name === 'svg' || silent.has(name)) return [];
  if (name !== 'path' && name !== 'g') return [name];
  const known = name === 'path' ? attributesOfPath : attributesOfGroup;
  const others = [...attributes.keys()].filter((key) => !known.has(key));
  const fill = attributes.get('fill');
  return fill === undefined || fill === 'none' || colourOf(fill) !== null ? others : [...others, fill];
}

function pathsOf(tags: readonly Tag[], frame: Frame): readonly LogoPath[] | null {
  const paths: LogoPath[] = [];
  const groups: Paint[] = [{ fill: '#000000', evenOdd: false }];
  for (const tag of tags) {
    if (tag.name === 'g' && tag.closes) groups.pop();
    const around = groups.at(-1);
    if (around === undefined) return null;
    const paint = painted(tag, around);
    if (tag.name === 'g' && !tag.closes) groups.push(paint);
    const path = pathOf(tag, paint, frame);
    if (path === null) return null;
    paths.push(...path);
  }
  return paths;
}

/** Nothing where nothing is seen of it; `null`: its data are no path. */
function pathOf({ name, closes, attributes }: Tag, paint: Paint, frame: Frame): readonly LogoPath[] | null {
  if (name !== 'path' || closes) return [];
  const steps = parsePathData(attributes.get('d') ?? '');
  if (steps === null) return null;
  if (paint.fill === 'none' || steps.length === 0) return [];
  return [
    { ...paint, steps: steps.map((step) => withPlaces(step, ([x, y]) => [x - frame.left, y - frame.top])) },
  ];
}

function painted({ attributes }: Tag, around: Paint): Paint {
  const fill = attributes.get('fill');
  const rule = attributes.get('fill-rule');
  return {
    fill: fill === undefined ? around.fill : (colourOf(fill) ?? 'none'),
    evenOdd: rule === undefined ? around.evenOdd : rule === 'evenodd',
  };
}

/** `#rgb`, `#rrggbb`, black or white; `null`: another way to say a colour. */
function colourOf(text: string): string | null {
  const plain = text.trim().toLowerCase();
  if (plain === 'black') return '#000000';
  if (plain === 'white') return '#ffffff';
  if (/^#[\da-f]{6}$/u.test(plain)) return plain;
  return /^#[\da-f]{3}$/u.test(plain) ? plain.replaceAll(/[\da-f]/gu, (digit) => digit + digit) : null;
}

/** The tags of a text in their order; comments, instructions and text between them are passed over. */
function tagsOf(text: string): readonly Tag[] {
  const plain = without(without(text, '<!--', '-->'), '<?', '?>');
  // No `<` inside a tag, as XML has it: so no text makes this look twice at one place.
  return [...plain.matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/gu)].flatMap(
    ([, slash, name = '', inside = '']): readonly Tag[] => {
      const isEmpty = inside.endsWith('/');
      const tag: Tag = { name, attributes: attributesIn(inside), closes: slash === '/' };
      return isEmpty && name === 'g' ? [] : [tag];
    },
  );
}

/** The text without what stands between two signs; all that follows an opening sign without its end is left out. */
function without(text: string, open: string, close: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let from = text.indexOf(open); from !== -1; from = text.indexOf(open, at)) {
    kept.push(text.slice(at, from));
    const end = text.indexOf(close, from + open.length);
    if (end === -1) return kept.join('');
    at = end + close.length;
  }
  return kept.join('') + text.slice(at);
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
  return new Map(Array.from(found, ([, name = '', double, single]) => [name, double ?? single ?? '']));
}
