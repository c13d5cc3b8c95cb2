import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isResponseId } from '../../../scans/assessment/assessment-ids.ts';
import { questionId, variantId } from '../../../scans/definition/ids.ts';
import { registerText } from '../../../scans/sessions/register-file.ts';
import { sha256Hex } from '../assessment/example-assessment.ts';
import { readPdf } from '../../electron/adapters/pdf/read-pdf.ts';
import { exampleRegister, person } from '../sessions/example-register.ts';
import { testMachine } from './machine.ts';
import type { TestMachine } from './machine.ts';

const note = 'Sentinel-notitie-7351';
const code = 'Sentinel-code-8462';

/** A team of two of whom one is in the register, with a seat in a workshop, and copies of everything. */
async function room() {
  const machine = testMachine();
  const made = await machine.give('assessment.create', {
    variant: variantId('general'),
    mode: 'full',
    filledBy: 'adviser',
    language: 'nl',
    company: { name: 'Team bv' },
  });
  const { id } = made.assessment;
  const places = [];
  for (const label of [code, 'Ander']) {
    const added = await machine.give('group.addRater', { id, participant: { id: label }, language: 'nl' });
    places.push(added.response);
  }
  const [response = ''] = places;
  if (!isResponseId(response)) throw new Error('no response');
  await machine.give('response.answer', { id, response, question: questionId('STR1'), answer: 2 });
  await machine.give('response.note', { id, response, question: questionId('STR1'), note });
  machine.setTime('2026-11-24T15:03:00.000Z');
  await machine.give('assessment.rename', { id, name: 'Team' });
  writeRegister(machine, id, response);
  return { machine, id, response };
}

function writeRegister(machine: TestMachine, id: string, response: string): void {
  const text = registerText(exampleRegister, '', sha256Hex);
  if (!text.ok) throw new Error('no text');
  const parsed: unknown = JSON.parse(
    text.value
      .replaceAll('hout-2026', id)
      .replaceAll('"r1"', `"${response}"`)
      .replaceAll('Zaag', code)
      .replace('"lock": "abc"', '"lock": null'),
  );
  if (typeof parsed !== 'object' || parsed === null) throw new Error('no register');
  const { checksum: _checksum, ...document } = { checksum: '', ...parsed };
  const signed = { ...document, checksum: sha256Hex(JSON.stringify(document)) };
  mkdirSync(machine.folder, { recursive: true });
  const whole = JSON.stringify(signed);
  for (const name of ['sessions.json', 'sessions.json.bak1', 'sessions.refused-2026-11-01.json']) {
    writeFileSync(join(machine.folder, name), whole);
  }
}

function found(folder: string, texts: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .flatMap((one) => {
      const bytes = readFileSync(join(one.parentPath, one.name)).toString('latin1');
      return texts.filter((text) => bytes.includes(text)).map((text) => `${one.name}: ${text}`);
    });
}

test('gives everything about one person, and nothing of another', async () => {
  const { machine, id, response } = await room();
  const where = { id, response };
  await machine.give('response.note', { ...where, question: 'STR2', note: 'Zonder antwoord' });
  await machine.give('response.importance', { ...where, dimension: 'STR', importance: 3 });
  await machine.give('response.fact', { ...where, fact: 'F1', options: [0] });
  for (const question of ['STR2', 'STR3', 'STR4']) {
    await machine.give('response.answer', { ...where, question, answer: 1 });
  }
  await machine.give('response.answer', { ...where, question: 'STR2', answer: null });
  for (const step of ['this-week', 'this-quarter'] as const) {
    const who = step === 'this-week' ? 'An Peeters' : 'Anke Peeters';
    await machine.give('plan.change', {
      id,
      step: { dimension: 'STR', step, who, on: '', sign: '', done: false },
    });
  }
  const { json, pdf } = await machine.give('person.export', {
    id: person(1),
    language: 'nl',
    date: '2026-11-29',
  });
  const text = new TextDecoder().decode(json.bytes);
  for (const said of ['P-001', 'an.peeters@voorbeeld.be', 'Samen de scan invullen', code, note, 'STR1']) {
    expect(text).toContain(said);
  }
  expect(text).not.toContain('P-002');
  expect(text).toContain('"who": "An Peeters"');
  expect(text).not.toContain('Anke');
  const { pages } = await readPdf(pdf.bytes);
  const printed = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ');
  for (const said of [note, 'Zonder antwoord', 'Cruciaal', 'Hebt u de voorbije drie jaar']) {
    expect(printed.replace(/\s+/gu, ' ')).toContain(said);
  }
  expect([json.name, pdf.name]).toEqual([
    'Gegevens van P-001 2026-11-29.json',
    'Gegevens van P-001 2026-11-29.pdf',
  ]);
});

test('erases a person from every byte of the folder, and leaves counts', async () => {
  const { machine, id } = await room();
  const sentinels = [note, code, 'an.peeters@voorbeeld.be', 'An Peeters', 'P-001', person(1)];
  expect(found(machine.folder, [note]).length).toBeGreaterThan(1);
  expect(await machine.codes('person.erase', { ids: [person(9)] })).toEqual(['person-unknown']);
  const { view, unreached } = await machine.give('person.erase', { ids: [person(1)] });
  expect([view.persons.map((one) => one.code), unreached]).toEqual([['P-002'], 0]);
  expect(found(machine.folder, sentinels)).toEqual([]);
  expect(machine.onDisk(id)).toMatchObject({ erasedRaters: 1 });
  const { sessions } = await machine.give('session.list', {});
  expect(sessions.map(({ attended }) => attended)).toContain(2);
});

test('proposes who is due, keeps two years where no day was chosen, and refuses one address twice', async () => {
  const machine = testMachine();
  const fields = {
    id: null,
    code: 'A',
    email: 'a@b.be',
    name: '',
    company: { name: '', postcode: '', enterpriseNumber: '' },
    purpose: 'certificate',
    keepUntil: '',
  } as const;
  const { view } = await machine.give('person.save', fields);
  expect(view.persons).toMatchObject([{ keepUntil: '2028-11-24', isDue: false }]);
  expect(await machine.codes('person.save', { ...fields, code: 'a', email: 'A@B.be' })).toEqual([
    'person-code-twice',
    'person-email-twice',
  ]);
  machine.setTime('2028-11-25T13:03:00.000Z');
  const later = await machine.give('person.list', {});
  expect(later.persons).toMatchObject([{ isDue: true }]);
});
