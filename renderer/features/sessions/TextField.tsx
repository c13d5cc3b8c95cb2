import { Field } from '../../components/Field.tsx';

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'date' | 'number';
  readonly value: string;
  readonly change: (value: string) => void;
};

/** One line to type in. */
export function TextField({ label, hint, error, type = 'text', value, change }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) => (
        <input
          {...ties}
          className="input"
          type={type}
          autoComplete="off"
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  );
}
