import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Input } from '../../../scans/services/api.ts';
import type { DirectoryView } from '../../../scans/services/views/directory-view.ts';
import { listText } from '../own-list.ts';
import { machineWithScan, testMachine } from './machine.ts';
import type { TestMachine } from './machine.ts';

const nl = { language: 'nl' } as const;
const buildwise = {
  kind: 'centre',
  id: 'buildwise',
  checkedOn: '2026-11-20',
  note: '',
  retired: false,
  phone: '02 716 42 11',
  email: '',
  contact: 'dienst Innovatie',
  website: '',
} as const satisfies Input<'directory.change'>['entry'];
const hub = {
  checkedOn: '2026-11-20',
  note: '',
  name: 'Innovatiehub Kempen',
  regions: ['VL'],
  city: 'Geel',
  phone: '',
  email: '',
  contact: '',
  website: 'https://hub.example.be',
  sectors: [],
  needs: ['network'],
} as const;

function rowOf({ rows }: DirectoryView, id: string): DirectoryView['rows'][number] {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

function fileOf({ folder }: TestMachine): string {
  return join(folder, 'own-entries.json');
}

function withFile(text: string): TestMachine {
  const test = testMachine();
  mkdirSync(test.folder, { recursive: true });
  writeFileSync(fileOf(test), text);
  return test;
}

const change = (entry: Input<'directory.change'>['entry']) => ({ entry: { ...entry }, ...nl });
const add = (fields: Partial<Input<'directory.add'>['centre']> = {}) => ({
  centre: { ...hub, regions: [...hub.regions], sectors: [], needs: [...hub.needs], ...fields },
  ...nl,
});
const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the directory', () => {
  test('shows every centre and instrument, what is proven of it and when to look again', async () => {
    const { give, folder } = testMachine();
    const view = await give('directory.view', nl);
    expect(view).toMatchObject({ problems: [], today: '2026-11-24', file: join(folder, 'own-entries.json') });
    expect(view.counts.own).toBe(0);
    expect(view.rows.filter(({ group, kind }) => (group === '') !== (kind === 'instrument'))).toEqual([]);
    expect(rowOf(view, 'buildwise')).toMatchObject({
      kind: 'centre',
      group: 'Collectieve centra',
      state: 'current',
      checked: '2026-11-24',
      checkedBy: 'source',
      own: null,
      added: false,
    });
    expect(rowOf(view, 'buildwise').facts).toContainEqual({
      field: 'website',
      text: 'buildwise.be',
      verified: true,
      own: false,
    });
    expect(rowOf(view, 'flanderscare').state).toBe('retired');
    expect(rowOf(view, 'kmo-portefeuille')).toMatchObject({
      kind: 'instrument',
      route: 'yes',
      checked: '2026-01-23',
    });
    const states = ['current', 'due-soon', 'overdue', 'retired'] as const;
    expect(states.reduce((sum, state) => sum + view.counts[state], 0)).toBe(view.rows.length);
  });

  test('says what is due soon and what is past its date', async () => {
    const { give, setTime } = testMachine();
    setTime('2027-04-01T12:00:00.000Z');
    expect(rowOf(await give('directory.view', nl), 'cric').state).toBe('due-soon');
    setTime('2027-05-25T12:00:00.000Z');
    expect(rowOf(await give('directory.view', nl), 'cric').state).toBe('overdue');
    await give('directory.change', change({ ...buildwise, id: 'cric', checkedOn: '2027-05-25' }));
    expect(rowOf(await give('directory.view', nl), 'cric')).toMatchObject({
      state: 'current',
      reviewBy: '2028-05-25',
      checked: '2027-05-25',
      checkedBy: 'adviser',
    });
  });

  test('leaves no trace by being looked at', async () => {
    const { give, folder } = testMachine();
    await give('directory.view', nl);
    await give('app.start', {});
    expect(() => readdirSync(folder).filter((name) => name.startsWith('own'))).not.toThrow();
    expect(readdirSync(folder).filter((name) => name.startsWith('own'))).toEqual([]);
  });
});

