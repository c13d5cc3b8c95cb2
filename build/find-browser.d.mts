export type Browser = { readonly name: string; readonly path: string };

export type BrowserMachine = {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly exists: (path: string) => boolean;
  /** `false`: it did not end well. */
  readonly run: (program: string, parameters: readonly string[]) => boolean;
  readonly playwrightPath: () => string | null;
};

export function findBrowser(machine?: BrowserMachine): Browser | null;
export function findOrInstallBrowser(machine?: BrowserMachine): Browser;
export function thisMachine(): BrowserMachine;
export const noBrowser: string;
