import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../scans/assessment/example-assessment.ts';
import { decodeSettings, encodeSettings } from '../../../electron/adapters/settings-file.ts';
import { defaultSettings, type Settings } from '../../../scans/services/store-ports.ts';

const all: Settings = {
  language: 'de',
  paperLanguage: 'fr',
  secondLanguage: 'en',
  textSize: 'large',
  theme: 'dark',
  adviser: 'An Peeters',
  organisation: 'Raad en Daad',
  contact: 'an@voorbeeld.be',
  logo: { kind: 'pixels', width: 1, height: 1, rgb: 'C1Vj' },
  showProfileType: !defaultSettings.showProfileType,
  singleKeyShortcuts: !defaultSettings.singleKeyShortcuts,
  autoAdvance: !defaultSettings.autoAdvance,
};

const steps = [
  { kind: 'move', to: [0, 0] },
  { kind: 'curve', first: [0, 1], second: [1, 1], to: [2, 2] },
  { kind: 'line', to: [2, 0] },
  { kind: 'close' },
];

function paths(more: readonly unknown[]) {
  const path = { fill: '#0b5563', evenOdd: true, steps: [...steps, ...more] };
  return { kind: 'paths', width: 2.5, height: 2, paths: [path] };
}

function fileOf(settings: unknown, head: object = { format: 'innovatiescan-settings', version: 1 }): string {
  const document = { ...head, settings };
  return JSON.stringify({ ...document, checksum: sha256Hex(JSON.stringify(document)) });
}

const read = (text: string) => decodeSettings(text, 'settings.json', sha256Hex);

test('what is written is read, each of them, in an order of its own', () => {
  for (const settings of [all, defaultSettings]) {
    const text = encodeSettings(settings, sha256Hex);
    if (!text.ok) throw new Error('refused');
    expect(read(text.value)).toEqual({ kind: 'read', value: settings, notices: [] });
  }
  const turned = Object.fromEntries(Object.entries(all).toReversed());
  expect(encodeSettings({ ...defaultSettings, ...turned }, sha256Hex)).toEqual(
    encodeSettings(all, sha256Hex),
  );
  expect(encodeSettings(all, () => 'sum')).toEqual({
    ok: true,
    value: `{
  "format": "innovatiescan-settings",
  "version": 1,
  "settings": {
    "language": "de",
    "paperLanguage": "fr",
    "textSize": "large",
    "theme": "dark",
    "adviser": "An Peeters",
    "organisation": "Raad en Daad",
    "contact": "an@voorbeeld.be",
    "showProfileType": ${all.showProfileType},
    "singleKeyShortcuts": ${all.singleKeyShortcuts},
    "autoAdvance": ${all.autoAdvance},
    "secondLanguage": "en",
    "logo": {
      "kind": "pixels",
      "width": 1,
      "height": 1,
      "rgb": "C1Vj"
    }
  },
  "checksum": "sum"
}
`,
  });
});

test.each(['', '7', '"text"', 'null', '[]', '[{"format":"innovatiescan-settings"}]'])(
  '%s is damaged',
  (text) => {
    expect(read(text)).toEqual({ kind: 'damaged', problems: [] });
  },
);

test.each([undefined, null, 7, 'text', [], [{ language: 'nl' }]])(
  'without settings it is damaged: %j',
  (none) => {
    expect(read(fileOf(none))).toEqual({ kind: 'damaged', problems: [] });
  },
);

