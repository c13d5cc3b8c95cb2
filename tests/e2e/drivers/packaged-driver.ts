import { join } from 'node:path';
import { launchPackaged } from '../../desktop/packaged-driver.ts';
import { watch } from './driver.ts';
import type { Driver } from './driver.ts';

/** The program that `SCAN_PACKAGED` names. Dialogs of the system stay what they are: a test asks for none. */
export const startPackaged: Driver = async (places, options) => {
  const program = process.env['SCAN_PACKAGED'];
  if (program === undefined) throw new Error('SCAN_PACKAGED names no program');
  const { page, close } = await launchPackaged(program, {
    ...places,
    profile: join(places.home, 'window'),
    locale: options.locale,
  });
  await page.setViewportSize(options.viewport);
  await page.emulateMedia({ colorScheme: options.colorScheme });
  const seen = await watch(page);
  // The window opened before anybody watched.
  await page.reload();
  return {
    page,
    dataFolder: places.dataFolder,
    savedFolder: join(places.home, 'Downloads'),
    seen,
    browsed: async () => [],
    web: null,
    stop: close,
    restart: async () => {
      await close();
      return startPackaged(places, options);
    },
  };
};
