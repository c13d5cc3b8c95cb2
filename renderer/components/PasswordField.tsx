import { Field } from './Field.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** What is typed can be read. */
  readonly shown: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly id?: string | undefined;
};

/** A password that no browser keeps: it is of a file, not of somebody. */
export function PasswordField({ label, value, onType, shown, hint, error, id }: Props) {
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {(ties) => (
        <input
          className="input"
          {...ties}
          type={shown ? 'text' : 'password'}
          autoComplete="off"
          spellCheck={false}
          maxLength={1000}
          value={value}
          onChange={({ target }) => onType(target.value)}
        />
      )}
    </Field>
  );
}

/** Beside the fields, so that one can look at what was typed. */
export function ShowTyped({
  label,
  shown,
  onShow,
}: {
  readonly label: string;
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
}) {
  return (
    <label className="password-show">
      <input type="checkbox" checked={shown} onChange={({ target }) => onShow(target.checked)} />
      {label}
    </label>
  );
}
