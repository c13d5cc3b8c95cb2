/**
 * Put into every page before its own scripts. `until(act, isThere)`: does something that a person does and gives the
 * milliseconds from there to the end of the forced layout that follows the moment at which `isThere()` holds, and to
 * the next real frame. Tries for ten seconds.
 */
export function installTimer() {
  const turn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });

  globalThis.benchTimer = {
    async until(act, isThere) {
      const start = performance.now();
      act();
      await Promise.resolve();
      while (!isThere()) {
        if (performance.now() - start > 10_000) throw new Error(`never there: ${isThere}`);
        await turn();
      }
      document.body.getBoundingClientRect();
      const laidOut = performance.now() - start;
      await frame();
      await turn();
      return { laidOut, frame: performance.now() - start };
    },
  };
}
