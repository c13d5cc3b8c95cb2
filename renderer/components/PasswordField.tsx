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

/**
 * A password that no browser fills in: it is of a file or of a device, not of somebody. Said as that of a new one, because
 * browsers do not listen to “off” at a password, and would fill in the adviser’s code for whoever has the device.
 */
export function PasswordField({ label, value, onType, shown, hint, error, id }: Props) {
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {(ties) => (
        <input
          className="input"
          {...ties}
          type={shown ? 'text' : 'password'}
          autoComplete="new-password"
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
