import { useId } from 'react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';

type Props = {
  readonly label: string;
  /** Why it is asked, or how to write it. */
  readonly hint?: string | undefined;
  /** What is wrong and what to do; the summary above the form says the same. */
  readonly error?: string | undefined;
  /** So that a summary can jump to it. */
  readonly id?: string | undefined;
  /** The control, given the ids that tie it to its words. */
  readonly children: (ties: FieldTies) => ReactNode;
};

export type FieldTies = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
};

/** A label, its control, and what one should know about it. */
export function Field({ label, hint, error, id, children }: Props) {
  const own = useId();
  const control = id ?? own;
  const said = [hint !== undefined && `${control}-hint`, error !== undefined && `${control}-error`].filter(
    (tie) => tie !== false,
  );
  return (
    <div className={classes('field', error !== undefined && 'wrong')}>
      <label htmlFor={control}>{label}</label>
      {hint === undefined ? null : (
        <p className="note" id={`${control}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p className="field-error" id={`${control}-error`}>
          {error}
        </p>
      )}
      {children({
        id: control,
        'aria-describedby': said.length > 0 ? said.join(' ') : undefined,
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  );
}
