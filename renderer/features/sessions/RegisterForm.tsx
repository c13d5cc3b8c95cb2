import type { ReactNode } from 'react';

type Props = { readonly send: () => void; readonly children: ReactNode };

/** Fields in a row with the button that sends them. */
export function RegisterForm({ send, children }: Props) {
  return (
    <form
      className="reg-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {children}
    </form>
  );
}
