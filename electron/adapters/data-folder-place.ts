import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where a program keeps what it holds for one user on this system, outside the folders that are synchronised. The
 * same for every host, so that a scan made in one is there in the other.
 */
export function usualDataFolder(
  home: string = homedir(),
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  switch (platform) {
    case 'win32':
      return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Innovatiescan');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Innovatiescan');
    default: {
      const given = environment['XDG_DATA_HOME'] ?? '';
      // A relative one must be ignored, says the XDG rule.
      return join(given.startsWith('/') ? given : join(home, '.local', 'share'), 'innovatiescan');
    }
  }
}
