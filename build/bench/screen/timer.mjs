/**
 * Put into every page before its own scripts. `until(act, isThere)`: does something that a person does and gives the
 * milliseconds from there to the end of the forced layout that follows the moment at which `isThere()` holds, and to
 * the next real frame. It looks whenever the page changed, and gives up after ten seconds.
 */
export function installTimer() {
  const changed = (isThere) =>
    new Promise((resolve, reject) => {
      const give = (settle) => {
        observer.disconnect();
        clearTimeout(timer);
        settle();
      };
      const observer = new MutationObserver(() => {
        if (isThere()) give(resolve);
      });
      const timer = setTimeout(() => give(() => reject(new Error(`never there: ${isThere}`))), 10_000);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      if (isThere()) give(resolve);
    });
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });

  const finish = async (start, there) => {
    await there;
    document.body.getBoundingClientRect();
    const laidOut = performance.now() - start;
    await frame();
    return { laidOut, frame: performance.now() - start };
  };

  globalThis.benchTimer = {
    /** Milliseconds since the address was asked for, once an element of this kind stands in the page. */
    async since(selector) {
      await changed(() => document.querySelector(selector) !== null);
      return performance.now();
    },
    async until(act, isThere) {
      const start = performance.now();
      const there = Promise.resolve().then(() => changed(isThere));
      act();
      return finish(start, there);
    },
    /** The same from the next click of the real pointer on. */
    fromClick(isThere) {
      return new Promise((resolve) => {
        const clicked = () =>
          resolve(
            finish(
              performance.now(),
              Promise.resolve().then(() => changed(isThere)),
            ),
          );
        window.addEventListener('click', clicked, { capture: true, once: true });
      });
    },
  };
}
