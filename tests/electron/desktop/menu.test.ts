import { expect, test } from 'vitest';
import { desktopTexts } from '../../../electron/desktop/desktop-texts.ts';
import { menuTemplate } from '../../../electron/desktop/menu.ts';

const nothing = (): void => undefined;
const actions = { tell: nothing, zoom: nothing, quit: nothing, openRecent: nothing, clearRecent: nothing };

test.each(['nl', 'fr', 'de', 'en'] as const)('a Mac has its own menus too, in %s', (language) => {
  const texts = desktopTexts[language];
  const menu = menuTemplate(texts, actions, { scan: 'full', recent: ['/a/b.iscan'] }, 'darwin');
  expect(menu.map(({ label }) => label)).toEqual([
    'Innovatiescan',
    texts.file,
    texts.edit,
    texts.view,
    texts.scan,
    texts.window,
    texts.help,
  ]);
  const items = menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  for (const { label, type } of items) if (type !== 'separator') expect(label).toMatch(/\S/u);
  const ids = items.flatMap(({ id }) => id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const first = menu[0]?.submenu;
  expect(Array.isArray(first) ? first.flatMap(({ id, role }) => id ?? role ?? []) : []).toEqual([
    'about',
    'settings',
    'hide',
    'hideOthers',
    'unhide',
    'quit',
  ]);
});
