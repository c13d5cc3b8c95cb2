/**
 * What a person does in each page, timed in the page by `benchTimer`. Every function runs inside the browser, so it
 * knows only its arguments.
 */
export const ours = {
  /** From the list: the whole scan of this name, until its question stands there. */
  open: (name) => {
    const link = [...document.querySelectorAll('h3 a')].find(({ textContent }) => textContent === name);
    return benchTimer.until(
      () => link.click(),
      () =>
        document.querySelector('h1.question') !== null && document.querySelector('[name=answer]') !== null,
    );
  },
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
