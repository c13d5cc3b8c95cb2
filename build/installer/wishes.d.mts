/** What electron-builder takes, or `null` when the command line is not understood. */
export function parseWishes(
  parameters: readonly string[],
  platform?: string,
): Readonly<Record<string, readonly string[] | boolean>> | null;
export const usage: string;
