import { useState } from 'react';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';

type Props = {
  readonly label: string;
  readonly title: string;
  /** What goes with it, a sentence or more each. */
  readonly tells: readonly string[];
  readonly remove: () => void;
  readonly small?: boolean;
};

/** Takes something out of the register, after one question that says what goes with it. */
export function RemoveButton({ label, title, tells, remove, small = false }: Props) {
  const { say } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button small={small} look="plain" onClick={() => setAsking(true)}>
        {label}
      </Button>
      {isAsking ? (
        <Dialog
          title={title}
          onClose={close}
          acts={
            <>
              <Button onClick={close}>{say('sessions.remove.keep')}</Button>
              <Button
                look="primary"
                onClick={() => {
                  close();
                  remove();
                }}
              >
                {say('sessions.remove.do')}
              </Button>
            </>
          }
        >
          {tells.map((tell) => (
            <p key={tell}>{tell}</p>
          ))}
        </Dialog>
      ) : null}
    </>
  );
}
