import { beforeAll, describe, expect, test } from 'vitest';
import { combineOwnEntries } from '../../../scans/definition/combine-own-entries.ts';
import type { Definition } from '../../../scans/definition/definition.ts';
import { ownEntriesText, parseOwnEntries } from '../../../scans/definition/parse-own-entries.ts';
import { withOwnEntries } from '../../../scans/definition/with-own-entries.ts';
import { loadDefinition } from '../../definition.ts';
import { addedCentre, checkedOn, listText, ownCentre, ownInstrument, ownList } from '../own-list.ts';

let content: Definition;
beforeAll(async () => {
  content = await loadDefinition();
});

const file = 'own-entries.json';
const parse = (text: string) => parseOwnEntries(text, { content, file, today: '2026-11-29' });

/** `centres.0.phone own-markup`, one line per problem. */
function refusals(text: string): readonly string[] {
  const parsed = parse(text);
  if (parsed.ok) throw new Error('not refused');
  expect(parsed.problems.every((problem) => problem.file === file)).toBe(true);
  return parsed.problems.map(({ place, code }) => `${place} ${code}`.trim());
}

const centre = { id: 'buildwise', checkedOn };
const added = { id: 'own-hub', checkedOn, name: 'Hub', regions: ['VL'], website: 'https://hub.example.be' };

describe('a list of own entries', () => {
  test('comes back as it was written, in a fixed order', () => {
    const entries = ownList({
      centres: [
        ownCentre('sirris', { note: 'Gebeld.\nTwee keer.' }),
        ownCentre('buildwise', { phone: '1819' }),
      ],
      addedCentres: [addedCentre('own-hub', { sectors: ['A34'] })],
      instruments: [ownInstrument('kmo-portefeuille', { retired: true })],
    });
    const parsed = parse(ownEntriesText(entries));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.value.centres.map(({ id }) => id)).toEqual(['buildwise', 'sirris']);
    expect(ownEntriesText(parsed.value)).toBe(ownEntriesText(entries));
  });

  test('takes the least that says something, and a mark at its start', () => {
    expect(parse(`\ufeff${listText({})}`)).toMatchObject({ ok: true });
    expect(parse(listText({ centres: [centre] }))).toMatchObject({
      ok: true,
      value: { centres: [{ ...centre, phone: '', retired: false }] },
    });
  });

  test('takes the spaces of a web page for ordinary ones', () => {
    const text = listText({ centres: [{ ...centre, phone: ' 02\u00a0716\u202f42 11 ' }] });
    expect(parse(text)).toMatchObject({ ok: true, value: { centres: [{ phone: '02 716 42 11' }] } });
  });

  test('is refused with all its problems at once', () => {
    expect(
      refusals(
        listText({
          centres: [
            { ...centre, checkedOn: '2026-02-30', phone: '<script>alert(1)</script>', website: 'wood.be' },
          ],
          addedCentres: [{ ...added, name: '<b>Hub</b>', regions: ['XX'], mood: 'good' }],
          instruments: [{ id: 'kmo-portefeuille' }],
        }),
      ),
    ).toEqual([
      'centres.0.checkedOn own-day-unreadable',
      'centres.0.phone own-markup',
      'centres.0.phone own-phone-unreadable',
      'centres.0.website own-website-unreadable',
      'addedCentres.0.name own-markup',
      'addedCentres.0.regions.0 own-value-not-allowed',
      'addedCentres.0 own-key-unknown',
      'instruments.0.checkedOn own-key-missing',
    ]);
    expect(
      refusals(
        listText({
          centres: [{ ...centre, id: 'nobody' }, centre, centre, { ...centre, id: 'vlaio', retired: true }],
          addedCentres: [
            { ...added, sectors: ['A999'], needs: ['magic'], checkedOn: '2026-11-30', website: '' },
          ],
          instruments: [{ id: 'ikinnoveer', checkedOn }],
        }),
      ),
    ).toEqual([
      'centres.0.id own-centre-unknown',
      'instruments.0.id own-instrument-unknown',
      'centres.2.id own-id-twice',
      'addedCentres.0.checkedOn own-day-ahead',
      'centres.3.retired own-counter-retired',
      'addedCentres.0.sectors.0 own-sector-unknown',
      'addedCentres.0.needs.0 own-need-unknown',
      'addedCentres.0.phone own-centre-unreachable',
    ]);
  });

  test.each([
    ['no JSON', 'PK\u0003\u0004', ['own-not-a-list']],
    ['another file', '{"format":"innovatiescan","version":1}', ['own-not-a-list']],
    ['a list of lists', '[]', ['own-not-a-list']],
    ['a newer version', '{"format":"innovatiescan-own-entries","version":2,"rooms":[]}', ['own-newer']],
    [
      'five megabytes',
      listText({ centres: [{ ...centre, note: 'x'.repeat(5_000_000) }] }),
      ['own-too-large'],
    ],
    [
      'a key that reaches into the program',
      '{"format":"innovatiescan-own-entries","version":1,"__proto__":{}}',
      ['__proto__ own-key-unknown'],
    ],
    [
      'a hole without a floor',
      listText({ centres: JSON.parse(`${'['.repeat(90)}${']'.repeat(90)}`) }),
      [`${['centres', ...Array(63).fill('0')].join('.')} own-too-deep`],
    ],
    ['too many', listText({ centres: Array(501).fill(centre) }), ['centres own-too-many']],
  ])('is refused as %s', (_what, text, expected) => {
    expect(refusals(text)).toEqual(expected);
  });

  test.each([
    ['phone', 'bel mij'],
    ['phone', '02 716 42 11\u202e'],
    ['phone', `0${'1'.repeat(40)}`],
    ['email', 'An <an@example.be>'],
    ['email', 'an@example'],
    ['contact', 'dienst\u0000'],
    ['contact', 'dienst\nInnovatie'],
    ['contact', 'x'.repeat(61)],
    ['website', 'http://wood.be'],
    ['website', 'javascript:alert(1)'],
    ['website', 'https://wood.be@evil.example.com/'],
    ['website', 'https://localhost/'],
    ['website', `https://${'a'.repeat(80)}.be`],
    ['note', 'x'.repeat(1001)],
    ['note', 'stil\u200bte'],
    ['retired', 'yes'],
    ['id', 7],
  ])('takes no %s like %j', (field, value) => {
    const [first] = refusals(listText({ centres: [{ ...centre, [field]: value }] }));
    expect(first).toMatch(new RegExp(String.raw`^centres\.0\.${field} own-`));
  });

  test('never holds so many problems that nobody can be told', () => {
    const strange = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, 1]));
    expect(refusals(listText(strange))).toHaveLength(500);
  });
});

