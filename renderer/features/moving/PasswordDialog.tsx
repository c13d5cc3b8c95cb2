import '../../styles/moving.css';
import { useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { useSpeech } from '../../app/use-app.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { ShowTyped } from '../../components/PasswordField.tsx';

type Props = Omit<ComponentProps<typeof FormDialog>, 'busy' | 'children'> & {
  /** A key is being made. */
  readonly busy: boolean;
  /** The fields, which show what is typed or do not. */
  readonly children: (shown: boolean) => ReactNode;
};

/** A form around the password of a file. While a key is made it stays as it is. */
export function PasswordDialog({ busy, children, ...dialog }: Props) {
  const { say } = useSpeech();
  const [shown, setShown] = useState(false);
  return (
    <FormDialog {...dialog} busy={busy}>
      {children(shown)}
      <ShowTyped label={say('moving.show')} shown={shown} onShow={setShown} />
      <output className="note">{busy ? say('moving.busy') : ''}</output>
    </FormDialog>
  );
}
