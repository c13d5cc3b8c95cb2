import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { desktopTexts } from '../../../electron/desktop/desktop-texts.ts';
import { menuTemplate } from '../../../electron/desktop/menu.ts';

const nothing = (): void => undefined;
const actions = { tell: nothing, zoom: nothing, quit: nothing, openRecent: nothing, clearRecent: nothing };

test.each(['nl', 'fr', 'de', 'en'] as const)('a Mac has its own menus too, in %s', (language) => {
  const texts = desktopTexts[language];
  const menu = menuTemplate(
    texts,
    actions,
    { scan: 'full', recent: ['/a/b.iscan'], handedOver: false },
    'darwin',
  );
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

/** Labels of everything that can be chosen and does more than edit a text. */
function offered(items: readonly MenuItemConstructorOptions[]): readonly string[] {
  return items.flatMap(({ submenu, enabled, role, type, label }) => {
    if (Array.isArray(submenu)) return offered(submenu);
    return enabled === false || role !== undefined || type === 'separator' ? [] : [label ?? ''];
  });
}

test.each(['linux', 'win32', 'darwin'] as const)(
  'offers nothing but its size and its end while the device goes from hand to hand, on %s',
  (platform) => {
    const texts = desktopTexts.nl;
    const shown = (handedOver: boolean) =>
      offered(menuTemplate(texts, actions, { scan: 'full', recent: ['/a/b.iscan'], handedOver }, platform));
    const always = [texts.larger, texts.larger, texts.smaller, texts.usualSize, texts.quit];
    expect(shown(true).toSorted()).toEqual(always.toSorted());
    expect(shown(false)).toEqual(expect.arrayContaining([...always, 'b.iscan', texts.open, texts.report]));
  },
);
