import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compose } from '../../electron/compose.ts';
import { temporaryFolder } from './adapters/temporary-folder.ts';
import { asPlainUser } from './as-plain-user.ts';
import { failure, give, newScan } from './machine-talk.ts';

test('a folder that is read-only is read, and refuses each write as that', async () => {
  const dataFolder = temporaryFolder();
  const before = compose({ dataFolder });
  const { assessment } = await give(before, 'assessment.create', newScan);
  before.release();
  chmodSync(dataFolder, 0o555);
  chmodSync(join(dataFolder, 'scans'), 0o555);
  const { id } = assessment;
  const machine = compose({ dataFolder });
  await asPlainUser(dataFolder, async () => {
    expect((await give(machine, 'assessment.open', { id })).assessment.name).toBe('Timmerwerken Maes');
    expect(await give(machine, 'app.tryFolder', {})).toMatchObject([{ code: 'not-writable' }]);
    for (const refused of [
      await failure(machine, 'assessment.rename', { id, name: 'Anders' }),
      await failure(machine, 'settings.change', { change: { theme: 'dark' } }),
    ]) {
      expect(refused).toMatchObject({ code: 'refused', problems: [{ code: 'not-writable' }] });
    }
  });
  expect(existsSync(join(dataFolder, 'writer.lock'))).toBe(false);
  for (const folder of [dataFolder, join(dataFolder, 'scans')]) chmodSync(folder, 0o755);
  await give(machine, 'assessment.rename', { id, name: 'Anders' });
  machine.release();
});
