import type { KeyPlace } from './key-action.ts';

/** Where the focus is; `null`: in a dialog or popover, where keys are none of the question's business. */
export function keyPlaceOf(target: EventTarget | null, singleKeys: boolean): KeyPlace | null {
  if (!(target instanceof Element)) return { inText: false, inAnswers: false, onControl: false, singleKeys };
  if (target.closest('dialog, [popover]:popover-open') !== null) return null;
  const choice = target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type);
  return {
    inText: !choice && target.matches('input, textarea, select, [contenteditable]'),
    inAnswers: choice,
    onControl: target.closest('a, button, summary') !== null,
    singleKeys,
  };
}
