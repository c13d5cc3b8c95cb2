import type { Answer } from '../../../scans/assessment/assessment.ts';
import { keyAction } from '../question/key-action.ts';
import type { Key } from '../question/key-action.ts';

export type EntryKey =
  | { readonly kind: 'answer'; readonly answer: Answer | null }
  | { readonly kind: 'next' | 'before' | 'note' | 'wrong' };

/** What stands in a field may be the same answer by another key: digits go by their place, as on the question page. */
const inField = { inText: false, inAnswers: true, onControl: true, singleKeys: true } as const;

const fixedKeys: ReadonlyMap<string, EntryKey> = new Map([
  ['Enter', { kind: 'next' }],
  ['ArrowDown', { kind: 'next' }],
  ['ArrowUp', { kind: 'before' }],
  ['Backspace', { kind: 'answer', answer: null }],
  ['Delete', { kind: 'answer', answer: null }],
]);

/** What a key does in a field for one answer; `null`: nothing of ours, the browser goes on with it. */
export function entryKey(pressed: Key): EntryKey | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  const moves = fixedKeys.get(pressed.key);
  if (moves !== undefined) return moves;
  const action = keyAction(pressed, inField);
  if (action?.kind === 'answer') return { kind: 'answer', answer: action.answer };
  if (action?.kind === 'note') return { kind: 'note' };
  return Array.from(pressed.key).length === 1 ? { kind: 'wrong' } : null;
}

const otherSigns = { 'dont-know': '?', 'not-applicable': '-' } as const;

/** What stands in the field, and on the paper beside the box. */
export function signOf(answer: Answer | null): string {
  if (answer === null) return '';
  return typeof answer === 'number' ? String(answer) : otherSigns[answer];
}

/** Of a keyboard on glass, which tells no keys: what the field says now. */
export function typedKey(text: string): EntryKey {
  const sign = text.trim().at(-1) ?? '';
  if (sign === '') return { kind: 'answer', answer: null };
  const code = `Numpad${sign}`;
  const key = entryKey({ key: sign, code, ctrlKey: false, altKey: false, metaKey: false });
  return key ?? { kind: 'wrong' };
}
