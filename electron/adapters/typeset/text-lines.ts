import type { Language } from '../../../scans/definition/definition.ts';
import { cleanText } from './clean-text.ts';
import type { Metrics } from './fonts.ts';
import { divideWord } from './hyphenation.ts';
import type { WordPiece } from './hyphenation.ts';
import type { FontName, TextStyle } from './style.ts';

export type Segment = { readonly text: string; readonly font: FontName };

/** How a line ends: after a word, or inside one, with a hyphen or without. */
export type LineEnd = 'word' | 'hyphen' | 'inside';

/** One line, left to right. `width` in points. */
export type Line = {
  readonly segments: readonly Segment[];
  readonly width: number;
  readonly end: LineEnd;
};

/** A word may change font inside: `**Klant**en`. */
type Word = readonly Segment[];
type Setting = {
  readonly metrics: Metrics;
  readonly language: Language;
  readonly width: number;
  /** The most characters on a line. */
  readonly signs: number;
  readonly style: TextStyle;
};

/** More is hard to read. Characters. */
const longestLine = 75;
/** Only a line that would stay shorter than this part of the width is worth a hyphen. */
const worthHyphen = 0.86;
const hyphensInARow = 2;

/**
 * Rich text → lines of at most `width` points and 75 characters. Line breaks in the text stay. A word that is wider
 * than the line is broken, never cut. The last line is evened out where that takes no extra line. `isPlain`: text of a
 * user, in which `**` means nothing.
 */
export function breakLines(
  text: string,
  width: number,
  style: TextStyle,
  metrics: Metrics,
  language: Language,
  isPlain = false,
): readonly Line[] {
  const setting: Setting = { metrics, language, width, signs: longestLine, style };
  const clean = cleanText(text, metrics.covers).trimEnd();
  return clean.split('\n').flatMap((paragraph) => {
    const words = isPlain ? plainWords(paragraph, style.font) : richWords(paragraph, style.font);
    return words.length === 0 ? [{ segments: [], width: 0, end: 'word' }] : evened(words, setting);
  });
}

function plainWords(text: string, font: FontName): readonly Word[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => [{ text: word, font }]);
}

/** `**` switches between the font of the style and semibold. */
function richWords(text: string, font: FontName): readonly Word[] {
  let isBold = false;
  return text
    .split(' ')
    .map((word) =>
      word.split('**').flatMap((part, at): readonly Segment[] => {
        if (at > 0) isBold = !isBold;
        return part === '' ? [] : [{ text: part, font: isBold ? 'semibold' : font }];
      }),
    )
    .filter((word) => word.length > 0);
}

function evened(words: readonly Word[], setting: Setting): readonly Line[] {
  let best = fill(words, setting);
  for (let part = 0.98; part > 0.88; part -= 0.02) {
    const last = best.at(-1);
    if (best.length < 2 || last === undefined || last.width >= 0.25 * (best[0]?.width ?? 0)) break;
    const signs = Math.floor(setting.signs * part);
    const tried = fill(words, { ...setting, width: setting.width * part, signs });
    if (tried.length > best.length) break;
    best = tried;
  }
  return best;
}

/** A line in the making. */
type Draft = { words: Word[]; width: number; signs: number };

function fill(words: readonly Word[], setting: Setting): readonly Line[] {
  const lines: Line[] = [];
  let draft: Draft = { words: [], width: 0, signs: 0 };
  const end = (how: LineEnd): void => {
    lines.push({ segments: joined(draft.words, setting.style.font), width: draft.width, end: how });
    draft = { words: [], width: 0, signs: 0 };
  };
  const waiting = words.toReversed();
  for (let word = waiting.pop(); word !== undefined; word = waiting.pop()) {
    if (fits(draft, word, setting)) {
      add(draft, word, setting);
      continue;
    }
    const divided = mayHyphenate(draft, lines, setting) ? divide(draft, word, setting) : null;
    if (divided !== null) {
      add(draft, divided.head, setting);
      end(divided.end);
      waiting.push(divided.rest);
    } else if (draft.words.length > 0) {
      end('word');
      waiting.push(word);
    } else {
      const broken = breakWord(word, setting);
      add(draft, broken.head, setting);
      if (broken.rest.length > 0) {
        end('inside');
        waiting.push(broken.rest);
      }
    }
  }
  if (draft.words.length > 0) end('word');
  return lines;
}

