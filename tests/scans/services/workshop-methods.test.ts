import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import { dimensionId, questionId } from '../../../scans/definition/ids.ts';
import { api } from '../../../scans/services/api.ts';
import { dispatch } from '../../../scans/services/dispatch.ts';
import type { SeatId, SessionId } from '../../../scans/sessions/register.ts';
import { start, testMachine } from './machine.ts';
import type { TestMachine } from './machine.ts';

const STR1 = questionId('STR1');
const STR2 = questionId('STR2');

type Room = {
  readonly machine: TestMachine;
  readonly session: SessionId;
  readonly id: AssessmentId;
  readonly seats: Readonly<Record<string, SeatId>>;
};

/** One company with a seat of each way, and one more for the device that goes round. */
async function room(): Promise<Room> {
  const machine = testMachine();
  const { id: session } = await machine.give('session.save', {
    id: null,
    series: null,
    programme: 'IM',
    on: '2026-11-24',
    type: 'workshop',
    title: 'Metaal',
    host: '',
  });
  await machine.give('workshop.setUp', { session, script: 'one-company', language: 'nl' });
  const { assessment } = await machine.give('assessment.create', start);
  await machine.give('workshop.company', { session, assessment: assessment.id, in: true });
  const ways = { A1: 'kiosk', A2: 'kiosk', A3: 'paper', A4: 'file' } as const;
  for (const [label, way] of Object.entries(ways)) {
    const wish = { label, assessment: assessment.id, role: 'employee', way, person: null } as const;
    await machine.give('workshop.seat', { session, seat: null, ...wish });
  }
  const { workshop } = await machine.give('workshop.view', { session });
  const seats = Object.fromEntries((workshop?.seats ?? []).map((seat) => [seat.label, seat.id]));
  return { machine, session, id: assessment.id, seats };
}

function seatIn({ seats }: Room, label: string): SeatId {
  const seat = seats[label];
  if (seat === undefined) throw new Error(label);
  return seat;
}

/** The program starts again on the same folder. */
function restarted({ machine }: Room): TestMachine {
  return testMachine(machine.folder);
}

