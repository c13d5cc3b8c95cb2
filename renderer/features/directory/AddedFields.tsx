import { useId } from 'react';
import type { ReactNode } from 'react';
import type { DirectoryView } from '../../../scans/services/views/directory-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { Field } from '../../components/Field.tsx';
import type { EntryField } from './entry-draft.ts';
import { fieldIdOf, TextField } from './TextField.tsx';
import type { EntryFormState } from './use-entry-form.ts';

type Props = { readonly form: EntryFormState; readonly choices: DirectoryView['choices'] };

/** Of a centre that the scan does not have: who it is, where it works, for whom and with what. */
export function AddedFields({ form, choices }: Props) {
  const { say } = useSpeech();
  const { draft, set } = form;
  return (
    <>
      <TextField form={form} field="name" />
      <Ticks form={form} field="regions">
        {choices.regions.map((region) => (
          <Tick
            key={region}
            label={say(`company.region.${region}`)}
            on={draft.regions.includes(region)}
            onTurn={() => set({ regions: turned(draft.regions, region) })}
          />
        ))}
      </Ticks>
      <TextField form={form} field="city" />
      <Sectors form={form} sectors={choices.sectors} />
      <Ticks form={form} field="needs">
        {choices.needs.map(({ id, name }) => (
          <Tick
            key={id}
            label={name}
            on={draft.needs.includes(id)}
            onTurn={() => set({ needs: turned(draft.needs, id) })}
          />
        ))}
      </Ticks>
    </>
  );
}

type TicksProps = {
  readonly form: EntryFormState;
  readonly field: EntryField & ('regions' | 'needs');
  readonly children: ReactNode;
};

function Ticks({ form, field, children }: TicksProps) {
  const { say } = useSpeech();
  const id = fieldIdOf(field);
  const error = form.errors.find((one) => one.field === field)?.text;
  return (
    <fieldset
      className={classes('dir-ticks', error !== undefined && 'wrong')}
      id={id}
      tabIndex={-1}
      aria-describedby={classes(`${id}-hint`, error !== undefined && `${id}-error`)}
    >
      <legend>{say(`directory.form.${field}`)}</legend>
      <p className="note" id={`${id}-hint`}>
        {say(`directory.form.${field}.hint`)}
      </p>
      {error === undefined ? null : (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="dir-tick-rows">{children}</div>
    </fieldset>
  );
}

type TickProps = { readonly label: string; readonly on: boolean; readonly onTurn: () => void };

function Tick({ label, on, onTurn }: TickProps) {
  return (
    <label className="opt-row">
      <input type="checkbox" checked={on} onChange={onTurn} />
      {label}
    </label>
  );
}

type SectorsProps = {
  readonly form: EntryFormState;
  readonly sectors: DirectoryView['choices']['sectors'];
};

/** Activities one by one from the list; none means every activity. */
function Sectors({ form: { draft, set, errors }, sectors }: SectorsProps) {
  const { say } = useSpeech();
  const list = useId();
  const typed = draft.sectorText;
  const wanted = typed.trim().toLowerCase();
  const found = sectors.find(({ name }) => name.toLowerCase() === wanted);
  const add = () => {
    if (found === undefined) return;
    const others = draft.sectors.filter((id) => id !== found.id);
    set({ sectors: [...others, found.id], sectorText: '' });
  };
  const chosen = sectors.filter(({ id }) => draft.sectors.includes(id));
  return (
    <div className="dir-sectors">
      <Field
        label={say('directory.form.sectors')}
        hint={say('directory.form.sectors.hint')}
        error={errors.find(({ field }) => field === 'sectors')?.text}
        id={fieldIdOf('sectors')}
      >
        {(ties) => (
          <div className="dir-day">
            <input
              className="input"
              {...ties}
              list={list}
              autoComplete="off"
              value={typed}
              onChange={(event) => set({ sectorText: event.target.value })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || found === undefined) return;
                // Enter takes the activity; it does not send the form.
                event.preventDefault();
                add();
              }}
            />
            <Button disabled={found === undefined} onClick={add}>
              {say('directory.form.sectors.add')}
            </Button>
          </div>
        )}
      </Field>
      <datalist id={list}>
        {sectors.map(({ id, name }) => (
          <option key={id}>{name}</option>
        ))}
      </datalist>
      {chosen.length === 0 ? null : (
        <ul className="dir-chosen">
          {chosen.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <Button
                look="plain"
                small
                aria-label={say('directory.form.sectors.remove', { name })}
                onClick={() => set({ sectors: draft.sectors.filter((one) => one !== id) })}
              >
                {say('advice.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function turned<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