describe('laid over the content', () => {
  test('renews the date by which to look again, and never brings it forward', () => {
    const merged = withOwnEntries(
      content,
      ownList({
        centres: [ownCentre('cric'), ownCentre('sirris', { checkedOn: '2025-01-01' })],
        instruments: [ownInstrument('kmo-portefeuille', { checkedOn: '2026-11-25' })],
      }),
    );
    const dates = [...merged.centres, ...merged.instruments].map(({ id, reviewBy }) => [id, reviewBy]);
    expect(dates).toEqual(expect.arrayContaining([['cric', '2027-11-20']]));
    expect(dates).toEqual(expect.arrayContaining([['sirris', '2027-11-24']]));
    expect(dates).toEqual(expect.arrayContaining([['kmo-portefeuille', '2027-05-25']]));
  });

  test('no id of the content stands for a centre and for support, and every group has its words', () => {
    const ids = [...content.centres, ...content.instruments].map(({ id }): string => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('own-'))).toEqual([]);
    const groups = new Set(content.centres.map(({ group }) => group));
    expect([...groups].filter((group) => !(`group_${group}` in content.centreWords))).toEqual([]);
  });

  test('the last centre for a kind of help cannot be retired', () => {
    const help = content.helpTypes.find(({ id }) => id === 'user_testing');
    const last = content.centres.filter(
      ({ route, services }) =>
        route === 'yes' && services.some((service) => help?.services.includes(service)),
    );
    const counters: readonly string[] = Object.values(content.counters);
    expect(last.some(({ id }) => counters.includes(id))).toBe(false);
    const text = ownEntriesText(ownList({ centres: last.map(({ id }) => ownCentre(id, { retired: true })) }));
    expect(new Set(refusals(text))).toEqual(new Set(['own-need-unanswered']));
  });
});

describe('two lists', () => {
  const ours = ownList({ centres: [ownCentre('sirris', { phone: '1' }), ownCentre('bil')] });
  const theirs = ownList({
    centres: [
      ownCentre('sirris', { checkedOn: '2026-11-21', phone: '2' }),
      ownCentre('bil', { checkedOn: '2026-11-19', phone: '3' }),
      ownCentre('crm'),
    ],
    addedCentres: [addedCentre('own-hub')],
  });

  test('become one: the newest day wins, ours on the same day', () => {
    const combined = combineOwnEntries(ours, theirs);
    expect(combined.outcomes.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'sirris newer',
      'bil kept',
      'crm new',
      'own-hub new',
    ]);
    expect(combined.entries.centres.map(({ id, phone }) => `${id} ${phone}`)).toEqual([
      'sirris 2',
      'bil ',
      'crm ',
    ]);
    const sameDay = combineOwnEntries(ours, ownList({ centres: [ownCentre('sirris', { phone: '9' })] }));
    expect(sameDay.outcomes[0]?.outcome).toBe('kept');
    expect(sameDay.entries).toEqual(ours);
  });

  test('become the same list however often', () => {
    const once = combineOwnEntries(ours, theirs).entries;
    const twice = combineOwnEntries(once, theirs);
    expect(twice.entries).toEqual(once);
    expect(new Set(twice.outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['same', 'kept']));
  });
});
