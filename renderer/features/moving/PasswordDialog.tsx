import '../../styles/moving.css';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ShowTyped } from '../../components/PasswordField.tsx';

type Props = {
  readonly title: string;
  /** Above the fields: what the password is for. */
  readonly text: ReactNode;
  /** What the two buttons say: to leave it, and to do it. */
  readonly leave: string;
  readonly act: string;
  /** A key is being made. */
  readonly busy: boolean;
  readonly onLeave: () => void;
  readonly onAct: () => void;
  /** The fields, which show what is typed or do not. */
  readonly children: (shown: boolean) => ReactNode;
};

/** A form around the password of a file. While a key is made it stays as it is. */
export function PasswordDialog({ title, text, leave, act, busy, onLeave, onAct, children }: Props) {
  const { say } = useSpeech();
  const [shown, setShown] = useState(false);
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
          if (!busy) onAct();
        }}
      >
        <p>{text}</p>
        {children(shown)}
        <ShowTyped label={say('moving.show')} shown={shown} onShow={setShown} />
        <output className="note">{busy ? say('moving.busy') : ''}</output>
      </form>
    </Dialog>
  );
}
