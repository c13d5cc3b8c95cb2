import { machineWithScan } from './machine.ts';

/** A machine with one scan, and its file. */
export async function exported() {
  const test = await machineWithScan();
  await test.give('response.answer', { ...test.where, question: 'STR1', answer: 2 });
  const file = await test.give('assessment.export', { id: test.assessment.id });
  return { ...test, file, text: new TextDecoder('utf-8', { fatal: true }).decode(file.bytes) };
}
