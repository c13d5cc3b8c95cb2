import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { followErasing } from './follow-erasing.ts';
import { followSettings } from './follow-settings.ts';
import type { FollowedSettings } from './follow-settings.ts';
import type { MenuActions } from './menu.ts';
import type { ShownScan } from './messages.ts';
import { createRecentFiles } from './recent-files.ts';
import type { RecentFiles } from './recent-files.ts';
import { printFolder } from './print-folder.ts';
import type { DesktopParts } from './start-desktop.ts';

/** The menu with all that it shows: words, files of lately, and what can be done with the scan that lies open. */
export type WindowMenu = {
  readonly settings: FollowedSettings;
  readonly recent: RecentFiles;
  /** Which kind of scan the page shows from now on. */
  readonly shows: (scan: ShownScan) => void;
  /** The device goes from hand to hand: nothing comes in from outside. */
  readonly isHandedOver: () => boolean;
};

/** `does`: what the window does when something is chosen. */
export function createWindowMenu(
  { machine, complain }: Pick<DesktopParts, 'machine' | 'complain'>,
  does: Pick<MenuActions, 'tell' | 'zoom'> & { readonly open: (path: string) => Promise<void> },
): WindowMenu {
  let scan: ShownScan = 'none';
  let handedOver = false;
  const recent = createRecentFiles(join(app.getPath('userData'), 'recent.json'), machine.replaceFile, () =>
    settings.showMenu(),
  );
  const services = followErasing(machine.services, {
    recent,
    removePapers: () => rm(printFolder(), { recursive: true, force: true }),
    complain,
  });
  const settings = followSettings(
    {
      ...services,
      // A page begins anew whenever the device starts to go from hand to hand, and when that ends.
      'app.start': async (input) => {
        const outcome = await services['app.start'](input);
        if (outcome.ok && outcome.value.handedOver !== handedOver) {
          ({ handedOver } = outcome.value);
          settings.showMenu();
        }
        return outcome;
      },
    },
    {
      tell: does.tell,
      zoom: does.zoom,
      quit: () => app.quit(),
      openRecent: (path) => void does.open(path).catch(complain),
      clearRecent: () => void recent.clear().catch(complain),
    },
    // The name of a file is that of a company.
    () => ({ scan, recent: handedOver ? [] : recent.paths(), handedOver }),
  );
  return {
    settings,
    recent,
    isHandedOver: () => handedOver,
    shows: (shown) => {
      if (shown === scan) return;
      scan = shown;
      settings.showMenu();
    },
  };
}
