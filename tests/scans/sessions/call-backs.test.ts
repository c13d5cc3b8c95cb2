import { expect, test } from 'vitest';
import { callBackOf, setCallBack, stateOf } from '../../../scans/sessions/call-backs.ts';
import type { CallBackState } from '../../../scans/sessions/call-backs.ts';
import { erasePersons } from '../../../scans/sessions/erase-person.ts';
import { planRegister } from '../../../scans/sessions/import-register.ts';
import type { Register } from '../../../scans/sessions/register.ts';
import { exampleRegister, person, session } from './example-register.ts';

function noted(register: Register, state: CallBackState, today = '2026-11-29', who = person(2)): Register {
  const next = setCallBack(register, session(1), { person: who, state, today });
  if (!next.ok) throw new Error(next.problems[0]?.code);
  return next.value;
}

const first = ({ sessions }: Register) => {
  const [one] = sessions;
  if (one === undefined) throw new Error('no session');
  return one;
};

test('somebody wants the full scan, is called back on a day that stays, or changes his mind', () => {
  const wanted = noted(exampleRegister, 'wanted');
  expect(first(wanted).callBacks).toEqual([{ person: person(2), calledOn: null }]);
  expect(noted(wanted, 'wanted')).toBe(wanted);
  const called = noted(wanted, 'called', '2026-12-03');
  expect(callBackOf(first(called), person(2))).toEqual({ person: person(2), calledOn: '2026-12-03' });
  expect(noted(called, 'called', '2026-12-24')).toBe(called);
  expect(stateOf(callBackOf(first(called), person(1)))).toBe('none');
  expect(noted(called, 'none')).toEqual(exampleRegister);
  const nobody = setCallBack(exampleRegister, session(1), {
    person: person(9),
    state: 'wanted',
    today: '2026-11-29',
  });
  expect(nobody).toMatchObject({ ok: false, problems: [{ code: 'person-unknown' }] });
});

test('nothing of it is left of who is erased', () => {
  const wanted = noted(noted(exampleRegister, 'wanted'), 'wanted', '2026-11-29', person(1));
  const erased = erasePersons(wanted, new Set([person(2)]));
  expect(erased.ok && first(erased.value).callBacks).toEqual([{ person: person(1), calledOn: null }]);
  expect(JSON.stringify(erased)).not.toContain(person(2));
});

test('comes along from a colleague under the person who is here, and is added to ours', () => {
  const theirs = noted(exampleRegister, 'wanted');
  const ours = noted(exampleRegister, 'called', '2026-11-29', person(1));
  expect(first(planRegister(ours, theirs).register).callBacks).toEqual([
    { person: person(1), calledOn: '2026-11-29' },
    { person: person(2), calledOn: null },
  ]);
  const [, known] = exampleRegister.persons;
  if (known === undefined) throw new Error('nobody');
  const here = { ...exampleRegister, sessions: [], persons: [{ ...known, id: person(7) }] };
  expect(first(planRegister(here, theirs).register).callBacks).toEqual([
    { person: person(7), calledOn: null },
  ]);
});
