import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desktopDriver, emptyPlaces, prepareDesktop } from './desktops.ts';
import type { Desktop } from './driver.ts';

const places = emptyPlaces();
let desktop: Desktop;
beforeAll(async () => {
  prepareDesktop();
  desktop = await (await desktopDriver()).launch(places);
});
afterAll(async () => {
  await desktop.close();
  places.remove();
});

describe('the window', () => {
  test('shows the screens, which reach the program', async () => {
    const start: unknown = await desktop.page.evaluate(() => window.scanHost?.call('app.start', {}));
    expect(start).toMatchObject({ ok: true });
    await expect.poll(() => desktop.page.title()).toContain('Innovatiescan');
  });
});
