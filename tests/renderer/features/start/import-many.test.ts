import { expect, test } from 'vitest';
import { importMany } from '../../../../renderer/features/start/import-many.ts';
import type { Client } from '../../../../renderer/host/client.ts';
import { dispatch } from '../../../../scans/services/dispatch.ts';
import { machineWithScan, testMachine } from '../../../scans/services/machine.ts';

test('several files are taken one by one, and each has its outcome', async () => {
  const other = await machineWithScan();
  const exported = async () => (await other.give('assessment.export', { id: other.assessment.id })).bytes;
  const first = await exported();
  await other.give('assessment.rename', { id: other.assessment.id, name: 'Andere naam' });
  const changed = await exported();

  const { machine, files } = testMachine();
  const call: Client['call'] = (method, input) => dispatch(machine.services, 'adviser', method, input);
  const outcome = await importMany(call, [
    { name: 'foto.jpg', bytes: Uint8Array.of(0xff, 0xd8) },
    { name: 'map', bytes: null },
    { name: 'een.iscan', bytes: first },
    { name: 'nog eens.iscan', bytes: first },
    { name: 'anders.iscan', bytes: changed },
    { name: 'film.mp4', bytes: Uint8Array.of(0) },
  ]);
  expect(outcome).toMatchObject({
    taken: ['een.iscan', 'nog eens.iscan'],
    differ: ['anders.iscan'],
    refused: ['foto.jpg', 'map', 'film.mp4'],
  });
  expect(outcome.problems.map(({ code }) => code)).toEqual(['scan-file-unreadable', 'dropped-unreadable']);
  expect(files()).toHaveLength(1);
});
