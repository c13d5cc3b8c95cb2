import { expect, test } from 'vitest';
import { importMany } from '../../../../renderer/features/start/import-many.ts';
import type { Client } from '../../../../renderer/host/client.ts';
import { dispatch } from '../../../../scans/services/dispatch.ts';
import { machineWithScan, testMachine } from '../../../scans/services/machine.ts';

test('several files are taken one by one, and each has its outcome', async () => {
  const other = await machineWithScan();
  const exported = async (): Promise<string> =>
    new TextDecoder().decode((await other.give('assessment.export', { id: other.assessment.id })).bytes);
  const first = await exported();
  await other.give('assessment.rename', { id: other.assessment.id, name: 'Andere naam' });
  const changed = await exported();

  const { machine, files } = testMachine();
  const call: Client['call'] = (method, input) => dispatch(machine.services, 'adviser', method, input);
  const outcome = await importMany(call, [
    { name: 'foto.jpg', text: '\ufffd\ufffd' },
    { name: 'map', text: null },
    { name: 'een.iscan', text: first },
    { name: 'nog eens.iscan', text: first },
    { name: 'anders.iscan', text: changed },
    { name: 'film.mp4', text: '\ufffd' },
  ]);
  expect(outcome).toMatchObject({
    taken: ['een.iscan', 'nog eens.iscan'],
    differ: ['anders.iscan'],
    refused: ['foto.jpg', 'map', 'film.mp4'],
  });
  expect(outcome.problems.map(({ code }) => code)).toEqual(['scan-file-unreadable', 'dropped-unreadable']);
  expect(files()).toHaveLength(1);
});
