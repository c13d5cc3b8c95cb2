/** Keeps a log of where the Tab key leads; lives in the page. */
export type FocusLog = {
  /** How many stops there should be at least. */
  readonly stops: number;
  /** The focus has been everywhere, and has come back or has left the page. */
  readonly isRound: () => boolean;
  readonly end: () => readonly string[];
  /** Instead: gives the focus to each stop, and says which ring is not seen. */
  readonly rings: () => readonly string[];
};

declare global {
  interface Window {
    focusLog?: FocusLog;
  }
}

/** In the page: starts a log, with the focus before the first stop. One function, because it goes there as text. */
export function install(): void {
  const widest = 2;
  const contrast = 3;
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
  const isOpenPopover = (element: Element) => element.closest('[popover]:popover-open') !== null;

  /** What Tab stops at, in the order of the document; of a group of radios one. */
  function expected(): readonly HTMLElement[] {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const found = [...(modal ?? document).querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    return found.filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = found.filter(
        (other) => other instanceof HTMLInputElement && other.type === 'radio' && other.name === element.name,
      );
      const stop = group.find((other) => other.matches(':checked')) ?? group[0];
      return stop === element;
    });
  }

  const told = (element: Element) => element.outerHTML.replaceAll(/\s+/gu, ' ').slice(0, 110);

  type Ring = { readonly owner: Element; readonly colour: string; readonly sign: string };

  /** An outline on the element or on what it stands in. */
  function rings(element: Element): readonly Ring[] {
    const found: Ring[] = [];
    for (
      let owner: Element | null = element;
      owner !== null && owner !== document.body;
      owner = owner.parentElement
    ) {
      const { outlineStyle, outlineWidth, outlineColor, outline, outlineOffset } = getComputedStyle(owner);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < widest) continue;
      found.push({ owner, colour: outlineColor, sign: `${outline} ${outlineOffset}` });
    }
    return found;
  }

  type Colour = readonly [number, number, number, number];

  function colour(text: string): Colour {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/gu) ?? []).map(Number);
    return [red, green, blue, alpha];
  }

  function ground(element: Element | null): Colour {
    for (let at = element; at !== null; at = at.parentElement) {
      const found = colour(getComputedStyle(at).backgroundColor);
      if (found[3] > 0.99) return found;
    }
    return colour(getComputedStyle(document.documentElement).backgroundColor);
  }

  function lightness([red, green, blue]: Colour): number {
    const part = (value: number) =>
      value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  }

  function ratio(one: Colour, other: Colour): number {
    const [low = 0, high = 0] = [lightness(one), lightness(other)].toSorted((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  function isOutside({ top, left, bottom, right }: DOMRect): boolean {
    const { clientWidth, clientHeight } = document.documentElement;
    return top < -1 || left < -1 || bottom > clientHeight + 1 || right > clientWidth + 1;
  }

  /** Something else lies over its middle or its corners, or it stands outside the window. */
  function covered(element: Element, owner: Element): string | null {
    const box = owner.getBoundingClientRect();
    if (box.height > window.innerHeight) return null;
    if (isOutside(box)) return 'outside the window';
    const [line = box] = owner.getClientRects();
    const corner = [line.left + 3, line.top + 3] as const;
    const rest = [
      [line.left + line.width / 2, line.top + line.height / 2],
      [line.right - 3, line.bottom - 3],
    ] as const;
    // In a text the browser brings the line with the caret into sight, not the field.
    const points = element instanceof HTMLTextAreaElement ? [corner] : [corner, ...rest];
    const own = (hit: Element) => owner.contains(hit) || hit.contains(owner) || element.contains(hit);
    const over = points
      .map(([x, y]) => document.elementFromPoint(x, y))
      .find((hit) => hit !== null && !own(hit) && !isOpenPopover(hit));
    return over === null || over === undefined ? null : `under ${told(over)}`;
  }

  // Before the first stop; in a dialog the browser starts where the focus was.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.scrollTo(0, 0);
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  const wanted = expected();
  /** Outlines that are there without the focus, as around what is chosen. */
  const before = new Map(
    wanted.map((element) => [element, new Map(rings(element).map(({ owner, sign }) => [owner, sign]))]),
  );
  const log: HTMLElement[] = [];
  const wrong: string[] = [];
  let isOut = false;
  let isWalk = true;

  function look(element: HTMLElement): void {
    const [ring] = rings(element).filter(({ owner, sign }) => before.get(element)?.get(owner) !== sign);
    if (ring === undefined) {
      wrong.push(`no ring: ${told(element)}`);
      return;
    }
    const clear = ratio(colour(ring.colour), ground(ring.owner.parentElement));
    if (clear < contrast) wrong.push(`ring of ${clear.toFixed(1)}:1: ${told(element)}`);
    const under = isWalk ? covered(element, ring.owner) : null;
    if (under !== null) wrong.push(`${under}: ${told(element)}`);
  }

  function all(): readonly string[] {
    isWalk = false;
    window.removeEventListener('keyup', listen, true);
    wrong.length = 0;
    for (const element of wanted) {
      element.focus({ preventScroll: true });
      if (document.activeElement === element) look(element);
    }
    return wrong;
  }

  /** After the page has been scrolled there. */
  const listen = ({ key }: KeyboardEvent) => {
    if (key !== 'Tab') return;
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || activeElement === document.body) {
      isOut = log.length > 0;
      return;
    }
    if (log.includes(activeElement)) {
      if (activeElement !== log.at(-1)) isOut = true;
      return;
    }
    log.push(activeElement);
    look(activeElement);
  };

  const isRound = () => isOut && wanted.every((element) => log.includes(element));

  /** Scrolling boxes are stops of the browser's own. */
  const scrolls = (element: Element) =>
    element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;

  /**
   * Read in lines: not above, and on the same line not before what came before it, inside one part of the page. In
   * the rows of an adviser the levels come before what stands in the corner.
   */
  function outOfOrder(): readonly string[] {
    const part = (element: Element) =>
      element.closest(
        'header, nav, aside, form, footer, dialog, .main, .loud, .r-more, article, fieldset, li, tr',
      );
    return log.slice(1).flatMap((element, at) => {
      const last = log[at];
      // The focus was in the dialog already, and comes back to its first stop at last.
      if (modal !== null && element === wanted[0]) return [];
      if (last === undefined || part(last) !== part(element)) return [];
      const [a, b] = [last.getBoundingClientRect(), element.getBoundingClientRect()];
      // A column to the right is read after the one before it.
      const isAbove = b.bottom <= a.top + 1 && b.left < a.right;
      const isBefore = Math.abs(a.top - b.top) < Math.min(a.height, b.height) / 2 && b.right <= a.left + 1;
      return isAbove || isBefore ? [`before what stands after it: ${told(element)} after ${told(last)}`] : [];
    });
  }

  function end(): readonly string[] {
    window.removeEventListener('keyup', listen, true);
    const missed = wanted.filter((element) => element.isConnected && !log.includes(element));
    const extra = log.filter((element) => !wanted.includes(element) && !scrolls(element));
    const isOpen = document.querySelector('[popover]:popover-open') !== null;
    const order = log.filter((element) => wanted.includes(element));
    const asWritten = wanted.filter((element) => log.includes(element));
    const inOrder = order.every((element, at) => element === asWritten[at]);
    return [
      ...wrong,
      ...(isOut ? [] : ['a trap: the focus does not come round']),
      ...missed.map((element) => `passed over: ${told(element)}`),
      ...extra.map((element) => `unexpected: ${told(element)}`),
      ...(inOrder || isOpen || modal !== null ? [] : ['another order than in the document']),
      ...(isOpen ? [] : outOfOrder()),
    ];
  }

  window.addEventListener('keyup', listen, true);
  window.focusLog = { stops: wanted.length, isRound, rings: all, end };
}
