import { useState } from 'react';
import type { PersonFields } from '../../../scans/sessions/change-person.ts';
import { personPurposes } from '../../../scans/sessions/register.ts';
import type { PersonRow } from '../../../scans/services/views/register-view.ts';
import type { Problem } from '../../../scans/services/api.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { useFieldErrors } from './Problems.tsx';
import { RegisterForm } from './RegisterForm.tsx';
import { TextField } from './TextField.tsx';

type Props = {
  /** `null`: a new one. */
  readonly person: PersonRow | null;
  /** Filled in for a new one; empty: two years from now. */
  readonly usualKeepUntil: string;
  readonly problems: readonly Problem[];
  /** Whether it was kept. */
  readonly save: (fields: PersonFields) => Promise<boolean>;
};

/** Who somebody is, why he is in the register, and until when. A code is enough. */
export function PersonForm({ person, usualKeepUntil, problems, save }: Props) {
  const { say } = useSpeech();
  const error = useFieldErrors(problems);
  const [fields, setFields] = useState<PersonFields>(() =>
    person === null ? blank(usualKeepUntil) : inputOf(person),
  );
  const set = (change: Partial<PersonFields>) => setFields((before) => ({ ...before, ...change }));
  const setCompany = (change: Partial<PersonFields['company']>) =>
    setFields((before) => ({ ...before, company: { ...before.company, ...change } }));
  return (
    <RegisterForm
      send={() =>
        void save(fields).then((kept) => {
          if (kept && person === null) setFields(blank(usualKeepUntil));
        })
      }
    >
      <TextField
        label={say('persons.code')}
        hint={say('persons.code.hint')}
        error={error('code')}
        value={fields.code}
        change={(code) => set({ code })}
      />
      <TextField
        label={say('persons.email')}
        error={error('email')}
        value={fields.email}
        change={(email) => set({ email })}
      />
      <TextField
        label={say('persons.name')}
        hint={say('persons.name.hint')}
        error={error('name')}
        value={fields.name}
        change={(name) => set({ name })}
      />
      <TextField
        label={say('persons.company')}
        error={error('company')}
        value={fields.company.name}
        change={(name) => setCompany({ name })}
      />
      <TextField
        label={say('persons.postcode')}
        error={error('postcode')}
        value={fields.company.postcode}
        change={(postcode) => setCompany({ postcode })}
      />
      <TextField
        label={say('persons.number')}
        error={error('enterpriseNumber')}
        value={fields.company.enterpriseNumber}
        change={(enterpriseNumber) => setCompany({ enterpriseNumber })}
      />
      <ChoiceField
        label={say('persons.purpose')}
        value={fields.purpose}
        options={personPurposes.map((value) => ({ value, text: say(`persons.purpose.${value}`) }))}
        change={(purpose) => set({ purpose })}
      />
      <TextField
        label={say('persons.keep')}
        hint={say('persons.keep.hint')}
        error={error('keepUntil')}
        type="date"
        value={fields.keepUntil}
        change={(keepUntil) => set({ keepUntil })}
      />
      <Button submit>{say(person === null ? 'persons.add' : 'persons.save')}</Button>
    </RegisterForm>
  );
}

function blank(keepUntil: string): PersonFields {
  const company = { name: '', postcode: '', enterpriseNumber: '' };
  return { code: '', email: '', name: '', company, purpose: 'certificate', keepUntil };
}

function inputOf({ code, email, name, company, purpose, keepUntil }: PersonRow): PersonFields {
  return { code, email, name, company, purpose, keepUntil };
}
