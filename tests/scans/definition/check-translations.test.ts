import { expect, test } from 'vitest';

import { parseYaml } from '../../../electron/adapters/yaml-parser.ts';
import { lockTranslations } from '../../../scans/definition/check-translations.ts';
import type { Translation } from '../../../scans/definition/check-translations.ts';
import { createContentPlaces } from '../../../scans/definition/content-places.ts';
import { fingerprint } from '../../../scans/definition/fingerprint.ts';
import { listWordEntries } from '../../../scans/definition/word-entries.ts';
import { contentWith } from './changed-content.ts';

async function lockAfterChange(only: Translation | null): Promise<unknown> {
  const files = await contentWith('texts.nl.yaml', 'title: Innovatiescan', 'title: Vernieuwingsscan');
  const places = createContentPlaces(files, parseYaml);
  return lockTranslations(listWordEntries(places), places, only)['texts']?.['title'];
}

test('a lock of all languages follows the Dutch text of today', async () => {
  expect(await lockAfterChange(null)).toBe(fingerprint('Vernieuwingsscan'));
});

test('a lock of one language leaves the others behind', async () => {
  const before = fingerprint('Innovatiescan');
  expect(await lockAfterChange('fr')).toEqual({
    fr: fingerprint('Vernieuwingsscan'),
    de: before,
    en: before,
  });
});
