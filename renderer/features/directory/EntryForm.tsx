import type { DirectoryRow, DirectoryView } from '../../../scans/services/views/directory-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Field } from '../../components/Field.tsx';
import { AddedFields } from './AddedFields.tsx';
import { fieldIdOf, TextField } from './TextField.tsx';
import type { EntryFormState } from './use-entry-form.ts';

type Props = {
  readonly id: string;
  readonly form: EntryFormState;
  readonly view: DirectoryView;
  readonly row: DirectoryRow | null;
};

/** What an adviser knows of an entry. Everything may stay empty; what is wrong is listed on top. */
export function EntryForm({ id, form, view, row }: Props) {
  const { say, count } = useSpeech();
  const { kind, errors, tries } = form;
  return (
    <form
      id={id}
      className="company-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.send();
      }}
    >
      {errors.length === 0 ? null : (
        <ErrorSummary
          key={`${String(tries)} ${String(errors.length)}`}
          title={count('common.form-errors.title', errors.length)}
          errors={errors.map(({ text, field }) =>
            field === null
              ? { text, href: null }
              : { text: `${say(`directory.form.${field}`)}: ${text}`, href: fieldIdOf(field) },
          )}
        />
      )}
      {form.changed ? (
        <p className="dir-draft">
          {say('directory.draft')}{' '}
          <Button look="plain" onClick={form.clear}>
            {say('directory.draft.clear')}
          </Button>
        </p>
      ) : null}
      <div className="company-fields">
        {kind === 'added' ? <AddedFields form={form} choices={view.choices} /> : null}
        {kind === 'instrument' ? null : <ContactFields form={form} />}
        <CheckedOn form={form} today={view.today} />
        <Note form={form} />
        {mayRetire(row) ? <Retired form={form} /> : null}
      </div>
    </form>
  );
}

/** What the scan itself does not name cannot be brought back here. */
function mayRetire(row: DirectoryRow | null): boolean {
  return row !== null && (row.route !== 'never' || row.own?.retired === true);
}

type Part = { readonly form: EntryFormState };

function ContactFields({ form }: Part) {
  return (
    <>
      <div className="company-pair">
        <TextField form={form} field="phone" type="tel" />
        <TextField form={form} field="email" type="email" />
      </div>
      <TextField form={form} field="contact" />
      <TextField form={form} field="website" type="url" />
    </>
  );
}

/** The day that is printed with the own facts. */
function CheckedOn({ form, today }: Part & { readonly today: string }) {
  const { say } = useSpeech();
  const { draft, set, errors, kind } = form;
  return (
    <Field
      label={say('directory.form.checkedOn')}
      hint={say(`directory.form.checkedOn.${kind === 'instrument' ? 'support' : 'centre'}`)}
      error={errors.find(({ field }) => field === 'checkedOn')?.text}
      id={fieldIdOf('checkedOn')}
    >
      {(ties) => (
        <div className="dir-day">
          <input
            className="input short"
            {...ties}
            type="date"
            max={today}
            value={draft.checkedOn}
            onChange={(event) => set({ checkedOn: event.target.value })}
          />
          {draft.checkedOn === today ? null : (
            <Button onClick={() => set({ checkedOn: today })}>{say('directory.form.today')}</Button>
          )}
        </div>
      )}
    </Field>
  );
}

function Note({ form: { draft, set, errors } }: Part) {
  const { say } = useSpeech();
  return (
    <Field
      label={say('directory.form.note')}
      hint={say('directory.form.note.hint')}
      error={errors.find(({ field }) => field === 'note')?.text}
      id={fieldIdOf('note')}
    >
      {(ties) => (
        <textarea
          className="input"
          {...ties}
          rows={3}
          value={draft.note}
          onChange={(event) => set({ note: event.target.value })}
        />
      )}
    </Field>
  );
}

function Retired({ form: { draft, set, kind } }: Part) {
  const { say } = useSpeech();
  const words = kind === 'instrument' ? 'support' : 'centre';
  return (
    <div className="set-tick">
      <input
        type="checkbox"
        id="dir-retired"
        aria-describedby="dir-retired-hint"
        checked={draft.retired}
        onChange={({ target }) => set({ retired: target.checked })}
      />
      <label htmlFor="dir-retired">{say(`directory.form.retired.${words}`)}</label>
      <p className="note" id="dir-retired-hint">
        {say('directory.form.retired.hint')}
      </p>
    </div>
  );
}
