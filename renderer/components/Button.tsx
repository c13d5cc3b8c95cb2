import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import { classes } from './classes.ts';

type Looks = {
  /** At most one primary on a screen. */
  readonly look?: 'primary' | 'plain' | 'normal';
  readonly small?: boolean;
  readonly full?: boolean;
  readonly children: ReactNode;
};

type ButtonProps = Looks &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & { readonly submit?: boolean };

/** Does something here. Its words say what. */
export function Button({ look, small, full, submit, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type={submit === true ? 'submit' : 'button'}
      className={classes(looksOf({ look, small, full }), className)}
      {...rest}
    >
      {children}
    </button>
  );
}

type LinkProps = Looks & AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string };

/** Goes to another screen, and looks like a button. */
export function ButtonLink({ look, small, full, className, children, ...rest }: LinkProps) {
  return (
    <a className={classes(looksOf({ look, small, full }), className)} {...rest}>
      {children}
    </a>
  );
}

function looksOf({
  look = 'normal',
  small = false,
  full = false,
}: {
  readonly look: Looks['look'] | undefined;
  readonly small: boolean | undefined;
  readonly full: boolean | undefined;
}): string {
  return classes('btn', look !== 'normal' && look, small && 'small', full && 'full');
}
