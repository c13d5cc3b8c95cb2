import type { ReactNode } from 'react';

type Props = {
  readonly label: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly act?: ReactNode;
};

/** What must be known now: ink turned around, over the full width, said at once. */
export function LoudBar({ label, title, children, act }: Props) {
  return (
    <section className="loud" role="alert" aria-label={label}>
      <div className="wrap loud-row">
        <div>
          <h2>{title}</h2>
          <p>{children}</p>
        </div>
        {act}
      </div>
    </section>
  );
}
