import { expect, test } from 'vitest';
import { entryKey, signOf, typedKey } from '../../../../renderer/features/entry/entry-key.ts';

const plain = { ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, code = '') => entryKey({ key, code, ...plain });

test('digits go by their place, also on the number pad and behind Shift', () => {
  expect(press('3', 'Digit3')).toEqual({ kind: 'answer', answer: 3 });
  expect(press('"', 'Digit3')).toEqual({ kind: 'answer', answer: 3 });
  expect(press('0', 'Numpad0')).toEqual({ kind: 'answer', answer: 0 });
  expect(press('?')).toEqual({ kind: 'answer', answer: 'dont-know' });
  expect(press('-', 'Digit6')).toEqual({ kind: 'answer', answer: 'not-applicable' });
  expect(press('Backspace')).toEqual({ kind: 'answer', answer: null });
});

test('other keys go on, go to the note, are wrong or are none of ours', () => {
  expect(press('Enter')).toEqual({ kind: 'next' });
  expect(press('ArrowDown')).toEqual({ kind: 'next' });
  expect(press('ArrowUp')).toEqual({ kind: 'before' });
  expect(press('n', 'KeyN')).toEqual({ kind: 'note' });
  expect(press('5', 'Digit5')).toEqual({ kind: 'wrong' });
  expect(press('x', 'KeyX')).toEqual({ kind: 'wrong' });
  for (const key of ['Tab', 'Shift', 'F5', 'ArrowLeft', 'PageDown']) {
    expect([key, press(key)?.kind === 'answer' || press(key)?.kind === 'wrong']).toEqual([key, false]);
  }
  expect(entryKey({ key: 'r', code: 'KeyR', ...plain, ctrlKey: true })).toBeNull();
});

test('a field that was typed in without keys says the same', () => {
  expect(typedKey('14')).toEqual({ kind: 'answer', answer: 4 });
  expect(typedKey('?')).toEqual({ kind: 'answer', answer: 'dont-know' });
  expect(typedKey('')).toEqual({ kind: 'answer', answer: null });
  expect(typedKey('9')).toEqual({ kind: 'wrong' });
  expect([null, 0, 4, 'dont-know', 'not-applicable'].map((answer) => signOf(answerOf(answer)))).toEqual([
    '',
    '0',
    '4',
    '?',
    '-',
  ]);
});

function answerOf(value: unknown): Parameters<typeof signOf>[0] {
  if (value === 0 || value === 4 || value === 'dont-know' || value === 'not-applicable') return value;
  return null;
}
