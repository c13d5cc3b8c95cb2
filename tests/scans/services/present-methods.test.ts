import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { idOf } from '../assessment/example-assessment.ts';
import { sessionId, withoutWorkshop, withWorkshop, workshopRegister } from '../sessions/workshop-register.ts';
import { testMachine } from './machine.ts';

test('the wall of a session follows the register; a scan that is gone is left out', async () => {
  const machine = testMachine();
  const companies = [idOf('company-that-is-gone')];
  mkdirSync(machine.folder, { recursive: true });
  const text = workshopRegister({ companies, language: 'fr', step: 'strengths' });
  writeFileSync(join(machine.folder, 'sessions.json'), text);
  expect(await machine.give('workshop.presenter', { session: withWorkshop })).toEqual({
    script: 'one-company',
    language: 'fr',
    step: 'strengths',
    timer: null,
    variant: null,
    slide: { kind: 'too-few', least: 2 },
  });
  const codes = (session: SessionId) => machine.codes('workshop.presenter', { session });
  expect(await codes(withoutWorkshop)).toEqual(['workshop-not-there']);
  expect(await codes(sessionId('session-of-nobody'))).toEqual(['session-unknown']);
});
