import { isLogo } from './logo/is-logo.ts';
import { jsonIn } from './plain-data.ts';
import type { Language } from '../../scans/definition/definition.ts';
import type { Parsed, Problem } from '../../scans/definition/problem.ts';
import {
  defaultSettings,
  textSizes,
  themes,
  type Decoded,
  type Settings,
} from '../../scans/services/store-ports.ts';

type Checks = { readonly [K in keyof Settings]: (value: unknown) => value is Settings[K] };

const checks: Checks = {
  language: isLanguageOrNull,
  paperLanguage: isLanguageOrNull,
  secondLanguage: isLanguageOrNull,
  textSize: oneOf(textSizes),
  theme: oneOf(themes),
  adviser: isName,
  organisation: isName,
  contact: isName,
  logo: isLogoOrNull,
  showProfileType: isBoolean,
  singleKeyShortcuts: isBoolean,
  autoAdvance: isBoolean,
};

/** The text of the settings file: settings in a fixed order and a checksum of them. */
export function encodeSettings(settings: Settings, sha256Hex: (text: string) => string): Parsed<string> {
  const ordered: Settings = {
    language: settings.language,
    paperLanguage: settings.paperLanguage,
    textSize: settings.textSize,
    theme: settings.theme,
    adviser: settings.adviser,
    organisation: settings.organisation,
    contact: settings.contact,
    showProfileType: settings.showProfileType,
    singleKeyShortcuts: settings.singleKeyShortcuts,
    autoAdvance: settings.autoAdvance,
    secondLanguage: settings.secondLanguage,
    logo: settings.logo,
  };
  const wrong = problemsOf({ ...ordered }, 'settings.json');
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const document = { format: 'innovatiescan-settings', version: 1, settings: ordered };
  const checksum = sha256Hex(JSON.stringify(document));
  return { ok: true, value: `${JSON.stringify({ ...document, checksum }, null, 2)}\n` };
}

/** A setting that is unknown or wrong is dropped with a notice; all others stand. */
export function decodeSettings(
  text: string,
  file: string,
  sha256Hex: (text: string) => string,
): Decoded<Settings> {
  const root = objectOf(jsonIn(text));
  if (root === null) return { kind: 'damaged', problems: [] };
  const { checksum, ...document } = root;
  if (document['format'] !== 'innovatiescan-settings' || document['version'] !== 1) {
    return { kind: 'refused', problems: [{ file, place: '', code: 'settings-foreign', values: {} }] };
  }
  const found = objectOf(document['settings']);
  if (found === null || checksum !== sha256Hex(JSON.stringify(document)))
    return { kind: 'damaged', problems: [] };
  return { kind: 'read', value: valid(found), notices: problemsOf(found, file) };
}

function problemsOf(found: Readonly<Record<string, unknown>>, file: string): readonly Problem[] {
  return Object.entries(found).flatMap(([key, value]) => {
    if (!isSetting(key)) return [{ file, place: key, code: 'setting-unknown', values: { key } }];
    return checks[key](value) ? [] : [{ file, place: key, code: 'setting-wrong', values: { key } }];
  });
}

function valid(found: Readonly<Record<string, unknown>>): Settings {
  function pick<K extends keyof Settings>(key: K): Settings[K] {
    const value = Object.hasOwn(found, key) ? found[key] : undefined;
    const check: (value: unknown) => value is Settings[K] = checks[key];
    return check(value) ? value : defaultSettings[key];
  }
  return {
    language: pick('language'),
    paperLanguage: pick('paperLanguage'),
    textSize: pick('textSize'),
    theme: pick('theme'),
    adviser: pick('adviser'),
    organisation: pick('organisation'),
    contact: pick('contact'),
    showProfileType: pick('showProfileType'),
    singleKeyShortcuts: pick('singleKeyShortcuts'),
    autoAdvance: pick('autoAdvance'),
    secondLanguage: pick('secondLanguage'),
    logo: pick('logo'),
  };
}

function isSetting(key: string): key is keyof Settings {
  return Object.hasOwn(checks, key);
}

function isLanguageOrNull(value: unknown): value is Settings['language'] {
  return value === null || oneOf<Language>(['nl', 'fr', 'de', 'en'])(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 200;
}

function isLogoOrNull(value: unknown): value is Settings['logo'] {
  return value === null || isLogo(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function oneOf<T extends string>(allowed: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => allowed.some((one) => one === value);
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
