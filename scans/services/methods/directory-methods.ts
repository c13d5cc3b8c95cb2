import { noOwnEntries } from '../../definition/own-entries.ts';
import type { Services } from '../api.ts';
import { after, done } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import { buildDirectoryView } from '../views/build-directory-view.ts';

/** Centres and support as the adviser sees them. */
export function createDirectoryMethods({ ports, scan }: Desk): Pick<Services, 'directory.view'> {
  return {
    'directory.view': async ({ language }) =>
      after(await scan(), ({ definition }) =>
        done(
          buildDirectoryView({
            shipped: definition,
            entries: noOwnEntries,
            problems: [],
            file: '',
            language,
            today: ports.today(),
          }),
        ),
      ),
  };
}
