import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noRegister, registerText } from '../../../scans/sessions/register-file.ts';
import { isSessionId } from '../../../scans/sessions/register-ids.ts';
import type { Session, SessionId, Workshop } from '../../../scans/sessions/register.ts';
import { idOf, sha256Hex } from '../assessment/example-assessment.ts';
import { testMachine } from './machine.ts';

function sessionId(text: string): SessionId {
  if (!isSessionId(text)) throw new Error('no id of a session');
  return text;
}

const workshop: Workshop = {
  script: 'one-company',
  language: 'fr',
  lock: null,
  companies: [idOf('gone')],
  seats: [],
  step: 'strengths',
  question: null,
  timer: null,
  dimensions: [],
  offers: [],
  marks: {},
  endedOn: null,
};

const session: Session = {
  id: sessionId('with-workshop'),
  series: null,
  programme: '',
  on: '2026-11-24',
  type: 'workshop',
  title: 'Samen kijken',
  host: 'Houtbouw Peeters',
  attendances: [],
  evaluation: { useful: [0, 0, 0, 0, 0], clear: [0, 0, 0, 0, 0], recommend: [0, 0, 0, 0, 0] },
};

test('the wall of a session follows the register; a scan that is gone is left out', async () => {
  const machine = testMachine();
  const sessions = [
    { ...session, workshop },
    { ...session, id: sessionId('without') },
  ];
  const text = registerText({ ...noRegister, sessions }, 'sessions.json', sha256Hex);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  mkdirSync(machine.folder, { recursive: true });
  writeFileSync(join(machine.folder, 'sessions.json'), text.value);
  expect(await machine.give('workshop.presenter', { session: session.id })).toEqual({
    script: 'one-company',
    language: 'fr',
    step: 'strengths',
    timer: null,
    variant: null,
    slide: { kind: 'too-few', least: 2 },
  });
  const codes = (id: string) => machine.codes('workshop.presenter', { session: sessionId(id) });
  expect(await codes('without')).toEqual(['workshop-not-there']);
  expect(await codes('nobody')).toEqual(['session-unknown']);
});
