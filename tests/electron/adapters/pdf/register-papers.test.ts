import { describe, expect, test } from 'vitest';
import { languages } from '../../../../scans/definition/definition.ts';
import { buildAttendanceList, buildCertificates } from '../../../../scans/report/papers/register-papers.ts';
import { certificateStates } from '../../../../scans/sessions/certificates.ts';
import type { CertificateState } from '../../../../scans/sessions/certificates.ts';
import { paperWords } from '../../../../scans/services/shown/shown-of.ts';
import { loadDefinition } from '../../../definition.ts';
import { exampleRegister } from '../../../scans/sessions/example-register.ts';
import { bytesFailures } from './bytes-failures.ts';
import { drawnOf } from './figures/drawn.ts';
import { figureFailures } from './figures/rules.ts';
import { nodesOf } from './read-structure.ts';
import { uaFailures } from './ua/check.ts';

const definition = await loadDefinition();
const [first, second] = exampleRegister.persons;
const [session] = exampleRegister.sessions;
const [state] = certificateStates(exampleRegister);
if (first === undefined || second === undefined || session === undefined || state === undefined) {
  throw new Error('an example without its parts');
}

describe.each(languages)('the list to sign in %s', (language) => {
  const words = paperWords(definition, language);

  test('has a row for who is known and for who is not, and the three questions', () => {
    const drawn = drawnOf(
      buildAttendanceList(definition, { language, session, persons: [first, second] }, words),
    );
    expect([...uaFailures(drawn), ...figureFailures(drawn), ...bytesFailures(drawn)]).toEqual([]);
    const text = drawn.texts
      .flat()
      .map((one) => one.text)
      .join(' ');
    for (const said of ['An Peeters', 'P-002', 'Houtbouw Peeters', words('attendance.sign')]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain(first.email);
    const cells = nodesOf(drawn.tagged.root).filter(({ role }) => role === 'TD');
    expect(cells).toHaveLength(12 * 4 + 3 * 5);
  });

  test('goes on over a next page with its head again', () => {
    const persons = Array.from({ length: 60 }, (_, at) => ({ ...second, code: `P-${at}` }));
    const drawn = drawnOf(buildAttendanceList(definition, { language, session, persons }, words));
    expect([...uaFailures(drawn), ...figureFailures(drawn), ...bytesFailures(drawn)]).toEqual([]);
    expect(drawn.texts.length).toBeGreaterThan(2);
  });
});

describe.each(languages)('a certificate in %s', (language) => {
  const words = paperWords(definition, language);

  test.each([1, 5, 20, 99])('names who, what and how often, on one page each, for %i sessions', (count) => {
    const sessions = Array.from({ length: count }, (_, at) => ({
      ...session,
      title: `Kijken bij de buren ${at + 1}`,
    }));
    const long = { ...first, name: 'Maximiliaan-Alexander van den Bossche-Vanderstraeten de Grote' };
    const given: CertificateState = { ...state, gives: count === 1 ? 'note' : 'certificate' };
    const model = buildCertificates(
      definition,
      {
        language,
        state: given,
        programme: 'INN-2026',
        persons: [first, second, long].map((person) => ({ person, sessions })),
        date: '2026-11-29',
        by: 'An Peeters, VLAIO',
      },
      words,
    );
    const drawn = drawnOf(model);
    expect([...uaFailures(drawn), ...figureFailures(drawn), ...bytesFailures(drawn)]).toEqual([]);
    expect(drawn.texts).toHaveLength(3);
    const [one = []] = drawn.texts;
    const text = one.map((placed) => placed.text).join(' ');
    const title = count === 99 ? `${count}` : 'Kijken bij de buren 1';
    for (const said of ['An Peeters', 'Houtbouw Peeters', 'Academie najaar', title]) {
      expect(text).toContain(said);
    }
    expect(text).toContain(words(count === 1 ? 'certificate.noteTitle' : 'certificate.title'));
  });
});
