import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where a browser would put what is saved. On Linux the desktop may have given that folder another name, in the
 * language of the user; elsewhere it is `Downloads`.
 */
export async function downloadsFolder(
  home: string = homedir(),
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<string> {
  const usual = join(home, 'Downloads');
  if (platform === 'win32' || platform === 'darwin') return usual;
  const settings = environment['XDG_CONFIG_HOME'] ?? join(home, '.config');
  const names = await readFile(join(settings, 'user-dirs.dirs'), 'utf8').catch(() => '');
  const named = /^XDG_DOWNLOAD_DIR="(.*)"$/mu.exec(names)?.[1];
  if (named === undefined) return usual;
  const path = named.replace(/^\$HOME(?=\/|$)/u, home).replace(/\\(.)/gu, '$1');
  return isAbsolute(path) ? path : usual;
}
