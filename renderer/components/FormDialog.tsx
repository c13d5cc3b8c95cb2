import { useId } from 'react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

type Props = {
  readonly title: string;
  /** Above the fields: what they are for. */
  readonly text: ReactNode;
  /** What the two buttons say: to leave it, and to do it. */
  readonly leave: string;
  readonly act: string;
  /** It is being done; nothing is sent meanwhile. Absent: it never takes long. */
  readonly busy?: boolean;
  readonly onLeave: () => void;
  readonly onAct: () => void;
  readonly children: ReactNode;
};

/** A few fields that ask for attention, sent with Enter or the second button. */
export function FormDialog({ title, text, leave, act, busy, onLeave, onAct, children }: Props) {
  const form = useId();
  return (
    <Dialog
      title={title}
      onClose={onLeave}
      acts={
        <>
          <Button onClick={onLeave}>{leave}</Button>
          <Button look="primary" submit form={form} aria-disabled={busy}>
            {act}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="password-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (busy !== true) onAct();
        }}
      >
        <p>{text}</p>
        {children}
      </form>
    </Dialog>
  );
}
