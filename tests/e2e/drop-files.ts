import type { Page } from '@playwright/test';

/** Drags these files of the disk over the middle of the window, as the system does; `drop` lets them go. */
export async function dragFiles(
  page: Page,
  files: readonly string[],
): Promise<{ readonly drop: () => Promise<void>; readonly leave: () => Promise<void> }> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = await page.evaluate(() => ({
    width: window.innerWidth,
    height: window.innerHeight,
  }));
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const send = async (type: 'dragEnter' | 'dragOver' | 'drop'): Promise<void> => {
    await session.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  };
  await send('dragEnter');
  await send('dragOver');
  // A busy browser may still wait for what the page says; files that are let go before that go nowhere.
  await page.locator('.drop').waitFor();
  await send('dragOver');
  return {
    drop: () => send('drop'),
    // The protocol of the browser has no word for files that are carried out of the window again.
    leave: () =>
      page.evaluate(() => {
        document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true, relatedTarget: null }));
      }),
  };
}