describe('a workshop', () => {
  test('is where it was after a restart, act by act', async () => {
    const here = await room();
    const { machine, session } = here;
    machine.setTime('2026-11-24T13:00:00.000Z');
    await machine.give('workshop.goTo', { session, step: 'discussion' });
    await machine.give('workshop.timer', { session, act: 'start', minutes: 7 });
    await machine.give('workshop.question', { session, question: STR1 });
    await machine.give('workshop.leave', { session, seat: seatIn(here, 'A2'), left: true });
    const { workshop } = await restarted(here).give('workshop.view', { session });
    expect(workshop).toMatchObject({
      step: 'discussion',
      question: 'STR1',
      timer: { kind: 'running', endsAt: '2026-11-24T13:07:00.000Z' },
    });
    expect(workshop?.seats.map(({ label, state }) => [label, state])).toEqual([
      ['A1', 'waiting'],
      ['A2', 'left'],
      ['A3', 'waiting'],
      ['A4', 'waiting'],
    ]);
    expect(workshop).not.toHaveProperty('lock');
  });

  test('refuses in words what does not fit, and changes nothing then', async () => {
    const here = await room();
    const { machine, session } = here;
    const before = await machine.give('workshop.view', { session });
    expect(await machine.codes('workshop.goTo', { session, step: 'pairs' })).toEqual([
      'workshop-unknown-step',
    ]);
    const second = await machine.give('assessment.create', { ...start, company: { name: 'Hout' } });
    expect(
      await machine.codes('workshop.company', { session, assessment: second.assessment.id, in: true }),
    ).toEqual(['workshop-one-company']);
    const plain = await machine.give('session.save', {
      id: null,
      series: null,
      programme: '',
      on: '2026-11-24',
      type: 'academy',
      title: 'Gewoon',
      host: '',
    });
    expect((await machine.give('workshop.view', { session: plain.id })).workshop).toBeNull();
    expect(await machine.codes('workshop.goTo', { session: plain.id, step: null })).toEqual([
      'workshop-not-there',
    ]);
    expect((await machine.give('workshop.view', { session })).workshop).toEqual(before.workshop);
  });

  test('counts the time of a step, and gives more of it', async () => {
    const { machine, session } = await room();
    machine.setTime('2026-11-24T13:00:00.000Z');
    const timer = async (act: 'start' | 'pause' | 'resume' | 'add' | 'stop', minutes = 2) =>
      (await machine.give('workshop.timer', { session, act, minutes })).workshop?.timer;
    const { workshop } = await machine.give('workshop.goTo', { session, step: 'welcome' });
    expect(workshop?.timer).toEqual({ kind: 'paused', leftMs: 600_000 });
    expect(await timer('resume')).toEqual({ kind: 'running', endsAt: '2026-11-24T13:10:00.000Z' });
    expect(await timer('add')).toEqual({ kind: 'running', endsAt: '2026-11-24T13:12:00.000Z' });
    expect(await timer('pause')).toEqual({ kind: 'paused', leftMs: 720_000 });
    expect(await timer('stop')).toBeNull();
  });

  test('compares the vote until the next step, also after a restart', async () => {
    const here = await room();
    const { machine, session } = here;
    await machine.give('workshop.goTo', { session, step: 'vote' });
    await machine.give('workshop.compare', { session, on: true });
    const again = restarted(here);
    expect((await again.give('workshop.view', { session })).workshop).toMatchObject({ comparing: true });
    const { workshop } = await again.give('workshop.goTo', { session, step: 'plan' });
    expect(workshop?.comparing).toBeUndefined();
  });

  test('gives paper one place, once, with the session it came from', async () => {
    const here = await room();
    const { machine, session, id } = here;
    const seat = seatIn(here, 'A3');
    for (let time = 0; time < 2; time += 1) await machine.give('workshop.beginSeat', { session, seat });
    const [response, ...others] = machine.onDisk(id).responses;
    expect(others).toEqual([]);
    expect(response).toMatchObject({
      participant: { id: 'A3', role: 'employee', group: 'staff' },
      origin: { how: 'workshop', session, programme: 'IM' },
    });
    const where = { id, response: response?.id ?? '' };
    await machine.give('response.answer', { ...where, question: STR1, answer: 2 });
    const { workshop } = await machine.give('workshop.finishSeat', { session, seat, finished: true });
    expect(workshop?.seats[2]).toMatchObject({ state: 'finished', answered: 1, asked: 38 });
    expect(machine.onDisk(id).responses[0]?.finishedOn).toBe('2026-11-24T13:03:00.000Z');
  });

  test('says of answers that are gone that they are, and leaves the seat as it is', async () => {
    const here = await room();
    const { machine, session, id } = here;
    const begun = async (label: string) => {
      const seat = seatIn(here, label);
      const { workshop } = await machine.give('workshop.beginSeat', { session, seat });
      return { seat, response: workshop?.seats.find((one) => one.id === seat)?.response ?? '' };
    };
    await begun('A3');
    const { seat, response } = await begun('A1');
    await machine.give('group.removeRater', { id, response });
    const finish = { session, seat, finished: true };
    expect(await machine.codes('workshop.finishSeat', finish)).toEqual(['assessment-unknown-response']);
    const { workshop } = await machine.give('workshop.view', { session });
    expect(workshop?.seats.find((one) => one.id === seat)?.state).toBe('waiting');
  });

  test('finds the seat of a file by the code in it', async () => {
    const { machine, session, id } = await room();
    const file = {
      format: 'innovatiescan-response',
      version: 1,
      variant: 'general',
      company: { name: 'Metaal Voorbeeld bv' },
      participant: { id: 'a4' },
      answers: { STR1: 3 },
    };
    const bytes = new TextEncoder().encode(JSON.stringify(file));
    const taken = await machine.give('group.takeFiles', { id, files: [{ file: 'a4.json', bytes }] });
    expect(taken.files).toMatchObject([{ kind: 'added' }]);
    expect((await machine.give('workshop.view', { session })).companies).toMatchObject([
      { unseated: [{ label: 'a4' }] },
    ]);
    const { workshop, companies } = await machine.give('workshop.findFiles', { session });
    expect(workshop?.seats[3]).toMatchObject({ label: 'A4', state: 'finished', answered: 1 });
    expect(companies).toMatchObject([{ unseated: [] }]);
  });

  test('knows somebody by his code: answers that came in under it are those of his seat', async () => {
    const here = await room();
    const { machine, session, id } = here;
    for (const code of ['a1', 'A3']) {
      const file = {
        format: 'innovatiescan-response',
        version: 1,
        variant: 'general',
        participant: { id: code },
      };
      const bytes = new TextEncoder().encode(JSON.stringify({ ...file, answers: { STR1: 3 } }));
      await machine.give('group.takeFiles', { id, files: [{ file: `${code}.json`, bytes }] });
    }
    const { workshop } = await machine.give('workshop.beginSeat', { session, seat: seatIn(here, 'A3') });
    expect(workshop?.seats[2]).toMatchObject({ label: 'A3', answered: 1 });
    await machine.give('workshop.startKiosk', { session, code: '4711' });
    await machine.give('kiosk.take', { seat: seatIn(here, 'A1'), code: null });
    const begin = { seat: seatIn(here, 'A1'), language: 'nl' } as const;
    expect(await machine.codes('kiosk.begin', begin)).toEqual(['kiosk-halfway']);
    expect(machine.onDisk(id).responses.map(({ participant }) => participant.id)).toEqual(['a1', 'A3']);
  });

  test('gives a new place to a seat whose answers were taken out of the scan, or lets it go', async () => {
    const here = await room();
    const { machine, session, id } = here;
    const taken = async (label: string) => {
      await machine.give('workshop.beginSeat', { session, seat: seatIn(here, label) });
      const { responses } = machine.onDisk(id);
      const response = responses.find(({ participant }) => participant.id === label)?.id ?? '';
      await machine.give('response.answer', { id, response, question: STR1, answer: 2 });
      return response;
    };
    const [paper, other, device] = [await taken('A3'), await taken('A4'), await taken('A1')];
    await machine.give('group.addRater', { id, participant: {}, language: 'nl' });
    for (const response of [paper, other, device]) await machine.give('group.removeRater', { id, response });
    const { workshop } = await machine.give('workshop.beginSeat', { session, seat: seatIn(here, 'A3') });
    expect(workshop?.seats[2]).toMatchObject({ label: 'A3', answered: 0 });
    const codes = machine.onDisk(id).responses.map(({ participant }) => participant.id);
    expect(codes).toEqual(['P1', 'A3']);
    const left = await machine.give('workshop.removeSeat', { session, seat: seatIn(here, 'A4') });
    expect(left.workshop?.seats.map(({ label }) => label)).toEqual(['A1', 'A2', 'A3']);
    await machine.give('workshop.startKiosk', { session, code: '4711' });
    const turn = await machine.give('kiosk.take', { seat: seatIn(here, 'A1'), code: '4711' });
    expect(turn.current).toMatchObject({ label: 'A1', assessment: null });
    const begun = await machine.give('kiosk.begin', { seat: seatIn(here, 'A1'), language: 'nl' });
    expect(begun.current?.assessment?.responses).toMatchObject([{ participant: { id: 'A1' } }]);
  });

  test('says of a company whose scan went to the trash that it is missing, and goes on', async () => {
    const here = await room();
    const { machine, session, id } = here;
    await machine.give('workshop.beginSeat', { session, seat: seatIn(here, 'A3') });
    await machine.give('assessment.trash', { id });
    const view = await machine.give('workshop.view', { session });
    expect(view.companies).toMatchObject([{ kind: 'missing', assessment: id }]);
    expect(view.workshop?.seats).toHaveLength(4);
    // What is not there any more holds nobody in the room.
    for (const seat of view.workshop?.seats ?? [])
      await machine.give('workshop.removeSeat', { session, seat: seat.id });
    const left = await machine.give('workshop.company', { session, assessment: id, in: false });
    expect(left.workshop).toMatchObject({ seats: [], companies: [] });
  });

  test('counts hands without names', async () => {
    const { machine, session } = await room();
    const mark = (by: 1 | -1) => machine.give('workshop.mark', { session, question: STR2, by });
    await mark(1);
    await mark(1);
    expect((await mark(-1)).workshop?.marks).toEqual({ STR2: 1 });
    await mark(-1);
    expect((await mark(-1)).workshop?.marks).toEqual({ STR2: 0 });
  });
});

/** The device goes round, and A1 has answered. */
async function goingRound(): Promise<Room> {
  const here = await room();
  const { machine, session } = here;
  const seat = seatIn(here, 'A1');
  await machine.give('workshop.startKiosk', { session, code: '4711' });
  await machine.give('kiosk.take', { seat, code: null });
  await machine.give('kiosk.begin', { seat, language: 'fr' });
  await machine.give('kiosk.change', { seat, change: { kind: 'answer', question: STR1, answer: 4 } });
  await machine.give('kiosk.change', {
    seat,
    change: { kind: 'note', question: STR1, note: 'Van mij alleen' },
  });
  return here;
}

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
