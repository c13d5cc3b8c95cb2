import type { Browser, Page } from '@playwright/test';

/** One running app with folders of its own, whatever host carries it. */
export type RunningApp = {
  readonly page: Page;
  /** The folder that holds the assessments. */
  readonly dataFolder: string;
  /** Where a saved file appears. */
  readonly savedFolder: string;
  /** Everything that the page asked of the network and everything it complained of. */
  readonly seen: Seen;
  /** The web addresses that were handed to the system, in their order. */
  readonly browsed: () => Promise<readonly string[]>;
  /** What only the web host lets a test do; `null` elsewhere. */
  readonly web: WebOnly | null;
  /** Ends the app as a person does, and starts it again on the same folders. */
  readonly restart: () => Promise<RunningApp>;
  readonly stop: () => Promise<void>;
};

export type WebOnly = {
  /** A second window of the same browser, on the same program. */
  readonly openWindow: () => Promise<Page>;
  /** A window of a second program, on the same folder or on that of another laptop. */
  readonly openBeside: (dataFolder?: string) => Promise<Page>;
  /** What the disk does from now on; only where the program was started for that. Empty: nothing is wrong. */
  readonly disk: (fault: 'full' | 'read-only' | 'hanging' | '') => void;
  /** The program is gone at once; its window stays. */
  readonly kill: () => Promise<void>;
};

export type Seen = {
  readonly requests: string[];
  /** Errors of scripts, messages of the console at level error, violations of the content security policy. */
  readonly complaints: string[];
};

export type Places = { readonly dataFolder: string; readonly home: string };

export type Driver = (places: Places, options: PageOptions) => Promise<RunningApp>;

export type PageOptions = {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
  readonly reducedMotion: 'reduce' | 'no-preference';
  /** The moment at which the program and the page live, in Brussels; `null`: now, here. Only on the web host. */
  readonly now: string | null;
  /** Can the disk of the program be told to fail? Only on the web host. */
  readonly faultyDisk: boolean;
  readonly sharedBrowser: SharedBrowser;
};

/** One browser for all tests of a worker, started for the first that needs it: each test has a profile of its own in it. */
export type SharedBrowser = () => Promise<Browser>;

export const brussels = 'Europe/Brussels';

/** Writes down what the page does; violations of the policy come from an event that the page itself raises. */
export async function watch(page: Page): Promise<Seen> {
  const seen: Seen = { requests: [], complaints: [] };
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('pageerror', (error) => seen.complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.complaints.push(`console: ${message.text()}`);
  });
  return seen;
}

const choosers = new WeakMap<Page, (path: string) => Promise<void>>();

/** For a host whose own dialog asks for files: how a test says beforehand what is chosen there. */
export function chooseFilesBy(page: Page, choose: (path: string) => Promise<void>): void {
  choosers.set(page, choose);
}

/** Does what asks for a file, and chooses this one. */
export async function chooseFile(page: Page, path: string, ask: () => Promise<void>): Promise<void> {
  const choose = choosers.get(page);
  if (choose !== undefined) {
    await choose(path);
    await ask();
    return;
  }
  const chooser = page.waitForEvent('filechooser');
  await ask();
  await (await chooser).setFiles(path);
}
