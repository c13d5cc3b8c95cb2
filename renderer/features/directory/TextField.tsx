import { useSpeech } from '../../app/use-app.ts';
import { Field } from '../../components/Field.tsx';
import type { EntryField } from './entry-draft.ts';
import type { EntryFormState } from './use-entry-form.ts';

/** So that the summary of errors leads to the field. */
export function fieldIdOf(field: EntryField): string {
  return `dir-field-${field}`;
}

type Props = {
  readonly form: EntryFormState;
  readonly field: 'name' | 'city' | 'phone' | 'email' | 'contact' | 'website';
  readonly type?: 'text' | 'tel' | 'email' | 'url';
};

/** One line of an entry. What is too long or wrong is said, never cut off. */
export function TextField({ form, field, type = 'text' }: Props) {
  const { say } = useSpeech();
  return (
    <Field
      label={say(`directory.form.${field}`)}
      hint={say(`directory.form.${field}.hint`)}
      error={form.errors.find((error) => error.field === field)?.text}
      id={fieldIdOf(field)}
    >
      {(ties) => (
        <input
          className="input"
          {...ties}
          type={type}
          autoComplete="off"
          value={form.draft[field]}
          onChange={(event) => form.set({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
}