describe('a change', () => {
  test('is on disk, marked as own, and there in the next window and program', async () => {
    const one = testMachine();
    const view = await one.give('directory.change', change(buildwise));
    expect(rowOf(view, 'buildwise')).toMatchObject({ own: buildwise, checkedBy: 'source' });
    expect(rowOf(view, 'buildwise').facts).toContainEqual({
      field: 'phone',
      text: '02 716 42 11',
      verified: true,
      own: true,
    });
    expect(JSON.parse(readFileSync(fileOf(one), 'utf8'))).toMatchObject({
      centres: [{ phone: '02 716 42 11' }],
    });
    const other = testMachine(one.folder);
    expect(rowOf(await other.give('directory.view', nl), 'buildwise').own).toEqual(buildwise);
    await other.give('directory.change', change({ ...buildwise, phone: '1819' }));
    expect(rowOf(await one.give('directory.view', nl), 'buildwise').own).toMatchObject({ phone: '1819' });
  });

  test('changes the result that is shown next, and its paper', async () => {
    const company = {
      name: 'Dakwerken',
      region: 'VL',
      nace: [{ code: '43.91', version: '2008' as const }],
    } as const;
    const { give, assessment } = await machineWithScan({
      variant: 'construction',
      company: { ...company, nace: [...company.nace] },
    });
    const intro = async () => (await give('result.view', { id: assessment.id, ...nl })).centres.intro;
    const cards = async () =>
      (await give('result.view', { id: assessment.id, ...nl })).centres.cards.map(({ name, own }) => [
        name,
        own?.text,
      ]);
    expect((await cards()).map(([, own]) => own)).not.toContain(expect.stringContaining('716'));
    expect(await intro()).toContain('alleen wat in een bron te lezen was');
    await give('directory.change', change(buildwise));
    expect(await cards()).toContainEqual([
      expect.stringContaining('Buildwise'),
      'Eigen gegevens, gecontroleerd op 20 november 2026: 02 716 42 11, dienst Innovatie',
    ]);
    expect(await intro()).toContain('en wat uw adviseur aanvulde');
    await give('directory.change', change({ ...buildwise, retired: true }));
    expect((await cards()).map(([name]) => name).join()).not.toContain('Buildwise');
    await give('directory.remove', { id: 'buildwise', ...nl });
    expect((await cards()).map(([name]) => name).join()).toContain('Buildwise');
  });

  test('with nothing in it takes the entry away', async () => {
    const machine = testMachine();
    await machine.give('directory.change', change(buildwise));
    const view = await machine.give(
      'directory.change',
      change({ ...buildwise, checkedOn: '', phone: ' ', contact: '' }),
    );
    expect(rowOf(view, 'buildwise').own).toBeNull();
  });

  test('is refused with the field of each problem, and changes nothing', async () => {
    const machine = testMachine();
    await machine.give('directory.change', change(buildwise));
    const before = readFileSync(fileOf(machine), 'utf8');
    const problems = await machine.refusal(
      'directory.change',
      change({ ...buildwise, checkedOn: '2026-11-25', phone: 'bel', email: '<a@b.be>', website: 'wood.be' }),
    );
    expect(problems.map(({ place, code }) => `${place} ${code}`)).toEqual([
      'phone own-phone-unreadable',
      'email own-markup',
      'email own-email-unreadable',
      'website own-website-unreadable',
    ]);
    expect(
      await machine.refusal('directory.change', change({ ...buildwise, checkedOn: '2026-11-25' })),
    ).toMatchObject([{ place: 'checkedOn', code: 'own-day-ahead' }]);
    expect(
      await machine.refusal('directory.change', change({ ...buildwise, id: 'vlaio', retired: true })),
    ).toMatchObject([{ place: 'retired', code: 'own-counter-retired' }]);
    expect(await machine.codes('directory.change', change({ ...buildwise, id: 'own-hub' }))).toEqual([
      'own-centre-unknown',
    ]);
    expect(readFileSync(fileOf(machine), 'utf8')).toBe(before);
  });

  test('by two at the same time keeps both', async () => {
    const { give } = testMachine();
    const ids = ['sirris', 'buildwise', 'bil', 'crm', 'cric'];
    await Promise.all(ids.map((id) => give('directory.change', change({ ...buildwise, id }))));
    expect((await give('directory.view', nl)).counts.own).toBe(ids.length);
  });
});