function fits(draft: Draft, word: Word, setting: Setting): boolean {
  const gap = draft.words.length > 0 ? 1 : 0;
  const width = draft.width + gap * spaceWidth(setting) + wordWidth(word, setting);
  return width <= setting.width && draft.signs + gap + wordLength(word) <= setting.signs;
}

function add(draft: Draft, word: Word, setting: Setting): void {
  const gap = draft.words.length > 0 ? 1 : 0;
  draft.width += gap * spaceWidth(setting) + wordWidth(word, setting);
  draft.signs += gap + wordLength(word);
  draft.words.push(word);
}

function mayHyphenate(draft: Draft, lines: readonly Line[], setting: Setting): boolean {
  const before = lines.slice(-hyphensInARow);
  const enough = before.length === hyphensInARow && before.every((line) => line.end === 'hyphen');
  return draft.width < worthHyphen * setting.width && !enough;
}

/** The longest part of the word that still fits on the line, at least three letters on both sides. */
function divide(
  draft: Draft,
  word: Word,
  setting: Setting,
): { readonly head: Word; readonly rest: Word; readonly end: LineEnd } | null {
  const [only] = word;
  if (only === undefined || word.length > 1) return null;
  const pieces = divideWord(only.text, setting.language);
  for (let count = pieces.length - 1; count > 0; count -= 1) {
    const head = textOf(pieces.slice(0, count));
    const rest = textOf(pieces.slice(count));
    const hyphen = pieces[count - 1]?.hyphen === true;
    const shown = [{ text: hyphen ? `${head}-` : head, font: only.font }];
    if (letters(head) >= 3 && letters(rest) >= 3 && fits(draft, shown, setting)) {
      return {
        head: [{ text: head, font: only.font }],
        rest: [{ text: rest, font: only.font }],
        end: hyphen ? 'hyphen' : 'inside',
      };
    }
  }
  return null;
}

/** As much of a word as a whole line holds. */
function breakWord(word: Word, setting: Setting): { readonly head: Word; readonly rest: Word } {
  const head: Segment[] = [];
  const empty: Draft = { words: [], width: 0, signs: 0 };
  for (const [at, segment] of word.entries()) {
    const signs = Array.from(segment.text);
    let count = Math.min(signs.length, setting.signs);
    const tried = (): Word => [...head, { text: signs.slice(0, count).join(''), font: segment.font }];
    while (count > 0 && !fits(empty, tried(), setting)) count -= 1;
    if (count === signs.length) {
      head.push(segment);
      continue;
    }
    if (count === 0 && head.length === 0) count = 1;
    const rest = { text: signs.slice(count).join(''), font: segment.font };
    return {
      head: count === 0 ? head : tried(),
      rest: [...(rest.text === '' ? [] : [rest]), ...word.slice(at + 1)],
    };
  }
  return { head, rest: [] };
}

/** Words with a space between them; neighbours in one font become one segment. */
function joined(words: readonly Word[], font: FontName): readonly Segment[] {
  const segments: Segment[] = [];
  for (const [at, word] of words.entries()) {
    const spaced = at === 0 ? word : [{ text: ' ', font: segments.at(-1)?.font ?? font }, ...word];
    for (const segment of spaced) {
      const last = segments.at(-1);
      if (last?.font === segment.font) {
        segments.splice(-1, 1, { text: last.text + segment.text, font: last.font });
      } else segments.push(segment);
    }
  }
  return segments;
}

function wordWidth(word: Word, { metrics, style }: Setting): number {
  return word.reduce((sum, { text, font }) => sum + metrics.width(text, font, style.size), 0);
}

function wordLength(word: Word): number {
  return word.reduce((sum, { text }) => sum + Array.from(text).length, 0);
}

function spaceWidth({ metrics, style }: Setting): number {
  return metrics.width(' ', style.font, style.size);
}

function textOf(pieces: readonly WordPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
