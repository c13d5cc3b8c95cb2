import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { responseFile } from '../../scans/responses.ts';
import { linesOf, scan } from './scan.ts';
import type { Ran } from './scan.ts';

/** What is wrong → the text of a file, and the place that the problem must name. */
const files: Readonly<Record<string, readonly [text: string, place: string]>> = {
  'not JSON': ['{"format":', 'bestand'],
  'JSON that is no object': ['[1,2]', 'bestand'],
  'an empty file': ['', 'bestand'],
  'another format': wrong({ format: 'innovatiescan' }, 'format'),
  'a newer version': wrong({ version: 2 }, 'version'),
  'no version': wrong({ version: undefined }, 'bestand'),
  'an unknown variant': wrong({ variant: 'bakery' }, 'variant'),
  'no answers': wrong({ answers: undefined }, 'bestand'),
  'an unknown key': wrong({ remark: 'x' }, 'remark'),
  'an unknown question': wrong({ answers: { XYZ1: 1 } }, 'answers.XYZ1'),
  'a question of another variant': wrong({ variant: 'care', answers: { SUS1: 2 } }, 'answers.SUS1'),
  'a question outside the quick scan': wrong({ mode: 'quick', answers: { STR5: 2 } }, 'answers.STR5'),
  'an unknown mode': wrong({ mode: 'slow' }, 'mode'),
  'a level over 4': wrong({ answers: { STR1: 5 } }, 'answers.STR1'),
  'a level under 0': wrong({ answers: { STR1: -1 } }, 'answers.STR1'),
  'a level that is no whole number': wrong({ answers: { STR1: 1.5 } }, 'answers.STR1'),
  'a level as text': wrong({ answers: { STR1: '2' } }, 'answers.STR1'),
  'no level at all': wrong({ answers: { STR1: null } }, 'answers.STR1'),
  'not applicable where that is not allowed': wrong({ answers: { STR1: 'not-applicable' } }, 'answers.STR1'),
  'a note to an unknown question': wrong({ notes: { XYZ1: 'x' } }, 'notes.XYZ1'),
  'a note of 2,001 characters': wrong({ notes: { STR1: 'é'.repeat(2001) } }, 'notes.STR1'),
  'an unknown theme': wrong({ importance: { XYZ: 1 } }, 'importance.XYZ'),
  'an importance over 3': wrong({ importance: { STR: 4 } }, 'importance.STR'),
  'four crucial themes': wrong({ importance: { STR: 3, CUS: 3, ABS: 3, PRO: 3 } }, 'importance'),
  'an unknown fact': wrong({ facts: { F9: 1 } }, 'facts.F9'),
  'a fact outside its options': wrong({ facts: { F1: 99 } }, 'facts.F1'),
  'three choices where two are allowed': wrong({ facts: { F5: [0, 1, 2] } }, 'facts.F5'),
  'a choice twice': wrong({ facts: { F5: [0, 0] } }, 'facts.F5'),
  'a company name of 201 characters': wrong({ company: { name: 'x'.repeat(201) } }, 'company.name'),
  'wrong check digits': wrong({ company: { enterpriseNumber: '0123.456.748' } }, 'company.enterpriseNumber'),
  'a code without its list': wrong({ company: { nace: [{ code: '25' }] } }, 'company.nace.0'),
  'a code of letters': wrong({ company: { nace: [{ code: 'AB', version: '2008' }] } }, 'company.nace.0.code'),
  'eleven codes': wrong(
    { company: { nace: Array(11).fill({ code: '25', version: '2008' }) } },
    'company.nace',
  ),
  'an unknown region': wrong({ company: { region: 'NL' } }, 'company.region'),
  'a postcode of five digits': wrong({ company: { postcode: '85000' } }, 'company.postcode'),
  'an unknown activity': wrong({ company: { sector: 'A999' } }, 'company.sector'),
  'an unknown size': wrong({ company: { size: '10' } }, 'company.size'),
  'an unknown legal form': wrong({ company: { legalForm: 'srl' } }, 'company.legalForm'),
  'a long participant': wrong({ participant: { id: 'x'.repeat(65) } }, 'participant.id'),
  'an unknown role': wrong({ participant: { role: 'boss' } }, 'participant.role'),
  'an unknown group': wrong({ participant: { group: 'board' } }, 'participant.group'),
  'an unknown origin': wrong({ origin: { how: 'mail' } }, 'origin.how'),
  'a long session': wrong({ origin: { session: 'x'.repeat(65) } }, 'origin.session'),
  'a day that does not exist': wrong({ completedOn: '2026-02-30' }, 'completedOn'),
  'an unknown language': wrong({ language: 'es' }, 'language'),
  'the key __proto__': [JSON.stringify(responseFile()).replace('{', '{"__proto__":{"a":1},'), '__proto__'],
  'the key constructor': wrong({ answers: { constructor: 1 } }, 'answers.constructor'),
  'the key prototype': wrong({ company: { prototype: 1 } }, 'company.prototype'),
};

describe('a response file is refused with its place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-refused-'));
  const names = Object.keys(files).map((_, index) => `${index}.json`);
  let ran: Ran = { code: null, stdout: '', stderr: '' };
  beforeAll(async () => {
    Object.values(files).forEach(([text], index) => writeFileSync(join(folder, `${index}.json`), text));
    ran = await scan(folder, ['score', ...names]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('nothing is printed, and the exit code is 1', () => {
    expect(ran).toMatchObject({ code: 1, stdout: '' });
  });

  test.each(Object.entries(files).map(([what, [, place]], index) => [what, place, index] as const))(
    '%s',
    (_, place, index) => {
      const lines = linesOf(ran.stderr).filter((line) => line.startsWith(`${index}.json: `));
      expect(lines.map((line) => line.split(': ')[1])).toContain(place);
      for (const line of lines) expect(line.split(': ').length).toBeGreaterThanOrEqual(4);
    },
  );
});

function wrong(fields: Readonly<Record<string, unknown>>, place: string): readonly [string, string] {
  return [JSON.stringify(responseFile(fields)), place];
}