describe('an added centre', () => {
  test('gets an id of its own from its name', async () => {
    const { give } = testMachine();
    for (const name of [
      'Innovatiehub Kempen',
      'Innovatiehub: Kempen!',
      'Ondernemershuis Écaussinnes',
      '创新',
    ]) {
      await give('directory.add', add({ name }));
    }
    const { rows } = await give('directory.view', nl);
    const added = rows.filter((row) => row.added);
    expect(added.map(({ id }) => id)).toEqual([
      'own-centre',
      'own-innovatiehub-kempen',
      'own-innovatiehub-kempen-2',
      'own-ondernemershuis-ecaussinnes',
    ]);
    expect(added[1]).toMatchObject({
      group: 'Zelf toegevoegd',
      state: 'current',
      facts: expect.arrayContaining([
        { field: 'sites', text: 'Geel', verified: true, own: true },
        { field: 'website', text: 'hub.example.be', verified: true, own: true },
        { field: 'needs', text: expect.stringContaining('netwerk'), verified: true, own: true },
      ]),
    });
  });

  test('is refused without name, region or a way to get through, and unknown choices too', async () => {
    const { refusal } = testMachine();
    const problems = await refusal('directory.add', add({ name: ' ', regions: [] }));
    expect(problems.map(({ place, code }) => `${place} ${code}`)).toEqual([
      'name own-name-missing',
      'regions own-region-missing',
    ]);
    expect(await refusal('directory.add', add({ website: '', sectors: ['A999'] }))).toMatchObject([
      { place: 'sectors.0', code: 'own-sector-unknown' },
      { place: 'phone', code: 'own-centre-unreachable' },
    ]);
  });

  test('can be changed and taken away', async () => {
    const { give, codes } = testMachine();
    await give('directory.add', add());
    const entry = {
      kind: 'added',
      id: 'own-innovatiehub-kempen',
      retired: false,
      ...add().centre,
      city: 'Turnhout',
    } as const;
    const view = await give('directory.change', { entry, ...nl });
    expect(rowOf(view, entry.id).own).toMatchObject({ city: 'Turnhout' });
    expect((await give('directory.remove', { id: entry.id, ...nl })).rows.some(({ added }) => added)).toBe(
      false,
    );
    expect(await codes('directory.remove', { id: entry.id, ...nl })).toEqual(['own-entry-unknown']);
  });
});

