import { join } from 'node:path';
import { desktopDriver, prepareDesktop } from '../../desktop/desktops.ts';
import { chooseFilesBy, watch } from './driver.ts';
import type { Driver } from './driver.ts';

/** The window of the desktop host: Electron itself where it is found, else its stand-in. */
export const startDesktop: Driver = async (places, options) => {
  prepareDesktop();
  const driver = await desktopDriver();
  const desktop = await driver.launch({
    ...places,
    profile: join(places.home, 'window'),
    locale: options.locale,
  });
  const { page } = desktop;
  const { viewport, colorScheme, reducedMotion } = options;
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion });
  // A user who takes the place that is proposed; on the web host nobody is asked.
  await desktop.answer('showSaveDialog', 'default');
  chooseFilesBy(page, (path) => desktop.answer('showOpenDialog', { canceled: false, filePaths: [path] }));
  const seen = await watch(page);
  // The window opened before anybody watched.
  await page.reload();
  return {
    page,
    dataFolder: places.dataFolder,
    savedFolder: join(places.home, 'Downloads'),
    seen,
    browsed: async () => (await desktop.recorded()).external,
    web: null,
    stop: desktop.close,
    restart: async () => {
      await desktop.close();
      return startDesktop(places, options);
    },
  };
};
