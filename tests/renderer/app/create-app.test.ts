import { expect, test } from 'vitest';
import { createApp } from '../../../renderer/app/create-app.ts';
import type { App } from '../../../renderer/app/create-app.ts';
import { dispatch } from '../../../scans/services/dispatch.ts';
import { testMachine } from '../../scans/services/machine.ts';
import type { TestMachine } from '../../scans/services/machine.ts';

/** The app of the screens on the real product; nothing else that a browser has is needed here. */
function startOn({ machine }: TestMachine, systemLanguages: readonly string[] = ['nl-BE']): Promise<App> {
  const no = () => Promise.reject(new Error('no browser here'));
  return createApp(
    {
      call: (method, input) => dispatch(machine.services, 'adviser', method, input),
      saveFile: no,
      saveSeveral: no,
      openSaved: no,
      showSaved: no,
      openAddress: no,
      printFile: no,
      pickFiles: no,
      showDataFolder: no,
      showWall: no,
      fillScreen: no,
      showing: no,
      folderChoice: null,
      secondPlace: null,
      readLog: no,
      copyLog: no,
      claim: no,
      on: () => () => undefined,
    },
    systemLanguages,
    null,
  );
}

/** "nl", or "nl + fr" with a second one beside it. */
function shown({ state }: App): string {
  const { language, content, speech, second } = state.get();
  expect([content.language, speech.language]).toEqual([language, language]);
  return [language, ...(second === null ? [] : [second.language])].join(' + ');
}

test('a second language comes, goes, and is there again after a restart', async () => {
  const machine = testMachine();
  const app = await startOn(machine);
  expect(shown(app)).toBe('nl');
  await app.changeSettings({ secondLanguage: 'fr' });
  expect(shown(app)).toBe('nl + fr');
  const again = await startOn(machine);
  await expect.poll(() => shown(again)).toBe('nl + fr');
  await again.changeSettings({ secondLanguage: null });
  expect(shown(again)).toBe('nl');
});

test('choosing the second language as the first one swaps them', async () => {
  const machine = testMachine();
  const app = await startOn(machine);
  await app.changeSettings({ secondLanguage: 'fr' });
  await app.setLanguage('fr');
  expect(shown(app)).toBe('fr + nl');
  await app.setLanguage('de');
  expect(shown(app)).toBe('de + nl');
  expect((await machine.give('app.start', {})).settings).toMatchObject({
    language: 'de',
    secondLanguage: 'nl',
  });
});

test('a language never stands beside itself', async () => {
  const machine = testMachine();
  await machine.give('settings.change', { change: { secondLanguage: 'fr' } });
  const app = await startOn(machine, ['fr-BE']);
  expect(shown(app)).toBe('fr');
  await app.setLanguage('nl');
  expect(shown(app)).toBe('nl + fr');
});

test('of two choices shortly after each other the last one stands', async () => {
  const app = await startOn(testMachine());
  await Promise.all([
    app.changeSettings({ secondLanguage: 'fr' }),
    app.changeSettings({ secondLanguage: 'de' }),
    app.changeSettings({ secondLanguage: null }),
  ]);
  expect(shown(app)).toBe('nl');
});

test('a system that speaks none of our languages is noticed; the screens speak Dutch meanwhile', async () => {
  const app = await startOn(testMachine(), ['es-ES', 'ca']);
  expect([shown(app), app.strangeLanguage]).toEqual(['nl', 'es-ES']);
  expect((await startOn(testMachine(), ['es-ES', 'en-US'])).strangeLanguage).toBeNull();
});