describe('a list for a colleague', () => {
  test('goes to another folder whole, and a second time changes nothing', async () => {
    const [ours, theirs] = [testMachine(), testMachine()];
    await ours.give('directory.change', change(buildwise));
    await ours.give('directory.add', add());
    const made = await ours.give('directory.export', nl);
    expect(made).toMatchObject({ name: 'Centra en feiten 2026-11-24.json', type: 'application/json' });
    const list = { file: made.name, text: asText(made.bytes), ...nl };
    const looked = await theirs.give('directory.import', { ...list, apply: false });
    expect(looked.entries.map(({ name, kind, outcome }) => [name, kind, outcome])).toEqual([
      [expect.stringContaining('Buildwise'), 'centre', 'new'],
      ['Innovatiehub Kempen', 'added', 'new'],
    ]);
    expect(looked.view.counts.own).toBe(0);
    const applied = await theirs.give('directory.import', { ...list, apply: true });
    expect(applied).toMatchObject({ applied: true, entries: looked.entries, view: { counts: { own: 2 } } });
    const bytes = readFileSync(fileOf(theirs), 'utf8');
    expect(bytes).toBe(readFileSync(fileOf(ours), 'utf8'));
    const again = await theirs.give('directory.import', { ...list, apply: true });
    expect(new Set(again.entries.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
    expect(readFileSync(fileOf(theirs), 'utf8')).toBe(bytes);
    expect((await theirs.give('directory.export', nl)).bytes).toEqual(made.bytes);
  });

  test('the newest day wins', async () => {
    const { give } = testMachine();
    await give('directory.change', change(buildwise));
    const list = (checkedOn: string, phone: string) => ({
      file: 'a.json',
      text: listText({ centres: [{ id: 'buildwise', checkedOn, phone }] }),
      apply: true,
      ...nl,
    });
    const older = await give('directory.import', list('2026-11-19', '1819'));
    expect(older.entries).toMatchObject([
      { outcome: 'kept', checkedOn: '2026-11-19', oursCheckedOn: '2026-11-20' },
    ]);
    expect(rowOf(older.view, 'buildwise').own).toMatchObject({ phone: '02 716 42 11' });
    const newer = await give('directory.import', list('2026-11-21', '1819'));
    expect(newer.entries).toMatchObject([{ outcome: 'newer' }]);
    expect(rowOf(newer.view, 'buildwise').own).toMatchObject({ phone: '1819', contact: '' });
  });

  test.each([
    [
      'a wrong date',
      listText({ centres: [{ id: 'buildwise', checkedOn: '2026-13-01' }] }),
      'own-day-unreadable',
    ],
    [
      'an unknown centre',
      listText({ centres: [{ id: 'nobody', checkedOn: '2026-11-20' }] }),
      'own-centre-unknown',
    ],
    [
      'a script in a name',
      listText({ addedCentres: [{ ...hub, id: 'own-x', name: '<script>x</script>' }] }),
      'own-markup',
    ],
    ['five megabytes', 'x'.repeat(5_000_000), 'own-too-large'],
  ])('with %s changes nothing', async (_what, text, code) => {
    const machine = testMachine();
    await machine.give('directory.change', change(buildwise));
    const before = readFileSync(fileOf(machine), 'utf8');
    for (const apply of [false, true]) {
      const problems = await machine.refusal('directory.import', { file: 'lijst.json', text, apply, ...nl });
      expect(problems).toMatchObject([{ file: 'lijst.json', code }]);
    }
    expect(readFileSync(fileOf(machine), 'utf8')).toBe(before);
  });
});

describe.each([
  [
    'a wrong date',
    listText({ centres: [{ id: 'buildwise', checkedOn: '2026-13-01' }] }),
    'own-day-unreadable',
  ],
  [
    'an unknown centre',
    listText({ centres: [{ id: 'nobody', checkedOn: '2026-11-20' }] }),
    'own-centre-unknown',
  ],
  [
    'a script in a name',
    listText({ addedCentres: [{ ...hub, id: 'own-x', name: '<script>x</script>' }] }),
    'own-markup',
  ],
  ['five megabytes', ' '.repeat(5_000_000), 'own-too-large'],
  ['bytes that are no text', '\u0000\u0001', 'own-not-a-list'],
])('a stored list with %s', (_what, text, code) => {
  test('is not used and not touched; the facts of the content go on until it is set aside', async () => {
    const machine = withFile(text);
    const { give, codes, folder } = machine;
    expect((await give('app.start', {})).notices).toEqual([
      { file: 'own-entries.json', place: '', code: 'own-list-unused', values: {} },
    ]);
    const view = await give('directory.view', nl);
    expect(view.problems).toMatchObject([{ file: 'own-entries.json', code }]);
    expect(rowOf(view, 'buildwise')).toMatchObject({ own: null, state: 'current' });
    expect(await codes('directory.change', change(buildwise))).toEqual([code]);
    expect(await codes('directory.export', nl)).toEqual([code]);
    expect(readFileSync(fileOf(machine), 'utf8')).toBe(text);
    const after = await give('directory.setAside', nl);
    expect(after.problems).toEqual([]);
    expect(readFileSync(join(folder, 'own-entries.refused-2026-11-24.json'), 'utf8')).toBe(text);
    expect((await give('app.start', {})).notices).toEqual([]);
    await give('directory.change', change(buildwise));
    expect(await codes('directory.setAside', nl)).toEqual(['own-not-refused']);
  });
});

test('what was set aside earlier on the same day stays too', async () => {
  const machine = withFile('1');
  await machine.give('directory.setAside', nl);
  writeFileSync(fileOf(machine), '2');
  await machine.give('directory.setAside', nl);
  const kept = readdirSync(machine.folder).filter((name) => name.startsWith('own-entries.refused'));
  expect(kept.map((name) => readFileSync(join(machine.folder, name), 'utf8')).toSorted()).toEqual(['1', '2']);
});

test('the content check tells what is wrong with the list, and what it renewed', async () => {
  const { give, setTime } = testMachine();
  setTime('2027-06-01T12:00:00.000Z');
  const due = async (): Promise<readonly string[]> =>
    (await give('content.check', { date: '2027-06-01' })).warnings.flatMap(
      ({ values }) => values['id'] ?? [],
    );
  expect(await due()).toContain('cric');
  await give('directory.change', change({ ...buildwise, id: 'cric', checkedOn: '2027-06-01' }));
  await give('directory.add', add({ checkedOn: '2025-01-01' }));
  expect(await due()).not.toContain('cric');
  expect(await due()).toContain('own-innovatiehub-kempen');
  const broken = withFile('{}');
  expect(await broken.give('content.check', { date: null })).toMatchObject({
    problems: [{ code: 'own-not-a-list' }],
  });
});
