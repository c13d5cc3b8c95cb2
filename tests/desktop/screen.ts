import type { Page } from '@playwright/test';
import type { Desktop } from './driver.ts';

/** A call as the screens make it. */
export function call(page: Page, method: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([name, given]) => (Reflect.get(window, 'scanHost') as { call: Ask }).call(name, given),
    [method, input] as const,
  );
}

/** Any function of the bridge, with its answer or, where it fails, what it says. */
export function ask(page: Page, ability: string, ...given: readonly unknown[]): Promise<unknown> {
  return page.evaluate(
    async ([name, values]) => {
      const bridge = Reflect.get(window, 'scanHost') as Record<string, Ask>;
      try {
        return await bridge[name]?.(...values);
      } catch (error) {
        return `failed: ${error instanceof Error ? error.message : String(error)}`;
      }
    },
    [ability, given] as const,
  );
}

type Ask = (...given: readonly unknown[]) => Promise<unknown>;

/** Does what the item of the menu with this label does, and gives its accelerator. That a key reaches it is the system's. */
export function choose(desktop: Desktop, label: string): Promise<string | undefined> {
  return desktop.evaluate(({ BrowserWindow, Menu }, wanted) => {
    const flat = (items: readonly Electron.MenuItem[]): Electron.MenuItem[] =>
      items.flatMap((item) => [item, ...flat(item.submenu?.items ?? [])]);
    const found = flat(Menu.getApplicationMenu()?.items ?? []).find((item) => item.label === wanted);
    if (found === undefined) throw new Error(`no menu item ${wanted}`);
    const window = BrowserWindow.getAllWindows()[0];
    found.click({}, window, window?.webContents);
    return found.accelerator?.toString();
  }, label);
}

/** Where the window is, as the main process sees it. */
export function address(desktop: Desktop): Promise<string | undefined> {
  return desktop.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    null,
  );
}

/** Everything that broke the policy of the page so far, also before anybody looked. */
export async function policyBreaches(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const found: string[] = [];
  session.on('Audits.issueAdded', ({ issue }) => {
    const breach = issue.details.contentSecurityPolicyIssueDetails;
    if (breach !== undefined) found.push(breach.violatedDirective);
  });
  await session.send('Audits.enable');
  await page.waitForTimeout(150);
  await session.detach();
  return found;
}
