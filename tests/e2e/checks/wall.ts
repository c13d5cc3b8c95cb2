import type { Page } from '@playwright/test';

/** In parts of the height of the wall. */
const leastText = 0.035;
const leastContrast = 7;

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** A run of text as it stands on the screen. */
type Written = {
  readonly html: string;
  /** The same number: the same element. */
  readonly element: number;
  readonly size: number;
  readonly ink: string;
  /** What lies behind it, the nearest first. */
  readonly grounds: readonly string[];
  readonly boxes: readonly Box[];
};

type Seen = {
  readonly texts: readonly Written[];
  readonly width: number;
  readonly height: number;
  /** Of the whole page. */
  readonly whole: { readonly width: number; readonly height: number };
};

/**
 * What somebody eight metres away cannot read: letters that are too small or too pale, what is cut off, lies over
 * something else or would have to be scrolled to.
 */
export async function unreadable(page: Page): Promise<readonly string[]> {
  const seen = await page.evaluate(look);
  const { texts, height, width, whole } = seen;
  return [
    ...(texts.length === 0 ? ['nothing on the wall'] : []),
    ...(whole.height > height + 1 ? [`scrolls down: ${String(whole.height)}`] : []),
    ...(whole.width > width + 1 ? [`scrolls sideways: ${String(whole.width)}`] : []),
    ...texts.flatMap((text) => faultsOf(text, seen)),
    ...texts.flatMap((text, at) => meeting(text, texts.slice(at + 1))),
  ];
}

function faultsOf({ html, size, ink, grounds, boxes }: Written, { width, height }: Seen): readonly string[] {
  const part = size / height;
  const contrast = contrastOf(ink, grounds);
  const isOut = boxes.some(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width + 0.5 || bottom > height + 0.5,
  );
  return [
    ...(part < leastText - 0.00001 ? [`small, ${part.toFixed(4)}: ${html}`] : []),
    ...(contrast < leastContrast ? [`pale, ${contrast.toFixed(2)}: ${html}`] : []),
    ...(isOut ? [`outside: ${html}`] : []),
  ];
}

/** Lines of one text may touch; those of two may not. */
function meeting(text: Written, others: readonly Written[]): readonly string[] {
  return others
    .filter(({ element }) => element !== text.element)
    .filter(({ size, boxes }) => {
      const slack = 0.3 * Math.min(size, text.size);
      return text.boxes.some((box) => boxes.some((other) => isOver(box, other, slack)));
    })
    .map(({ html }) => `over each other: ${text.html} and ${html}`);
}

/** A line is higher than its letters: so much may lie over another. */
function isOver(one: Box, other: Box, slack: number): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 2 && down > slack;
}

/** WCAG 2.2, of what is seen through. */
function contrastOf(ink: string, grounds: readonly string[]): number {
  const light = luminanceOf(ink) ?? 0;
  const ground = grounds.map(luminanceOf).find((found) => found !== null) ?? 1;
  return (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05);
}

/** `null`: one sees through it. */
function luminanceOf(colour: string): number | null {
  // A mix of colours is said in parts of one: `color(srgb 0.9 0.9 0.9)`.
  const whole = colour.startsWith('color(') ? 255 : 1;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(
    (part, at) => Number(part) * (at < 3 ? whole : 1),
  );
  if (alpha < 1) return null;
  return 0.2126 * lightOf(red) + 0.7152 * lightOf(green) + 0.0722 * lightOf(blue);
}

function lightOf(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** In the page: every text that the room sees. */
function look(): Seen {
  const elements: Element[] = [];
  const texts: Written[] = [];
  const isSeen = (element: Element): boolean =>
    element.closest('.vh, output, .wall-controls:not(.awake)') === null &&
    element.checkVisibility({ visibilityProperty: true });
  // What is drawn later lies over what was drawn before.
  const shapesUnder = (element: Element): readonly Element[] => {
    if (!(element instanceof SVGElement)) return [];
    const text = element.getBoundingClientRect();
    return [...(element.ownerSVGElement?.querySelectorAll('circle, rect') ?? [])]
      .filter((shape) => {
        const { left, right, top, bottom } = shape.getBoundingClientRect();
        const isBefore = (shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        const meets = left < text.right && right > text.left && top < text.bottom && bottom > text.top;
        return isBefore && meets && getComputedStyle(shape).fill !== 'none';
      })
      .toReversed();
  };
  const groundsOf = (element: Element): readonly string[] => {
    const found = shapesUnder(element).map((shape) => getComputedStyle(shape).fill);
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      found.push(getComputedStyle(at).backgroundColor);
    }
    return found;
  };
  const drawnIn = (element: Element): DOMMatrix | null =>
    element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const element = walker.currentNode.parentElement;
    const isText = walker.currentNode.textContent?.trim() !== '';
    if (element === null || !isText || !isSeen(element)) continue;
    if (!elements.includes(element)) elements.push(element);
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const drawn = drawnIn(element);
    const { fontSize, color, fill } = getComputedStyle(element);
    texts.push({
      html: element.outerHTML.slice(0, 110),
      element: elements.indexOf(element),
      size: parseFloat(fontSize) * (drawn === null ? 1 : drawn.a),
      ink: drawn === null ? color : fill,
      grounds: groundsOf(element),
      boxes: [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
        left,
        right,
        top,
        bottom,
      })),
    });
  }
  const { scrollWidth, scrollHeight } = document.documentElement;
  return {
    texts,
    width: window.innerWidth,
    height: window.innerHeight,
    whole: { width: scrollWidth, height: scrollHeight },
  };
}
