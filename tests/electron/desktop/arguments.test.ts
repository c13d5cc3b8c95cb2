import { describe, expect, test } from 'vitest';
import { isOwnAddress } from '../../../electron/desktop/address.ts';
import { commandIn, scanFileIn } from '../../../electron/desktop/arguments.ts';
import { windowLanguage } from '../../../electron/desktop/desktop-texts.ts';
import { hostileAddresses } from './hostile.ts';

test.each([
  [
    ['electron', '.', '--cli', 'score', '--json', 'a.json'],
    ['score', '--json', 'a.json'],
  ],
  [['electron', '--cli'], []],
  [
    ['electron', '--serve', '--port', '8080'],
    ['serve', '--port', '8080'],
  ],
  [['electron', '.'], null],
  [['electron', 'a.iscan'], null],
])('%j is for the command line: %j', (argv, command) => {
  expect(commandIn(argv)).toEqual(command);
});

test.each([
  [['electron', '.', '/data/a.iscan'], '/data/a.iscan'],
  [['electron', 'a.ISCAN'], '/here/a.ISCAN'],
  [['electron', 'first.iscan', 'last.iscan'], '/here/last.iscan'],
  [['electron', 'file:///data/mijn%20scan.iscan'], '/data/mijn scan.iscan'],
  [['electron', 'file://elsewhere/a.iscan'], null],
  [['electron', '--file=x.iscan'], null],
  [['electron', '.', 'a.iscan.pdf'], null],
  [['electron'], null],
])('in %j the file is %j', (argv, file) => {
  expect(scanFileIn(argv, '/here')).toBe(file);
});

describe('our own address', () => {
  test('is told from all that look like it', () => {
    for (const address of hostileAddresses) expect(isOwnAddress(address), address).toBe(false);
  });
});

test('the language of the window is chosen, else the first of the system that we speak, else Dutch', () => {
  expect(windowLanguage('de', ['fr-BE'])).toBe('de');
  expect(windowLanguage(null, ['es-ES', 'fr-BE', 'nl-BE'])).toBe('fr');
  expect(windowLanguage(null, ['EN-gb'])).toBe('en');
  expect(windowLanguage(null, ['es', 'pt'])).toBe('nl');
  expect(windowLanguage(null, [])).toBe('nl');
});
