import { describe, expect, test } from 'vitest';
import { scanInPdf } from '../../../../electron/adapters/pdf/scan-in-pdf.ts';
import { printReport } from '../../../../renderer/features/report/print-report.ts';
import type { Choices } from '../../../../renderer/features/report/use-report.ts';
import type { Client } from '../../../../renderer/host/client.ts';
import { dispatch } from '../../../../scans/services/dispatch.ts';
import { idOf } from '../../../scans/assessment/example-assessment.ts';
import { machineWithAnswers } from '../../../scans/services/filled-machine.ts';

const carrying: Choices = { paper: 'advies', language: 'nl', notes: true, scan: true };

/** A scan with its report as it is on the screen, and a printer that keeps what it gets. */
async function atReport(choices: Choices) {
  const { machine, give, id } = await machineWithAnswers();
  const printed: Uint8Array[] = [];
  const client: Pick<Client, 'call' | 'printFile'> = {
    call: (method, input) => dispatch(machine.services, 'adviser', method, input),
    printFile: async (bytes) => {
      printed.push(bytes);
      return { kind: 'done' };
    },
  };
  return { client, printed, id, made: await give('report.make', { id, ...choices }) };
}

describe('what goes to the printer', () => {
  test('never has the scan in it', async () => {
    for (const paper of ['advies', 'kern'] as const) {
      const choices = { ...carrying, paper };
      const { client, printed, id, made } = await atReport(choices);
      expect(scanInPdf(made.bytes).kind).toBe('found');
      expect(await printReport(client, id, choices, made)).toEqual({ kind: 'done' });
      expect(printed.map((bytes) => scanInPdf(bytes).kind)).toEqual(['none']);
    }
  });

  test('is the paper on the screen where that has none', async () => {
    const choices = { ...carrying, scan: false };
    const { client, printed, id, made } = await atReport(choices);
    await printReport(client, id, choices, made);
    expect(printed[0]).toBe(made.bytes);
  });

  test('is nothing where the paper cannot be made', async () => {
    const { client, printed, made } = await atReport(carrying);
    const gone = idOf('0f8c2a4e-0000-4000-8000-00000000000f');
    expect(await printReport(client, gone, carrying, made)).toMatchObject({ kind: 'failed' });
    expect(printed).toEqual([]);
  });
});
