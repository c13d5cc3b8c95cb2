import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kioskEndFile } from '../../../electron/adapters/kiosk-end.ts';
import { dispatch } from '../../../scans/services/dispatch.ts';
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

describe('the three questions after a session', () => {
  const code = '4711';
  const asked = async () => {
    const machine = testMachine();
    const { id } = await machine.give('session.save', { id: null, ...fields });
    return { machine, id };
  };

  test('are answered on a device that shows no count and nobody, until the code; also after a restart', async () => {
    const { machine, id } = await asked();
    const start = { session: id, language: 'fr' } as const;
    expect(await machine.codes('evaluation.start', { ...start, code: '471' })).toEqual(['kiosk-short-code']);
    expect(await machine.codes('kiosk.evaluate', { answers: ticked(5, 5, 5) })).toEqual(['kiosk-off']);
    await machine.give('evaluation.start', { ...start, code });
    const seen = { session: id, title: fields.title, language: 'fr', asks: 'evaluation' };
    const after = await machine.give('kiosk.evaluate', { answers: ticked(5, 4, null) });
    expect(after).toEqual({ ...seen, seats: [], current: null });
    const restarted = testMachine(machine.folder);
    expect((await restarted.give('app.start', {})).handedOver).toBe(true);
    expect(await restarted.give('kiosk.evaluate', { answers: ticked(5, 1, 2) })).toEqual(after);
    for (const [method, input] of [
      ['session.view', { id }],
      ['evaluation.add', { session: id, answers: ticked(1, 1, 1) }],
      ['evaluation.start', { ...start, code: 'mine' }],
      ['person.list', {}],
    ] as const) {
      expect(await dispatch(restarted.machine.services, 'adviser', method, input), method).toMatchObject({
        failure: { problems: [{ code: 'kiosk-on' }] },
      });
    }
    expect(await restarted.codes('kiosk.end', { code: '4712' })).toEqual(['kiosk-wrong-code']);
    await restarted.give('kiosk.end', { code });
    expect(await restarted.codes('kiosk.end', { code })).toEqual(['kiosk-off']);
    const view = await machine.give('session.view', { id });
    expect(view.session.evaluations).toBe(2);
    expect(view.evaluation).toEqual({
      useful: [0, 0, 0, 0, 2],
      clear: [1, 0, 0, 1, 0],
      recommend: [0, 1, 0, 0, 0],
    });
    expect(readFileSync(fileOf(machine), 'utf8')).not.toContain('evaluating');
  });

  test('stand in a list of counts, a row for each question', async () => {
    const { machine, id } = await asked();
    await machine.give('session.save', { id: null, ...fields, title: 'Zonder antwoorden' });
    await machine.give('evaluation.add', { session: id, answers: ticked(5, 4, null) });
    const file = await machine.give('register.export', { as: 'evaluation', session: null, language: 'nl' });
    expect(file.name).toBe('Antwoorden na de sessie 2026-11-24.csv');
    expect(new TextDecoder().decode(file.bytes).trim().split('\r\n').slice(1)).toEqual([
      '2026-11-20;Kijken bij de buren;Ik kan hier in mijn bedrijf iets mee doen.;0;0;0;0;1',
      '2026-11-20;Kijken bij de buren;De uitleg was duidelijk.;0;0;0;1;0',
      '2026-11-20;Kijken bij de buren;Ik zou een collega aanraden om te komen.;0;0;0;0;0',
    ]);
  });

  test('end without a code where a file asks for it, and are never brought along from a colleague', async () => {
    const { machine, id } = await asked();
    const start = { session: id, language: 'nl', code } as const;
    await machine.give('evaluation.start', start);
    const theirs = new Uint8Array(readFileSync(fileOf(machine)));
    writeFileSync(join(machine.folder, kioskEndFile), '');
    expect((await testMachine(machine.folder).give('app.start', {})).handedOver).toBe(false);
    expect(await machine.codes('kiosk.end', { code })).toEqual(['kiosk-off']);
    const other = testMachine();
    await other.give('register.take', { file: 'sessions.json', bytes: theirs, session: null });
    expect((await other.give('session.list', {})).sessions).toHaveLength(1);
    expect((await other.give('app.start', {})).handedOver).toBe(false);
  });
});

describe('a list from a spreadsheet', () => {
  const rows = 'Code;Bedrijf;Postcode\r\nP-1;Crème & Café “Zoë” – 5 €;9000\r\n';
  /** One byte for each sign, as a spreadsheet here saves it. */
  const windows = Buffer.from(rows, 'latin1').map((byte, at) => codeOf(rows.charAt(at)) ?? byte);

  test('is read in the signs of Windows as in UTF-8', async () => {
    const machine = testMachine();
    for (const bytes of [windows, Buffer.from(`\ufeff${rows}`)]) {
      const input = { file: 'lijst.csv', bytes: new Uint8Array(bytes), session: null };
      expect((await machine.give('register.preview', input)).lines).toMatchObject([{ does: 'adds' }]);
    }
    const input = { file: 'lijst.csv', bytes: new Uint8Array(windows), session: null };
    await machine.give('register.take', input);
    const [one] = (await machine.give('person.list', {})).persons;
    expect(one?.company.name).toBe('Crème & Café “Zoë” – 5 €');
  });

  test('is refused where it is no text at all', async () => {
    const book = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0xff]);
    const input = { file: 'lijst.xlsx', bytes: book, session: null };
    expect(await testMachine().codes('register.preview', input)).toEqual(['import-unreadable']);
  });
});

function codeOf(sign: string): number | undefined {
  return new Map([
    ['€', 0x80],
    ['“', 0x93],
    ['”', 0x94],
    ['–', 0x96],
  ]).get(sign);
}

function ticked(useful: number | null, clear: number | null, recommend: number | null) {
  return { useful, clear, recommend };
}
