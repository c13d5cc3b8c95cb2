import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { compose } from '../../../electron/compose.ts';
import type { Machine } from '../../../electron/compose.ts';
import type { Assessment, AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import { parseScanFile } from '../../../scans/assessment/scan-file.ts';
import { dispatch } from '../../../scans/services/dispatch.ts';
import type { Input, Method, Output } from '../../../scans/services/api.ts';
import type { Problem } from '../../../scans/definition/problem.ts';
import type { AssessmentView } from '../../../scans/services/views/assessment-view.ts';
import { temporaryFolder } from '../../electron/adapters/temporary-folder.ts';
import { parseOnce } from '../../parse-once.ts';
import { sha256Hex } from '../assessment/example-assessment.ts';

/** The real product on a real folder; only its clock and its ids are ours. */
export type TestMachine = {
  readonly machine: Machine;
  readonly folder: string;
  /** The value; a refusal fails the test. */
  readonly give: <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>;
  /** The problems of a refusal; a value fails the test. */
  readonly refusal: <M extends Method>(method: M, input: Input<M>) => Promise<readonly Problem[]>;
  readonly codes: <M extends Method>(method: M, input: Input<M>) => Promise<readonly string[]>;
  readonly setTime: (moment: string) => void;
  /** As it stands on disk, read apart from the product. */
  readonly onDisk: (id: AssessmentId) => Assessment;
  readonly files: () => readonly string[];
};

export function testMachine(folder = join(temporaryFolder(), 'data')): TestMachine {
  let time = new Date('2026-11-24T13:03:00.000Z');
  let ids = 0;
  const machine = compose({
    dataFolder: folder,
    parseYaml: parseOnce,
    // Machines of one test take turns.
    writer: 'none',
    now: () => time,
    newId: () => `id-${String((ids += 1)).padStart(6, '0')}`,
  });
  const outcome = <M extends Method>(method: M, input: Input<M>) =>
    dispatch(machine.services, 'adviser', method, input);
  const refusal: TestMachine['refusal'] = async (method, input) => {
    const answer = await outcome(method, input);
    if (answer.ok) throw new Error(`${method} gave a value`);
    return answer.failure.code === 'not-found' ? [] : answer.failure.problems;
  };
  return {
    machine,
    folder,
    give: async (method, input) => {
      const answer = await outcome(method, input);
      if (!answer.ok) throw new Error(`${method} refused: ${JSON.stringify(answer.failure)}`);
      return answer.value;
    },
    refusal,
    codes: async (method, input) => (await refusal(method, input)).map(({ code }) => code),
    setTime: (moment) => {
      time = new Date(moment);
    },
    onDisk: (id) => {
      const file = join(folder, 'scans', `${id}.iscan`);
      const parsed = parseScanFile(readFileSync(file, 'utf8'), file, sha256Hex);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      return parsed.value;
    },
    files: () => readdirSync(join(folder, 'scans')).toSorted(),
  };
}

export const start = {
  variant: 'general',
  mode: 'full',
  filledBy: 'owner',
  language: 'nl',
  company: { name: 'Metaal Voorbeeld bv' },
} as const satisfies Input<'assessment.create'>;

/** A machine with one new assessment. */
export async function machineWithScan(changes: Partial<Input<'assessment.create'>> = {}) {
  const test = testMachine();
  const { assessment } = await test.give('assessment.create', { ...start, ...changes });
  return { ...test, assessment, where: whereIn(assessment) };
}

/** The first response of an assessment, as calls name it. */
export function whereIn(assessment: AssessmentView) {
  const [response] = assessment.responses;
  expect(response).toBeDefined();
  return { id: assessment.id, response: response?.id ?? '' };
}
