import { Field } from '../../components/Field.tsx';

type Props<T extends string> = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly change: (value: T) => void;
};

/** One of a few. */
export function ChoiceField<T extends string>({ label, hint, error, value, options, change }: Props<T>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) => (
        <select
          {...ties}
          className="input"
          value={value}
          onChange={(event) => {
            const chosen = options.find((one) => one.value === event.target.value);
            if (chosen !== undefined) change(chosen.value);
          }}
        >
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
