import type { Page } from '@playwright/test';

/** In parts of the height of the wall. */
const leastText = 0.035;
const leastContrast = 7;

/**
 * What somebody eight metres away cannot read: letters that are too small or too pale, what is cut off, lies over
 * something else or would have to be scrolled to.
 */
export function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ text, contrast }) => {
      type Written = { readonly element: Element; readonly size: number; readonly boxes: readonly DOMRect[] };
      const height = window.innerHeight;
      const name = ({ element }: Written): string => element.outerHTML.slice(0, 110);
      const lightOf = (channel: number): number => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      };
      const luminance = (colour: string): number | null => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
        if (alpha < 1) return null;
        return 0.2126 * lightOf(red) + 0.7152 * lightOf(green) + 0.0722 * lightOf(blue);
      };
      const behind = (element: Element | null): number => {
        for (let at = element; at !== null; at = at.parentElement) {
          const found = luminance(getComputedStyle(at).backgroundColor);
          if (found !== null) return found;
        }
        return 1;
      };
      const isSeen = (element: Element): boolean => {
        const hidden = element.closest('.vh, output, .wall-controls:not(.awake)');
        return hidden === null && element.checkVisibility({ visibilityProperty: true });
      };
      const written = (): readonly Written[] => {
        const found: Written[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode() !== null) {
          const node = walker.currentNode;
          const element = node.parentElement;
          if (element === null || node.textContent?.trim() === '' || !isSeen(element)) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
          const size = parseFloat(getComputedStyle(element).fontSize) * scale;
          found.push({ element, size, boxes: [...range.getClientRects()] });
        }
        return found;
      };
      const isOver = (one: DOMRect, other: DOMRect, slack: number): boolean =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack;
      const all = written();
      const problems: string[] = all.length === 0 ? ['nothing on the wall'] : [];
      for (const one of all) {
        const { element, size, boxes } = one;
        if (size < text * height - 0.01) problems.push(`small, ${(size / height).toFixed(4)}: ${name(one)}`);
        const { color, fill } = getComputedStyle(element);
        const ink = luminance(element instanceof SVGElement ? fill : color) ?? 0;
        const ground =
          element instanceof SVGElement && element.parentElement?.querySelector('circle') !== null
            ? (luminance(getComputedStyle(element.parentElement?.querySelector('circle') ?? element).fill) ??
              1)
            : behind(element);
        const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        if (ratio < contrast) problems.push(`pale, ${ratio.toFixed(2)}: ${name(one)}`);
        const isOut = boxes.some(
          ({ left, right, top, bottom }) =>
            left < 0 || top < 0 || right > window.innerWidth + 0.5 || bottom > height + 0.5,
        );
        if (isOut) problems.push(`outside: ${name(one)}`);
      }
      all.forEach((one, at) => {
        for (const other of all.slice(at + 1)) {
          if (one.element === other.element) continue;
          const slack = 0.3 * Math.min(one.size, other.size);
          const meets = one.boxes.some((box) => other.boxes.some((next) => isOver(box, next, slack)));
          if (meets) problems.push(`over each other: ${name(one)} and ${name(other)}`);
        }
      });
      const { scrollHeight, scrollWidth } = document.documentElement;
      if (scrollHeight > height + 1) problems.push(`scrolls down, ${String(scrollHeight)}`);
      if (scrollWidth > window.innerWidth + 1) problems.push(`scrolls sideways, ${String(scrollWidth)}`);
      return problems;
    },
    { text: leastText, contrast: leastContrast },
  );
}
