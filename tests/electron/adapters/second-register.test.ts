import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleRegister } from '../../scans/sessions/example-register.ts';
import { sha256Hex } from '../../scans/assessment/example-assessment.ts';
import { testMachine } from '../../scans/services/machine.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { secondFolderName } from '../../../electron/adapters/second-place.ts';
import { registerText } from '../../../scans/sessions/register-file.ts';
import type { Register } from '../../../scans/sessions/register.ts';

const sentinel = 'sentinel-4711@voorbeeld.be';
const fields = {
  id: null,
  series: null,
  programme: '',
  on: '2026-11-20',
  type: 'academy',
  title: 'Kijken bij de buren',
  host: '',
} as const;
const somebody = {
  id: null,
  code: '',
  email: sentinel,
  name: '',
  company: { name: '', postcode: '', enterpriseNumber: '' },
  purpose: 'certificate',
  keepUntil: '',
} as const;

/** The program on a real folder, with a stick as its second place. */
async function withStick(stick = temporaryFolder(), folder?: string) {
  const machine = folder === undefined ? testMachine() : testMachine(folder);
  const { secondPlace } = machine.machine;
  expect((await machine.give('session.list', {})).problems).toEqual([]);
  if (folder === undefined) fs.mkdirSync(machine.folder, { recursive: true });
  expect((await secondPlace.choose(stick)).ok).toBe(true);
  const copies = join(stick, secondFolderName);
  const aside = join(temporaryFolder(), 'pulled-out');
  return {
    machine,
    stick,
    copies,
    secondPlace,
    settled: () => secondPlace.catchUp(),
    pullOut: () => fs.renameSync(copies, aside),
    plugIn: () => fs.renameSync(aside, copies),
    here: () => fs.readFileSync(join(machine.folder, 'sessions.json'), 'utf8'),
    there: (name = 'sessions.json') => fs.readFileSync(join(copies, name), 'utf8'),
    names: () => fs.readdirSync(copies).toSorted(),
  };
}

function textOf(register: Register): string {
  const text = registerText(register, '', sha256Hex);
  if (!text.ok) throw new Error('no text');
  return text.value;
}

describe('the register in the second place', () => {
  test('follows each change, byte for byte, and is read again from there on another laptop', async () => {
    const { machine, stick, here, there, settled, names } = await withStick();
    await machine.give('session.save', fields);
    await settled();
    expect(there()).toBe(here());
    await machine.give('person.save', somebody);
    await settled();
    expect(there()).toBe(here());
    expect(there()).toContain(sentinel);
    expect(names()).toEqual(['sessions.json']);

    const other = await withStick(stick);
    const bytes = new Uint8Array(fs.readFileSync(join(stick, secondFolderName, 'sessions.json')));
    await other.settled();
    expect(other.there()).toContain(sentinel);
    await other.machine.give('register.take', { file: 'sessions.json', bytes, session: null });
    const list = await other.machine.give('session.list', {});
    expect([list.persons, list.sessions.map(({ title }) => title)]).toEqual([1, [fields.title]]);
  });

  test('of another laptop is never written over: it stays under a name with the day', async () => {
    const { machine, copies, here, there, settled, names } = await withStick();
    const theirs = textOf(exampleRegister);
    fs.writeFileSync(join(copies, 'sessions.json'), theirs);
    await settled();
    expect(names()).toEqual(['sessions.json']);
    await machine.give('session.save', fields);
    await settled();
    expect(names()).toEqual(['sessions-2026-11-24.json', 'sessions.json']);
    expect([there('sessions-2026-11-24.json'), there()]).toEqual([theirs, here()]);
    fs.writeFileSync(join(copies, 'sessions.json'), 'half a regist');
    await machine.give('session.save', { ...fields, title: 'Later' });
    await settled();
    expect(there('sessions-2026-11-24-2.json')).toBe('half a regist');
    expect(there()).toBe(here());
  });

  test('stays whole where the one here was damaged', async () => {
    const { machine, there, settled } = await withStick();
    await machine.give('session.save', fields);
    await settled();
    const whole = there();
    fs.writeFileSync(join(machine.folder, 'sessions.json'), whole.slice(0, -40));
    await settled();
    expect(there()).toBe(whole);
  });

  test('is caught up when the stick is there again', async () => {
    const { machine, here, there, settled, pullOut, plugIn, secondPlace } = await withStick();
    pullOut();
    await machine.give('session.save', fields);
    await settled();
    expect((await secondPlace.state())?.behind?.why).toBe('missing');
    plugIn();
    await testMachine(machine.folder).machine.secondPlace.catchUp();
    expect(there()).toBe(here());
    expect((await secondPlace.state())?.behind).toBeNull();
  });
});

describe('who is erased', () => {
  test('is gone from every copy there, also from what was put aside', async () => {
    const { machine, copies, here, there, settled, names } = await withStick();
    const { id } = await machine.give('person.save', somebody);
    await settled();
    fs.copyFileSync(join(copies, 'sessions.json'), join(copies, 'sessions-2026-01-02.json'));
    fs.copyFileSync(join(copies, 'sessions.json'), join(copies, '.sessions.json.1-0123456789ab.tmp'));
    fs.writeFileSync(join(copies, 'sessions-2026-01-03.json'), textOf(exampleRegister));
    await machine.give('person.erase', { ids: [id] });
    await settled();
    expect(names()).toEqual(['sessions-2026-01-03.json', 'sessions.json']);
    expect(there()).toBe(here());
    expect(there()).not.toContain(sentinel);
  });

  test('while the stick is away is gone from it as soon as it is back, also after a restart', async () => {
    const { machine, here, there, settled, pullOut, plugIn, secondPlace } = await withStick();
    const { id } = await machine.give('person.save', somebody);
    await machine.give('session.save', fields);
    await settled();
    pullOut();
    await machine.give('person.erase', { ids: [id] });
    await settled();
    expect((await secondPlace.state())?.toErase).toBe(1);
    plugIn();
    expect(there()).toContain(sentinel);
    const restarted = testMachine(machine.folder).machine.secondPlace;
    await restarted.catchUp();
    expect(there()).toBe(here());
    expect(there()).not.toContain(sentinel);
    expect((await restarted.state())?.toErase).toBe(0);
  });

  test('takes no scan along, and erasing a scan leaves the register', async () => {
    const { machine, there, settled } = await withStick();
    const made = await machine.give('assessment.create', {
      variant: 'general',
      mode: 'full',
      filledBy: 'adviser',
      language: 'nl',
      company: { name: 'Samen bv' },
    });
    const assessment = made.assessment.id;
    const { id: session } = await machine.give('session.save', fields);
    await machine.give('workshop.setUp', { session, script: 'short', language: 'nl' });
    await machine.give('workshop.company', { session, assessment, in: true });
    await settled();
    expect(there()).toContain(assessment);
    await machine.give('assessment.eraseNow', { id: assessment });
    await settled();
    expect(there()).toContain(fields.title);
  });
});
