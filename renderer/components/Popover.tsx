import { useId } from 'react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';

type Props = {
  /** The words of the button that opens it. */
  readonly label: ReactNode;
  /** Where the words alone do not tell two buttons apart. */
  readonly spoken?: string | undefined;
  readonly buttonClass?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A button and what it opens beside it. Escape and a click outside close it. */
export function Popover({ label, spoken, buttonClass = 'textlink asbtn', className, children }: Props) {
  const id = useId();
  return (
    <>
      <button type="button" className={buttonClass} popoverTarget={id} aria-label={spoken}>
        {label}
      </button>
      <div id={id} popover="auto" className={classes('pop', className)}>
        {children}
      </div>
    </>
  );
}
