import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { companySizes, legalForms } from '../../../scans/assessment/assessment.ts';
import type { Company } from '../../../scans/assessment/assessment.ts';
import { regions } from '../../../scans/definition/definition.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Field } from '../../components/Field.tsx';
import type { FieldTies } from '../../components/Field.tsx';
import { checkDraft, sectorNamed } from './company-draft.ts';
import type { CheckedDraft, CompanyDraft, DraftField } from './company-draft.ts';

type Props = {
  /** Of the form, so that a button elsewhere can send it. */
  readonly id: string;
  readonly first: CompanyDraft;
  readonly closed?: boolean;
  readonly onDone: (company: Company & { readonly name: string }) => void;
  /** What the program refused, beyond what the form itself sees. */
  readonly refusals?: readonly string[];
  readonly children?: ReactNode;
};

/** Everything is optional but the name; each field says why it is asked. What is wrong is listed on top. */
export function CompanyForm({ id, first, closed = false, onDone, refusals = [], children }: Props) {
  const { say, count } = useSpeech();
  const [draft, setDraft] = useState(first);
  const [checked, setChecked] = useState<CheckedDraft | null>(null);
  const errors = checked?.ok === false ? checked.errors : [];
  const fieldId = (field: DraftField) => `${id}-${field}`;
  const listed = [
    ...errors.map(({ field, word }) => ({ text: say(word), href: fieldId(field) })),
    ...refusals.map((text) => ({ text, href: null })),
  ];
  const send = () => {
    const next = checkDraft(draft);
    setChecked(next);
    if (next.ok) onDone(next.company);
  };
  const set = (change: Partial<CompanyDraft>) => setDraft({ ...draft, ...change });
  const wrong = (field: DraftField) => {
    const found = errors.find((error) => error.field === field);
    return found === undefined ? undefined : say(found.word);
  };
  const form = { draft, set, wrong, fieldId };
  return (
    <form
      id={id}
      className="company-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {listed.length === 0 ? null : (
        <ErrorSummary
          key={JSON.stringify(listed)}
          title={count('common.form-errors.title', listed.length)}
          errors={listed}
        />
      )}
      <fieldset disabled={closed} className="company-fields">
        <Field
          label={say('company.name')}
          hint={say('company.name.hint')}
          error={wrong('name')}
          id={fieldId('name')}
        >
          {(ties) => (
            <input
              className="input"
              {...ties}
              maxLength={200}
              autoComplete="organization"
              required
              value={draft.name}
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </Field>
        <Activity {...form} />
        <Place {...form} />
        <Kind {...form} />
        <Field
          label={say('company.number')}
          hint={say('company.number.hint')}
          error={wrong('enterpriseNumber')}
          id={fieldId('enterpriseNumber')}
        >
          {(ties) => (
            <input
              className="input short"
              {...ties}
              maxLength={40}
              inputMode="numeric"
              autoComplete="off"
              value={draft.enterpriseNumber}
              onChange={(event) => set({ enterpriseNumber: event.target.value })}
            />
          )}
        </Field>
      </fieldset>
      {children}
    </form>
  );
}

type Part = {
  readonly draft: CompanyDraft;
  readonly set: (change: Partial<CompanyDraft>) => void;
  readonly wrong: (field: DraftField) => string | undefined;
  readonly fieldId: (field: DraftField) => string;
};

/** By words from the list, or by code with the list that it comes from. */
function Activity({ draft, set, wrong, fieldId }: Part) {
  const { content } = useAppState();
  const { say } = useSpeech();
  const list = useId();
  const { sectors } = content;
  const chosen = sectors.find(({ id }) => id === draft.sector);
  return (
    <>
      <Field
        label={say('company.sector')}
        hint={say('company.sector.hint')}
        error={wrong('sector')}
        id={fieldId('sector')}
      >
        {(ties) => (
          <input
            className="input"
            {...ties}
            list={list}
            autoComplete="off"
            value={chosen?.name ?? draft.sectorText}
            onChange={(event) => {
              const sectorText = event.target.value;
              set({ sectorText, sector: sectorNamed(sectorText, sectors) });
            }}
          />
        )}
      </Field>
      <datalist id={list}>
        {sectors.map(({ id, name }) => (
          <option key={id}>{name}</option>
        ))}
      </datalist>
      <div className="company-pair">
        <Field
          label={say('company.nace')}
          hint={say('company.nace.hint')}
          error={wrong('nace')}
          id={fieldId('nace')}
        >
          {(ties) => (
            <input
              className="input"
              {...ties}
              autoComplete="off"
              value={draft.nace}
              onChange={(event) => set({ nace: event.target.value })}
            />
          )}
        </Field>
        <Field
          label={say('company.nace.version')}
          hint={say('company.nace.version.hint')}
          id={fieldId('naceVersion')}
        >
          {(ties) => (
            <select
              className="input"
              {...ties}
              value={draft.naceVersion}
              onChange={(event) => set({ naceVersion: event.target.value === '2008' ? '2008' : '2025' })}
            >
              <option value="2025">{say('company.nace.2025')}</option>
              <option value="2008">{say('company.nace.2008')}</option>
            </select>
          )}
        </Field>
      </div>
    </>
  );
}

function Place({ draft, set, wrong, fieldId }: Part) {
  const { say } = useSpeech();
  return (
    <div className="company-pair">
      <Field label={say('company.region')} hint={say('company.region.hint')} id={fieldId('region')}>
        {(ties) => (
          <Choice
            ties={ties}
            none={say('company.region.none')}
            options={regions.map((region) => [region, say(`company.region.${region}`)])}
            value={draft.region}
            onChoose={(region) => set({ region })}
          />
        )}
      </Field>
      <Field
        label={say('company.postcode')}
        hint={say('company.postcode.hint')}
        error={wrong('postcode')}
        id={fieldId('postcode')}
      >
        {(ties) => (
          <input
            className="input short"
            {...ties}
            maxLength={10}
            inputMode="numeric"
            autoComplete="postal-code"
            value={draft.postcode}
            onChange={(event) => set({ postcode: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}

function Kind({ draft, set, fieldId }: Part) {
  const { say } = useSpeech();
  return (
    <div className="company-pair">
      <Field label={say('company.size')} hint={say('company.size.hint')} id={fieldId('size')}>
        {(ties) => (
          <Choice
            ties={ties}
            none={say('company.size.none')}
            options={companySizes.map((size) => [size, say(`company.size.${size}`)])}
            value={draft.size}
            onChoose={(size) => set({ size })}
          />
        )}
      </Field>
      <Field label={say('company.legal')} hint={say('company.legal.hint')} id={fieldId('legalForm')}>
        {(ties) => (
          <Choice
            ties={ties}
            none={say('company.legal.none')}
            options={legalForms.map((form) => [form, say(`company.legal.${form}`)])}
            value={draft.legalForm}
            onChoose={(legalForm) => set({ legalForm })}
          />
        )}
      </Field>
    </div>
  );
}

type ChoiceProps = {
  readonly ties: FieldTies;
  readonly none: string;
  readonly options: readonly (readonly [string, string])[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
};

/** One of a list, or nothing. */
function Choice({ ties, none, options, value, onChoose }: ChoiceProps) {
  return (
    <select className="input" {...ties} value={value} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{none}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
