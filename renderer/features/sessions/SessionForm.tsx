import { useState } from 'react';
import type { SessionFields } from '../../../scans/sessions/change-session.ts';
import { sessionTypes } from '../../../scans/sessions/register.ts';
import type { RegisterView, SessionRow } from '../../../scans/services/views/register-view.ts';
import type { Problem } from '../../../scans/services/api.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { useFieldErrors } from './Problems.tsx';
import { RegisterForm } from './RegisterForm.tsx';
import { TextField } from './TextField.tsx';

type Props = {
  readonly register: RegisterView;
  /** `null`: a new one. */
  readonly session: SessionRow | null;
  readonly problems: readonly Problem[];
  /** Whether it was kept. */
  readonly save: (fields: SessionFields) => Promise<boolean>;
};

/** What is known of a session before anybody comes. */
export function SessionForm({ register, session, problems, save }: Props) {
  const { say } = useSpeech();
  const error = useFieldErrors(problems);
  const [fields, setFields] = useState<SessionFields>(() =>
    session === null ? blank(register.today) : inputOf(session),
  );
  const set = (change: Partial<SessionFields>) => setFields((before) => ({ ...before, ...change }));
  const series = register.series.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <RegisterForm
      send={() =>
        void save(fields).then((kept) => {
          if (kept && session === null) setFields(blank(register.today));
        })
      }
    >
      <TextField
        label={say('sessions.title')}
        error={error('title')}
        value={fields.title}
        change={(title) => set({ title })}
      />
      <TextField
        label={say('sessions.on')}
        error={error('on')}
        type="date"
        value={fields.on}
        change={(on) => set({ on })}
      />
      <ChoiceField
        label={say('sessions.type')}
        value={fields.type}
        options={sessionTypes.map((type) => ({ value: type, text: say(`sessions.type.${type}`) }))}
        change={(type) => set({ type })}
      />
      <ChoiceField<string>
        label={say('sessions.series')}
        error={error('series')}
        value={fields.series ?? ''}
        options={[{ value: '', text: say('sessions.series.none') }, ...series]}
        change={(chosen) => set({ series: register.series.find(({ id }) => id === chosen)?.id ?? null })}
      />
      <TextField
        label={say('sessions.programme')}
        hint={say('sessions.programme.hint')}
        error={error('programme')}
        value={fields.programme}
        change={(programme) => set({ programme })}
      />
      <TextField
        label={say('sessions.host')}
        error={error('host')}
        value={fields.host}
        change={(host) => set({ host })}
      />
      <Button submit look={session === null ? 'primary' : 'normal'}>
        {say(session === null ? 'sessions.add' : 'sessions.save')}
      </Button>
    </RegisterForm>
  );
}

function blank(on: string): SessionFields {
  return { series: null, programme: '', on, type: 'workshop', title: '', host: '' };
}

function inputOf({ series, programme, on, type, title, host }: SessionRow): SessionFields {
  return { series, programme, on, type, title, host };
}
