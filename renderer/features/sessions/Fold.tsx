import type { ReactNode } from 'react';

type Props = {
  readonly title: string;
  /** Open at first. */
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** A part of the page that is seldom needed: its heading, and the rest when asked. */
export function Fold({ title, open = false, children }: Props) {
  return (
    <details className="reg-fold" open={open}>
      <summary>
        <h2 className="section">{title}</h2>
      </summary>
      {children}
    </details>
  );
}
