import { useState } from 'react';
import type { PersonFields } from '../../../scans/sessions/change-person.ts';
import { personPurposes } from '../../../scans/sessions/register.ts';
import type { PersonPurpose } from '../../../scans/sessions/register.ts';
import type { Problem } from '../../../scans/services/api.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { useFieldErrors } from './Problems.tsx';
import { RegisterForm } from './RegisterForm.tsx';
import { TextField } from './TextField.tsx';

type Props = {
  readonly act: string;
  /** Chosen at first. */
  readonly purpose: PersonPurpose;
  /** Filled in at first. */
  readonly keepUntil: string;
  readonly problems: readonly Problem[];
  /** Whether it was kept. */
  readonly save: (fields: PersonFields) => Promise<boolean>;
};

/** Somebody in a few keystrokes: who and from where, and Enter. Why and until when stand filled in. */
export function QuickPerson({ act, purpose, keepUntil, problems, save }: Props) {
  const { say } = useSpeech();
  const error = useFieldErrors(problems);
  const blank = { who: '', name: '', company: '', postcode: '', purpose, keepUntil };
  const [typed, setTyped] = useState(blank);
  const set = (change: Partial<typeof blank>) => setTyped((before) => ({ ...before, ...change }));
  const send = async () => {
    if (await save(fieldsOf(typed)))
      setTyped({ ...blank, purpose: typed.purpose, keepUntil: typed.keepUntil });
  };
  return (
    <RegisterForm send={() => void send()}>
      <TextField
        label={say('persons.who')}
        error={error('code') ?? error('email')}
        value={typed.who}
        change={(who) => set({ who })}
      />
      <TextField
        label={say('persons.company')}
        error={error('company')}
        value={typed.company}
        change={(company) => set({ company })}
      />
      <TextField
        label={say('persons.postcode')}
        error={error('postcode')}
        value={typed.postcode}
        change={(postcode) => set({ postcode })}
      />
      <TextField
        label={say('persons.name.free')}
        error={error('name')}
        value={typed.name}
        change={(name) => set({ name })}
      />
      <ChoiceField
        label={say('persons.purpose')}
        value={typed.purpose}
        options={personPurposes.map((value) => ({ value, text: say(`persons.purpose.${value}`) }))}
        change={(chosen) => set({ purpose: chosen })}
      />
      <TextField
        label={say('persons.keep')}
        error={error('keepUntil')}
        type="date"
        value={typed.keepUntil}
        change={(until) => set({ keepUntil: until })}
      />
      <Button submit>{act}</Button>
    </RegisterForm>
  );
}

/** What has an @ in it is an e-mail address, all else a code. */
function fieldsOf({ who, name, company, postcode, purpose, keepUntil }: Typed): PersonFields {
  const isEmail = who.includes('@');
  return {
    code: isEmail ? '' : who,
    email: isEmail ? who : '',
    name,
    company: { name: company, postcode, enterpriseNumber: '' },
    purpose,
    keepUntil,
  };
}

type Typed = Pick<PersonFields, 'name' | 'purpose' | 'keepUntil'> & {
  readonly who: string;
  readonly company: string;
  readonly postcode: string;
};
