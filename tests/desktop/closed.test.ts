import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileAddresses, traversals } from '../electron/desktop/hostile.ts';
import { desktopDriver, emptyPlaces, prepareDesktop } from './desktops.ts';
import type { Desktop } from './driver.ts';
import { address, ask, call, policyBreaches } from './screen.ts';

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

describe('the page', () => {
  test('keeps to its policy in use', async () => {
    const { page } = desktop;
    for (const hash of ['#/new', '#/settings', '#/about', '#/help', '#/start']) {
      await page.evaluate((to) => {
        window.location.hash = to;
      }, hash);
      await page.locator('h1').first().waitFor();
    }
    expect(await policyBreaches(page)).toEqual([]);
  });

  test('never lets text become markup or code', async () => {
    const { page } = desktop;
    const tried = await page.evaluate(async () => {
      // In a task of the page's own: what a test sends is itself free of the policy.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const attempts: readonly (() => unknown)[] = [
        () => (document.body.innerHTML = '<b>x</b>'),
        () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        () => document.write('<b>x</b>'),
        () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
        () => Reflect.get(window, 'eval')('1'),
        () => Reflect.construct(Reflect.get(window, 'Function'), ['return 1']),
        () => Reflect.apply(Reflect.get(window, 'setTimeout'), window, ['1']),
        () => (document.createElement('script').src = 'https://example.invalid/x.js'),
        () => Reflect.get(window, 'trustedTypes').createPolicy('mine', {}),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'done';
        } catch (error) {
          return error instanceof Error ? error.name : 'thrown';
        }
      });
    });
    expect(tried.filter((name) => !['TypeError', 'EvalError'].includes(name))).toEqual([]);
    expect(await page.evaluate(runInline)).toBe('nothing ran');
    const breaches = await policyBreaches(page);
    expect(breaches).toEqual(expect.arrayContaining(['require-trusted-types-for', 'trusted-types']));
  });

  test('reaches no network, and says so in the policy’s own terms', async () => {
    const { page } = desktop;
    const reach = (addresses: readonly string[]): Promise<readonly string[]> =>
      page.evaluate(async (all) => {
        const answers = await Promise.all(all.map((where) => fetch(where).catch(() => null)));
        return all.filter((_where, place) => answers[place] !== null);
      }, addresses);
    const before = (await policyBreaches(page)).length;
    expect(await reach(['https://example.invalid/', 'http://127.0.0.1/'])).toEqual([]);
    const called = (await policyBreaches(page)).slice(before);
    expect(called).toEqual(['connect-src', 'connect-src']);
    expect(await reach(['app://other/', 'file:///etc/passwd', 'ws://127.0.0.1/'])).toEqual([]);
    await page.evaluate(
      () =>
        new Promise((done) => {
          const image = new Image();
          image.addEventListener('error', done);
          image.src = 'https://example.invalid/a.png';
        }),
    );
    expect(await policyBreaches(page)).toContain('img-src');
  });

  test('gets functions with a name and nothing else', async () => {
    const found = await desktop.page.evaluate(() => {
      const bridge: object = window.scanHost ?? {};
      const change = (work: () => void): boolean => {
        try {
          work();
          return true;
        } catch {
          return false;
        }
      };
      return {
        names: Object.keys(bridge).sort(),
        kinds: [...new Set(Object.values(bridge).map((value) => typeof value))],
        frozen: Object.isFrozen(bridge),
        replaced: change(() => Object.defineProperty(window, 'scanHost', { value: {} })),
        leaked: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', 'global'].filter(
          (name) => name in window,
        ),
      };
    });
    expect(found).toEqual({
      names: [
        'call',
        'chooseSecondPlace',
        'copyLog',
        'fillScreen',
        'listen',
        'openAddress',
        'openSaved',
        'pickFiles',
        'pickFolder',
        'pickSaveFolder',
        'printFile',
        'readLog',
        'saveFile',
        'saveInFolder',
        'secondPlace',
        'showDataFolder',
        'showSaved',
        'showWall',
        'showing',
        'stopSecondPlace',
        'useFolder',
        'useUsualFolder',
      ],
      kinds: ['function'],
      frozen: true,
      replaced: false,
      leaked: [],
    });
  });

  test('cannot reach the preload through what they share', async () => {
    const { page } = desktop;
    const stolen = await page.evaluate(async () => {
      const { map, push } = Array.prototype;
      const set: unknown = Reflect.get(Map.prototype, 'set');
      const { stringify } = JSON;
      let seen = 0;
      const steal = (): never => {
        seen += 1;
        throw new Error('stolen');
      };
      Object.assign(Array.prototype, { map: steal, push: steal });
      Map.prototype.set = steal;
      JSON.stringify = steal;
      const answer = window.scanHost?.call('settings.change', { change: {} });
      const found = seen;
      Object.assign(Array.prototype, { map, push });
      Reflect.set(Map.prototype, 'set', set);
      JSON.stringify = stringify;
      return { found, answer: await answer };
    });
    expect(stolen).toMatchObject({ found: 0, answer: { ok: true } });
  });

  test('has no permission', async () => {
    const states = await desktop.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
      return Promise.all(
        names.map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      );
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
    expect(await desktop.page.evaluate(() => Notification.permission)).toBe('denied');
  });
});

