import { serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { loadDefinition } from '../../definition.ts';
import { sha256Hex } from '../assessment/example-assessment.ts';
import { testMachine } from './machine.ts';
import { assessmentWith, personaResponses } from './persona-assessments.ts';
import { utf8 } from '../../../scans/services/utf8.ts';

const definition = await loadDefinition();
const personas = await personaResponses(definition);

/** A machine with one open assessment, filled in as a persona was. */
export async function machineWithAnswers(name = 'metaal-voorbeeld') {
  const response = personas.get(name);
  if (response === undefined) throw new Error(`no persona ${name}`);
  const assessment = assessmentWith(response);
  const file = serialiseScanFile(assessment, sha256Hex);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  const test = testMachine();
  await test.give('assessment.import', { file: 'a.iscan', bytes: utf8(file.value) });
  const { id, responses } = assessment;
  return { ...test, id, where: { id, response: responses[0]?.id ?? '' } };
}
