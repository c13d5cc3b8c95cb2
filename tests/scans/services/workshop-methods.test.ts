import { describe, expect, test } from 'vitest';
import { start } from './machine.ts';
import { restarted, room, seatIn, STR1, STR2 } from './workshop-room.ts';

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
