import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';

type Props = {
  readonly title: string;
  /** Also for Escape. */
  readonly onClose: () => void;
  /** The buttons, the one that does something last. */
  readonly acts: ReactNode;
  /** There is much to compare in it. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** A question that has to be answered first. Shown while it is rendered; the focus then goes back by itself. */
export function Dialog({ title, onClose, acts, wide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const { current } = dialog;
    const before = document.activeElement;
    if (current !== null && !current.open) current.showModal();
    return () => {
      current?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes('dialog', wide && 'wide')}
      aria-labelledby={titleId}
      // One that scrolls would be a stop of the Tab key by itself, after its last button.
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 className="dialog-title" id={titleId}>
        {title}
      </h2>
      {children}
      <div className="dialog-acts">{acts}</div>
    </dialog>
  );
}