describe('where the window goes', () => {
  test('it opens no other window, whatever the address', async () => {
    const { page } = desktop;
    const opened = await page.evaluate(
      (addresses) =>
        addresses.filter((where) => {
          try {
            return window.open(where) !== null;
          } catch {
            return false;
          }
        }),
      hostileAddresses,
    );
    expect(opened).toEqual([]);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.invalid/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
    });
    await page.waitForTimeout(200);
    expect(await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1);
    expect((await desktop.recorded()).external).toEqual([]);
  });

  test('it has no address opened but those that the product knows', async () => {
    const { page } = desktop;
    const { value } = Object(await call(page, 'app.addresses', {}));
    const [known] = value;
    for (const address of [...hostileAddresses, `${known}#x`, `${known}@evil.example`, known.toUpperCase()]) {
      expect(await ask(page, 'openAddress', address), address).toMatchObject({ kind: 'failed' });
    }
    expect((await desktop.recorded()).external).toEqual([]);
    expect(await ask(page, 'openAddress', known)).toEqual({ kind: 'done' });
    expect((await desktop.recorded()).external).toEqual([new URL(known).href]);
  });

  test('it stays with the screens, whatever the address', async () => {
    const { page } = desktop;
    const before = await address(desktop);
    const asked = hostileAddresses
      .filter((where) => /^[a-z-]+:/u.test(where))
      // The engine decides about these itself: it shows its own empty page, or ends a page that asks for its insides.
      .filter(
        (where) => !/^(about|blob|filesystem|view-source|chrome|chrome-extension|devtools):/u.test(where),
      );
    for (const where of asked) {
      await page.evaluate((to) => {
        try {
          window.location.assign(to);
        } catch {
          // The browser itself refuses some.
        }
      }, where);
      await page.waitForTimeout(10);
      expect(await address(desktop), where).toBe(before);
    }
    expect(await call(page, 'assessment.list', {})).toMatchObject({ ok: true });
  });

  test('a form sends nothing', async () => {
    const { page } = desktop;
    const before = await address(desktop);
    await page.evaluate(() => {
      const form = document.createElement('form');
      form.action = 'https://example.invalid/';
      form.method = 'post';
      document.body.append(form);
      form.submit();
      form.remove();
    });
    await page.waitForTimeout(200);
    expect(await address(desktop)).toBe(before);
  });
});

describe('the files of the screens', () => {
  test('are the only ones: 200 ways to ask for another find nothing', async () => {
    const paths = traversals()
      .filter((url) => url.startsWith('app://scan/'))
      .map((url) => url.slice('app://scan'.length))
      // With two slashes in front it is the name of another host; that one is refused before it is asked.
      .filter((path) => !/^[/\\]{2}/u.test(path))
      .filter((path) => !path.endsWith('.js'));
    expect(paths.length).toBeGreaterThanOrEqual(200);
    const answers = await desktop.page.evaluate(async (tries) => {
      const found = await Promise.all(tries.map(async (path) => [path, (await fetch(path)).status] as const));
      return found.filter(([, status]) => status !== 404);
    }, paths);
    expect(answers).toEqual([]);
  });

  test('are read, with nothing but GET', async () => {
    const statuses = await desktop.page.evaluate(async () => {
      const ways = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'];
      return Promise.all(ways.map(async (method) => (await fetch('/', { method })).status));
    });
    expect(statuses).toEqual([200, 404, 404, 404, 404]);
  });
});

