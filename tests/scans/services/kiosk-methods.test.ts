import { existsSync, mkdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dimensionId } from '../../../scans/definition/ids.ts';
import { api } from '../../../scans/services/api.ts';
import { dispatch } from '../../../scans/services/dispatch.ts';
import { goingRound, restarted, room, seatIn, STR1, STR2 } from './workshop-room.ts';

describe('a device from hand to hand', () => {
  test('gives the next one nothing of the one before', async () => {
    const here = await goingRound();
    const { machine } = here;
    await machine.give('kiosk.finish', { seat: seatIn(here, 'A1') });
    const seat = seatIn(here, 'A2');
    const answers = [
      await machine.give('kiosk.view', {}),
      await machine.give('kiosk.take', { seat, code: null }),
      await machine.give('kiosk.begin', { seat, language: 'nl' }),
      await machine.give('kiosk.change', { seat, change: { kind: 'answer', question: STR2, answer: 1 } }),
      await machine.give('kiosk.change', {
        seat,
        change: { kind: 'importance', dimension: dimensionId('STR'), importance: 3 },
      }),
    ];
    expect(JSON.stringify(answers)).not.toContain('Van mij alleen');
    expect(JSON.stringify(answers)).not.toContain('A1"},"origin');
    for (const answer of answers) expect(JSON.stringify(answer)).not.toContain('"STR1":{"answer":4');
    expect(await machine.codes('kiosk.take', { seat: seatIn(here, 'A1'), code: '4711' })).toEqual([
      'kiosk-busy',
    ]);
    const change = { kind: 'answer', question: STR1, answer: 0 } as const;
    expect(await machine.codes('kiosk.change', { seat: seatIn(here, 'A1'), change })).toEqual([
      'kiosk-not-this-seat',
    ]);
    const { responses } = machine.onDisk(here.id);
    expect(responses.map(({ participant, language }) => [participant.id, language])).toEqual([
      ['A1', 'fr'],
      ['A2', 'nl'],
    ]);
    expect(responses[0]?.answers[STR1]?.answer).toBe(4);
  });

  test('does nothing else, in any window, until the code; also after a restart', async () => {
    const here = await goingRound();
    const allowed = new Set<string>([
      'app.start',
      'app.tryFolder',
      'content.view',
      'problems.explain',
      'workshop.presenter',
      'response.score',
      'report.render',
      'group.score',
      'content.check',
    ]);
    for (const machine of [here.machine, restarted(here)]) {
      const { services } = machine.machine;
      const methods = Object.keys(api).filter((name) => !name.startsWith('kiosk.') && !allowed.has(name));
      expect(methods.length).toBeGreaterThan(60);
      for (const method of methods) {
        expect(await dispatch(services, 'adviser', method, {}), method).toMatchObject({
          ok: false,
          failure: { code: 'refused', problems: [{ code: 'kiosk-on' }] },
        });
      }
      expect((await machine.give('app.start', {})).handedOver).toBe(true);
      expect(await machine.codes('kiosk.end', { code: '4712' })).toEqual(['kiosk-wrong-code']);
    }
    const { current } = await restarted(here).give('kiosk.view', {});
    expect(current).toMatchObject({
      label: 'A1',
      assessment: { responses: [{ participant: { id: 'A1' } }] },
    });
    await here.machine.give('kiosk.end', { code: '4711' });
    expect((await here.machine.give('app.start', {})).handedOver).toBe(false);
    expect(await here.machine.codes('kiosk.view', {})).toEqual(['kiosk-off']);
    expect(await here.machine.give('assessment.list', {})).toHaveLength(1);
  });

  test('opens answers of before with the code alone', async () => {
    const here = await goingRound();
    const { machine } = here;
    const seat = seatIn(here, 'A1');
    await machine.give('kiosk.pause', { seat });
    expect(await machine.codes('kiosk.take', { seat, code: null })).toEqual(['kiosk-halfway']);
    expect(await machine.codes('kiosk.take', { seat, code: '0000' })).toEqual(['kiosk-wrong-code']);
    const { current } = await machine.give('kiosk.take', { seat, code: '4711' });
    expect(current?.assessment?.responses[0]?.notes).toEqual({ STR1: 'Van mij alleen' });
  });

  test('finds the place again that a power cut left between the scan and the register', async () => {
    const here = await room();
    const { machine, session, id } = here;
    await machine.give('group.addRater', { id, participant: { id: 'A1' }, language: 'nl' });
    await machine.give('workshop.startKiosk', { session, code: '4711' });
    await machine.give('kiosk.take', { seat: seatIn(here, 'A1'), code: null });
    await machine.give('kiosk.begin', { seat: seatIn(here, 'A1'), language: 'nl' });
    expect(machine.onDisk(id).responses).toHaveLength(1);
  });

  test('ends for an adviser who forgot the code and can write in the folder, at the start', async () => {
    const here = await goingRound();
    const asks = join(here.machine.folder, 'kiosk-einde.txt');
    writeFileSync(asks, '');
    expect((await restarted(here).give('app.start', {})).handedOver).toBe(false);
    expect(existsSync(asks)).toBe(false);
    const { workshop } = await restarted(here).give('workshop.view', { session: here.session });
    expect(workshop?.seats[0]).toMatchObject({ label: 'A1', state: 'waiting', answered: 1 });
  });

  test('lets nobody try one code after the other, not even all at once', async () => {
    const here = await goingRound();
    const { machine } = here;
    const tried = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        machine.codes(
          at % 2 === 0 ? 'kiosk.end' : 'kiosk.take',
          at % 2 === 0 ? { code: `000${at}` } : { seat: seatIn(here, 'A2'), code: `000${at}` },
        ),
      ),
    );
    const times = (code: string) => tried.flat().filter((one) => one === code).length;
    expect([times('kiosk-wrong-code'), times('kiosk-wait')]).toEqual([5, 7]);
    machine.setTime('2026-11-24T13:03:29.000Z');
    expect(await machine.codes('kiosk.end', { code: '4711' })).toEqual(['kiosk-wait']);
    machine.setTime('2026-11-24T13:03:30.000Z');
    expect(await machine.codes('kiosk.end', { code: '0000' })).toEqual(['kiosk-wrong-code']);
    expect(await machine.codes('kiosk.end', { code: '4711' })).toEqual(['kiosk-wait']);
    machine.setTime('2026-11-24T13:04:00.000Z');
    await machine.give('kiosk.end', { code: '4711' });
    await machine.give('workshop.startKiosk', { session: here.session, code: '4711' });
    expect(await machine.codes('kiosk.end', { code: '0000' })).toEqual(['kiosk-wrong-code']);
  });

  test('shows nothing more of who is ready, even when the scan cannot be marked', async () => {
    const here = await goingRound();
    const { machine, id } = here;
    rmSync(join(machine.folder, 'scans', `${id}.iscan`));
    expect((await machine.give('kiosk.finish', { seat: seatIn(here, 'A1') })).current).toBeNull();
    expect((await restarted(here).give('kiosk.view', {})).current).toBeNull();
  });

  test('is not ended by a file that was left in the folder before', async () => {
    const here = await room();
    const asks = join(here.machine.folder, 'kiosk-einde.txt');
    writeFileSync(asks, '');
    await here.machine.give('app.start', {});
    await here.machine.give('workshop.startKiosk', { session: here.session, code: '4711' });
    expect((await here.machine.give('app.start', {})).handedOver).toBe(true);
  });

  test('stays shut while the disk does not answer', async () => {
    const { machine } = await goingRound();
    const file = join(machine.folder, 'sessions.json');
    renameSync(file, `${file}.away`);
    mkdirSync(file);
    expect(await machine.codes('assessment.list', {})).toEqual(['kiosk-on']);
    rmdirSync(file);
    renameSync(`${file}.away`, file);
    await machine.give('kiosk.end', { code: '4711' });
    expect(await machine.give('assessment.list', {})).toHaveLength(1);
  });

  test('takes no facts and confirms nothing', async () => {
    const here = await goingRound();
    const { services } = here.machine.machine;
    const seat = seatIn(here, 'A1');
    const changes: readonly unknown[] = [
      { kind: 'fact', fact: 'F1', options: [0] },
      { kind: 'confirm', questions: ['STR1'] },
    ];
    const method: unknown = 'kiosk.change';
    for (const change of changes) {
      const answer = await dispatch(services, 'adviser', method, { seat, change });
      expect(answer).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    }
  });
});
