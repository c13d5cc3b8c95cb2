import { app, Menu, nativeTheme } from 'electron';
import type { Services } from '../../scans/services/api.ts';
import type { Settings } from '../../scans/services/store-ports.ts';
import { desktopTexts, windowLanguage } from './desktop-texts.ts';
import type { DesktopTexts } from './desktop-texts.ts';
import { menuTemplate } from './menu.ts';
import type { MenuActions, MenuState } from './menu.ts';

export type FollowedSettings = {
  /** The same services; a change of the settings is seen on its way back. */
  readonly services: Services;
  readonly texts: () => DesktopTexts;
  /** Shows the menu anew; for who changed what it shows. */
  readonly showMenu: () => void;
  /** Reads the settings and shows the menu. Once the app is ready. */
  readonly start: () => Promise<void>;
};

/** The menu, the dialogs and the frame of the window follow the language and the theme of the settings. */
export function followSettings(
  services: Services,
  actions: MenuActions,
  state: () => MenuState,
): FollowedSettings {
  let texts = desktopTexts.nl;
  const showMenu = (): void => {
    const template = menuTemplate(texts, actions, state(), process.platform);
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  const follow = ({ language, theme }: Pick<Settings, 'language' | 'theme'>): void => {
    texts = desktopTexts[windowLanguage(language, app.getPreferredSystemLanguages())];
    nativeTheme.themeSource = theme;
    showMenu();
  };
  return {
    services: {
      ...services,
      'settings.change': async (input) => {
        const outcome = await services['settings.change'](input);
        if (outcome.ok) follow(outcome.value);
        return outcome;
      },
    },
    texts: () => texts,
    showMenu,
    start: async () => {
      follow({ language: null, theme: 'system' });
      const started = await services['app.start']({});
      if (started.ok) follow(started.value.settings);
    },
  };
}
