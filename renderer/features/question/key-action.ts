import type { Answer } from '../../../scans/assessment/assessment.ts';

/** A key as the browser tells it. */
export type Key = {
  /** The character or its name, by layout. */
  readonly key: string;
  /** The place on the keyboard, whatever the layout. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
};

/** Where the focus is, and what the question and the settings allow. */
export type KeyPlace = {
  /** In a text that is being typed. */
  readonly inText: boolean;
  /** In the group of answers, where arrows move the choice. */
  readonly inAnswers: boolean;
  /** On something that Enter itself starts: a link, a button. */
  readonly onControl: boolean;
  readonly singleKeys: boolean;
};

export type KeyAction =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'next' | 'back' | 'note' | 'leave-text' };

/** A Belgian keyboard has the digits behind Shift, so a level goes by the place of its key. */
const levelKeys: ReadonlyMap<string, Answer> = new Map([
  ['Digit0', 0],
  ['Digit1', 1],
  ['Digit2', 2],
  ['Digit3', 3],
  ['Digit4', 4],
  ['Numpad0', 0],
  ['Numpad1', 1],
  ['Numpad2', 2],
  ['Numpad3', 3],
  ['Numpad4', 4],
]);

/** What a key does on a question; `null`: nothing of ours, the browser goes on with it. */
export function keyAction(pressed: Key, place: KeyPlace): KeyAction | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  if (place.inText) return pressed.key === 'Escape' ? { kind: 'leave-text' } : null;
  return turnOf(pressed, place) ?? (place.singleKeys ? singleKey(pressed) : null);
}

function turnOf({ key }: Key, { inAnswers, onControl }: KeyPlace): KeyAction | null {
  switch (key) {
    case 'Enter':
      return onControl ? null : { kind: 'next' };
    case 'PageDown':
      return { kind: 'next' };
    case 'PageUp':
      return { kind: 'back' };
    case 'ArrowRight':
      return inAnswers ? null : { kind: 'next' };
    case 'ArrowLeft':
      return inAnswers ? null : { kind: 'back' };
    default:
      return null;
  }
}

function singleKey({ key, code }: Key): KeyAction | null {
  // By character first: on a French keyboard the minus stands where others have a digit.
  switch (key) {
    case '?':
      return { kind: 'answer', answer: 'dont-know' };
    case '-':
      return { kind: 'answer', answer: 'not-applicable' };
    case 'n':
    case 'N':
      return { kind: 'note' };
  }
  const level = levelKeys.get(code);
  return level === undefined ? null : { kind: 'answer', answer: level };
}
