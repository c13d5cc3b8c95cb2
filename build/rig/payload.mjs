import { chanceOf } from './chance.mjs';

const letters = 'abcdefghijklmnopqrstuvwxyz éë€\n"\\';
const longest = 160_000;
const pieces = 38;

/**
 * What the n-th save holds: its number and notes of a word up to 160,000 characters. The same for the same seed
 * and number, so that whoever finds a save can tell whether it is whole.
 */
export function payloadOf(seed, n, most = longest) {
  const chance = chanceOf(seed * 1_000_003 + n);
  const length = 10 + Math.floor(chance() ** 4 * most);
  const start = Math.floor(chance() * letters.length);
  const step = 1 + Math.floor(chance() * (letters.length - 1));
  const each = Math.ceil(length / pieces);
  const notes = [];
  for (let at = 0; at < length; at += each) {
    let text = '';
    for (let one = at; one < Math.min(length, at + each); one += 1) {
      text += letters[(start + one * step) % letters.length];
    }
    notes.push(text);
  }
  return { n, notes };
}

/** Is what was found exactly what that save held? */
export function isWhole(seed, found, most = longest) {
  return JSON.stringify(found) === JSON.stringify(payloadOf(seed, found.n, most));
}
