import { expect, test } from 'vitest';
import { problemPlace } from '../../../../renderer/features/directory/problem-place.ts';
import { createSpeech } from '../../../../renderer/language/say.ts';
import { words } from '../../../../renderer/language/words-nl.ts';

test.each([
  ['centres.0.phone', 'Centrum 1 · Telefoon'],
  ['addedCentres.11.sectors.2', 'Toegevoegd centrum 12 · Activiteiten'],
  ['instruments.1', 'Steun 2'],
  ['centres.0.id', 'Centrum 1'],
  ['centres', ''],
  ['version', ''],
  ['__proto__.0', ''],
  ['', ''],
])('the place %j is said as “%s”', (place, said) => {
  expect(problemPlace(place, createSpeech('nl', words))).toBe(said);
});
