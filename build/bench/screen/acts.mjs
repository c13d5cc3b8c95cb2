/**
 * What a person does in each page, timed in the page by `benchTimer`. Every function runs inside the browser, so it
 * knows only its arguments.
 */
export const ours = {
  /** From the next click, on a scan of the list, until its question stands there. */
  opening: () =>
    benchTimer.fromClick(
      () =>
        document.querySelector('h1.question') !== null && document.querySelector('[name=answer]') !== null,
    ),
  /** Until the chosen level is marked and the foot offers the next question. */
  answer: (level) => {
    const radio = document.querySelector(`[name=answer][value="${level}"]`);
    return benchTimer.until(
      () => radio.click(),
      () =>
        document.querySelector('.foot-acts .btn.primary') !== null &&
        document.querySelector(`[name=answer][value="${level}"]`).checked,
    );
  },
  /** Until another question stands there, with nothing chosen. */
  next: () => {
    const before = document.querySelector('h1.question').textContent;
    return benchTimer.until(
      () => document.querySelector('.foot-acts a:last-child').click(),
      () => {
        const now = document.querySelector('h1.question');
        return now !== null && now.textContent !== before && document.querySelector('[name=answer]') !== null;
      },
    );
  },
};

export const survey = {
  /** Builds the model and shows its first page. */
  open: async (json) => {
    document.getElementById('root').replaceChildren();
    return benchTimer.until(
      () => window.peer.show(json),
      () => document.querySelector('#root input[type=radio]') !== null,
    );
  },
  /** The question at this place on the page. */
  answer: ({ place, level }) => {
    const group = document.querySelectorAll('#root fieldset, #root [role=radiogroup]')[place];
    const radio = group.querySelector(`input[value="${level}"]`);
    return benchTimer.until(
      () => radio.click(),
      () => radio.closest('.sd-item').classList.contains('sd-item--checked'),
    );
  },
  next: () => {
    const title = () => document.querySelector('#root .sd-page__title')?.textContent;
    const before = title();
    return benchTimer.until(
      () => document.querySelector('#root .sd-navigation__next-btn').click(),
      () => title() !== undefined && title() !== before,
    );
  },
};

/** Opens the scan of this name with the pointer, as a hand does: the finger stays down for a moment. */
export async function openByHand(page, name) {
  const box = await page.locator('h3 a', { hasText: new RegExp(`^${name}$`, 'u') }).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const taken = page.evaluate(ours.opening);
  await page.evaluate(() => 0);
  await page.mouse.down();
  await new Promise((resolve) => {
    setTimeout(resolve, 60);
  });
  await page.mouse.up();
  return taken;
}