describe('who asks', () => {
  test('a frame in the page gets no bridge', async () => {
    const found = await desktop.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const bridge: unknown = Reflect.get(frame.contentWindow ?? {}, 'scanHost');
      frame.remove();
      return typeof bridge;
    });
    expect(found).toBe('undefined');
  });

  test('a second window with the same page and preload is refused', async () => {
    const { page } = desktop;
    const others = page.context().waitForEvent('page');
    await desktop.evaluate(async ({ app, BrowserWindow }) => {
      const other = new BrowserWindow({
        webPreferences: { preload: `${app.getAppPath()}/dist/desktop/preload.cjs`, sandbox: true },
      });
      await other.loadURL('app://scan/');
    }, null);
    const other = await others;
    await other.waitForLoadState();
    expect(await ask(other, 'call', 'assessment.list', {})).toMatch(/sender refused/u);
    expect(await ask(other, 'showDataFolder')).toMatch(/sender refused/u);
    await other.close();
    expect(await ask(page, 'call', 'assessment.list', {})).toMatchObject({ ok: true });
  });

  test('the window for the room asks the product, and of the machine only to fill its screen', async () => {
    const { page } = desktop;
    const others = page.context().waitForEvent('page');
    expect(await ask(page, 'showWall', 'no-such-session')).toBeUndefined();
    const wall = await others;
    await wall.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(wall.url()).hash).toBe('#/present/no-such-session');
    expect(await ask(wall, 'call', 'assessment.list', {})).toMatchObject({ ok: true });
    expect(await ask(wall, 'fillScreen')).toBeUndefined();
    for (const ability of [
      'showDataFolder',
      'pickFiles',
      'readLog',
      'showWall',
      'pickFolder',
      'pickSaveFolder',
    ]) {
      expect(await ask(wall, ability), ability).toMatch(/no such ability/u);
    }
    await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.close(), null);
    await expect.poll(() => wall.isClosed()).toBe(true);
    expect(await ask(page, 'call', 'assessment.list', {})).toMatchObject({ ok: true });
  });

  test.each(['app://elsewhere/', 'about:blank'])(
    'the own window is refused when it stands at %s',
    async (url) => {
      const { page } = desktop;
      // Nothing else would even be asked for: that is taken away first, so that the sender check stands alone.
      await desktop.evaluate(({ session }) => {
        session.defaultSession.webRequest.onBeforeRequest((_details, answer) => answer({}));
      }, null);
      await load(url, /elsewhere|blank/u);
      expect(await address(desktop)).toBe(url);
      // What the map does not know comes as an empty page with the policy, and the preload is in it.
      expect(await ask(page, 'call', 'assessment.list', {})).toMatch(/sender refused/u);
      expect(await ask(page, 'pickFiles')).toMatch(/sender refused/u);
      await load('app://scan/', /scan/u);
      expect(await ask(page, 'call', 'assessment.list', {})).toMatchObject({ ok: true });
    },
  );
});

/** The main process and the test see the page over lines of their own: both must see the new one. */
async function load(url: string, seen: RegExp): Promise<void> {
  await desktop.evaluate(async ({ BrowserWindow }, where) => {
    await BrowserWindow.getAllWindows()[0]?.loadURL(where);
  }, url);
  const where = (): Promise<string> => desktop.page.evaluate(() => window.location.href).catch(() => '');
  await expect.poll(where).toMatch(seen);
  await desktop.page.waitForLoadState();
}

/** In the page: scripts and styles that stand in the markup. */
function runInline(): string {
  const script = document.createElement('script');
  try {
    script.append('window.ran = true');
    document.body.append(script);
    document.body.setAttribute('onclick', 'window.ran = true');
    document.body.click();
  } catch {
    // Refused before it is there.
  }
  return 'ran' in window ? 'it ran' : 'nothing ran';
}