test('with another sum it is damaged', () => {
  const text = fileOf({ language: 'nl' });
  expect(read(text)).toMatchObject({ kind: 'read' });
  expect(read(text.replace('nl', 'fr'))).toEqual({ kind: 'damaged', problems: [] });
  expect(read(text.replace(/"checksum":"[^"]*"/u, '"checksum":null'))).toMatchObject({ kind: 'damaged' });
});

test.each([
  ['another program', { format: 'other', version: 1 }],
  ['a newer version', { format: 'innovatiescan-settings', version: 2 }],
  ['no version', { format: 'innovatiescan-settings' }],
  ['no format', { version: 1 }],
])('of %s it is refused', (_what, head) => {
  const problem = { file: 'settings.json', place: '', code: 'settings-foreign', values: {} };
  expect(read(fileOf({}, head))).toEqual({ kind: 'refused', problems: [problem] });
});

describe('one setting', () => {
  test.each<[keyof Settings, readonly unknown[]]>([
    ['language', [null, 'nl', 'fr', 'de', 'en']],
    ['paperLanguage', [null, 'nl']],
    ['secondLanguage', [null, 'en']],
    ['textSize', ['normal', 'large', 'larger']],
    ['theme', ['system', 'light', 'dark']],
    ['adviser', ['', 'a'.repeat(200)]],
    ['organisation', ['', 'a'.repeat(200)]],
    ['contact', ['', 'a'.repeat(200)]],
    ['logo', [null, all.logo, paths([])]],
    ['showProfileType', [true, false]],
    ['singleKeyShortcuts', [true, false]],
    ['autoAdvance', [true, false]],
  ])('%s may be any of its own', (key, values) => {
    for (const value of values) {
      expect(read(fileOf({ [key]: value }))).toEqual({
        kind: 'read',
        value: { ...defaultSettings, [key]: value },
        notices: [],
      });
    }
  });

  test.each<[string, readonly unknown[]]>([
    ['language', ['', 'NL', 'xx', 7, ['nl']]],
    ['paperLanguage', ['', false]],
    ['secondLanguage', ['', false]],
    ['textSize', ['', 'huge', null, 1]],
    ['theme', ['', 'night', null, 1]],
    ['adviser', [null, 7, 'a'.repeat(201), { length: 1 }, ['a']]],
    ['organisation', [null, 7, 'a'.repeat(201)]],
    ['contact', [null, 7, 'a'.repeat(201)]],
    [
      'logo',
      [
        'picture',
        [],
        { ...all.logo, kind: 'film' },
        { ...all.logo, rgb: 'C1Vj1Q==' },
        { ...all.logo, rgb: 7 },
        { ...all.logo, width: 1.5 },
        { ...all.logo, width: 1001, rgb: 'C1Vj'.repeat(1001) },
        { ...all.logo, height: 0, rgb: '' },
        paths([{ kind: 'line', to: [0] }]),
        paths([{ kind: 'line', to: [0, 'x'] }]),
        paths([{ kind: 'curve', to: [0, 1] }]),
        paths([{ kind: 'jump', to: [0, 1] }]),
        paths([null]),
        { ...paths([]), paths: [{ fill: 'red', evenOdd: false, steps: [] }] },
        { ...paths([]), paths: [{ fill: '#112233', steps: [] }] },
      ],
    ],
    ['showProfileType', [null, 'true', 1]],
    ['singleKeyShortcuts', [null, 'true', 1]],
    ['autoAdvance', [null, 'true', 0]],
  ])('%s that is wrong is told, and the others stand', (key, values) => {
    for (const value of values) {
      expect(read(fileOf({ ...all, [key]: value }))).toEqual({
        kind: 'read',
        value: { ...all, [key]: Reflect.get(defaultSettings, key) },
        notices: [{ file: 'settings.json', place: key, code: 'setting-wrong', values: { key } }],
      });
    }
  });

  test.each(['colour', 'toString', 'constructor'])('%s is unknown: that is told', (key) => {
    expect(read(fileOf({ ...all, [key]: 'x' }))).toEqual({
      kind: 'read',
      value: all,
      notices: [{ file: 'settings.json', place: key, code: 'setting-unknown', values: { key } }],
    });
  });

  test('that is wrong is not written', () => {
    expect(encodeSettings({ ...all, adviser: 'a'.repeat(201) }, sha256Hex)).toEqual({
      ok: false,
      problems: [
        { file: 'settings.json', place: 'adviser', code: 'setting-wrong', values: { key: 'adviser' } },
      ],
    });
  });
});
