import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRegister } from '../../../scans/sessions/register-file.ts';
import { sha256Hex } from '../assessment/example-assessment.ts';
import { testMachine } from './machine.ts';
import type { TestMachine } from './machine.ts';

const fields = {
  series: null,
  programme: '',
  on: '2026-11-20',
  type: 'academy',
  title: 'Kijken bij de buren',
  host: '',
} as const;
const fileOf = ({ folder }: TestMachine): string => join(folder, 'sessions.json');

describe('the register', () => {
  test('keeps a session, and says so after it stands in the file', async () => {
    const machine = testMachine();
    expect((await machine.give('session.list', {})).sessions).toEqual([]);
    const saved = await machine.give('session.save', {
      id: null,
      ...fields,
      title: '  Kijken bij de buren ',
    });
    expect(saved.view.sessions).toMatchObject([{ ...fields, id: saved.id, attended: 0, evaluations: 0 }]);
    await machine.give('session.save', { id: saved.id, ...fields, host: 'Houtbouw Peeters' });
    await machine.give('session.save', { id: null, ...fields, on: '2026-12-04', title: 'Later' });
    const { sessions } = await testMachine(machine.folder).give('session.list', {});
    expect(sessions.map(({ title, host }) => [title, host])).toEqual([
      ['Later', ''],
      ['Kijken bij de buren', 'Houtbouw Peeters'],
    ]);
    const onDisk = parseRegister(readFileSync(fileOf(machine), 'utf8'), '', sha256Hex);
    expect(onDisk.ok && onDisk.value.sessions.map(({ id }) => id)).toContain(saved.id);
    await machine.give('session.remove', { id: saved.id });
    expect(await machine.codes('session.remove', { id: saved.id })).toEqual(['session-unknown']);
    expect(await machine.codes('session.save', { id: saved.id, ...fields })).toEqual(['session-unknown']);
  });

  test('says field by field what is wrong, and keeps nothing then', async () => {
    const machine = testMachine();
    const problems = await machine.refusal('session.save', {
      id: null,
      ...fields,
      on: '20/11/2026',
      title: ' ',
      host: 'x'.repeat(201),
      programme: 'a\u200bb',
    });
    expect(problems.map(({ place, code }) => [place, code])).toEqual([
      ['on', 'register-day'],
      ['title', 'register-empty'],
      ['host', 'register-too-long'],
      ['programme', 'register-hidden-character'],
    ]);
    expect(existsSync(fileOf(machine))).toBe(false);
  });

  test('writes nothing over a file that it cannot read, and brings the version before back', async () => {
    const machine = testMachine();
    await machine.give('session.save', { id: null, ...fields });
    await machine.give('session.save', { id: null, ...fields, title: 'Tweede' });
    const damaged = readFileSync(fileOf(machine), 'utf8').replace('Tweede', 'Twééde');
    writeFileSync(fileOf(machine), damaged);
    const { problems, sessions } = await machine.give('session.list', {});
    expect([problems.map(({ code }) => code), sessions]).toEqual([['register-damaged'], []]);
    expect(await machine.codes('session.save', { id: null, ...fields })).toEqual(['register-damaged']);
    expect(readFileSync(fileOf(machine), 'utf8')).toBe(damaged);
    const back = await machine.give('register.setAside', {});
    expect(back.sessions.map(({ title }) => title)).toEqual(['Kijken bij de buren']);
    expect(readFileSync(join(machine.folder, 'sessions.refused-2026-11-24.json'), 'utf8')).toBe(damaged);
    expect(await machine.codes('register.setAside', {})).toEqual(['register-not-refused']);
  });

  test('keeps every one of many changes that come at the same moment', async () => {
    const machine = testMachine();
    const titles = Array.from({ length: 20 }, (_, at) => `Sessie ${at}`);
    await Promise.all(titles.map((title) => machine.give('session.save', { id: null, ...fields, title })));
    const { sessions } = await testMachine(machine.folder).give('session.list', {});
    expect(sessions.map(({ title }) => title).toSorted()).toEqual(titles.toSorted());
  });
});
