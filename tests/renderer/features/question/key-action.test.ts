import { describe, expect, it } from 'vitest';
import { keyAction } from '../../../../renderer/features/question/key-action.ts';
import type { Key, KeyPlace } from '../../../../renderer/features/question/key-action.ts';

const heading: KeyPlace = { inText: false, inAnswers: false, onControl: false, singleKeys: true };
const answers = { ...heading, inAnswers: true };
const text = { ...heading, inText: true };

describe('keys on a question', () => {
  it('takes a level by the place of its key, on a Belgian keyboard as well', () => {
    const azerty = ['à', '&', 'é', '"', "'"];
    for (const [level, key] of azerty.entries()) {
      const code = `Digit${String(level)}`;
      expect(keyAction(press(key, code), heading)).toEqual({ kind: 'answer', answer: level });
      expect(keyAction(press(String(level), code), answers)).toEqual({ kind: 'answer', answer: level });
      expect(keyAction(press(String(level), `Numpad${String(level)}`), heading)).toEqual({
        kind: 'answer',
        answer: level,
      });
    }
    expect(keyAction(press('5', 'Digit5'), heading)).toBeNull();
  });

  it('takes ? and - by character, wherever their keys are', () => {
    expect(keyAction(press('?', 'KeyM'), heading)).toEqual({ kind: 'answer', answer: 'dont-know' });
    expect(keyAction(press('?', 'Slash'), heading)).toEqual({ kind: 'answer', answer: 'dont-know' });
    expect(keyAction(press('-', 'Digit6'), heading)).toEqual({ kind: 'answer', answer: 'not-applicable' });
    expect(keyAction(press('-', 'Equal'), heading)).toEqual({ kind: 'answer', answer: 'not-applicable' });
  });

  it('turns the page with Enter, Page Down and Page Up, from the answers too', () => {
    expect(keyAction(press('Enter'), answers)).toEqual({ kind: 'next' });
    expect(keyAction(press('PageDown'), answers)).toEqual({ kind: 'next' });
    expect(keyAction(press('PageUp'), answers)).toEqual({ kind: 'back' });
  });

  it('leaves Enter to a link or button', () => {
    expect(keyAction(press('Enter'), { ...heading, onControl: true })).toBeNull();
  });

  it('leaves arrows to the answers, where they move the choice', () => {
    expect(keyAction(press('ArrowRight'), heading)).toEqual({ kind: 'next' });
    expect(keyAction(press('ArrowLeft'), heading)).toEqual({ kind: 'back' });
    expect(keyAction(press('ArrowRight'), answers)).toBeNull();
    expect(keyAction(press('ArrowLeft'), answers)).toBeNull();
    expect(keyAction(press('ArrowDown'), heading)).toBeNull();
  });

  it('does nothing while somebody types, but Escape leaves the text', () => {
    for (const key of ['3', 'n', '?', 'Enter', 'ArrowRight', 'PageDown']) {
      expect(keyAction(press(key, 'Digit3'), text)).toBeNull();
    }
    expect(keyAction(press('Escape'), text)).toEqual({ kind: 'leave-text' });
  });

  it('leaves every combination to the browser and the system', () => {
    expect(keyAction({ ...press('3', 'Digit3'), ctrlKey: true }, heading)).toBeNull();
    expect(keyAction({ ...press('n', 'KeyN'), metaKey: true }, heading)).toBeNull();
    expect(keyAction({ ...press('ArrowLeft'), altKey: true }, heading)).toBeNull();
  });

  it('keeps single keys silent when they are switched off', () => {
    const off = { ...heading, singleKeys: false };
    for (const [key, code] of [
      ['3', 'Digit3'],
      ['?', 'Slash'],
      ['-', 'Minus'],
      ['n', 'KeyN'],
    ] as const) {
      expect(keyAction(press(key, code), off)).toBeNull();
    }
    expect(keyAction(press('Enter'), off)).toEqual({ kind: 'next' });
  });
});

function press(key: string, code = key): Key {
  return { key, code, ctrlKey: false, altKey: false, metaKey: false };
}
