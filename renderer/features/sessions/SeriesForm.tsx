import { useState } from 'react';
import type { RegisterView } from '../../../scans/services/views/register-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { isCertificateCount } from './certificate-count.ts';
import { Problems } from './Problems.tsx';
import { RegisterForm } from './RegisterForm.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { TextField } from './TextField.tsx';
import type { RegisterState } from './use-register.ts';

const gives = ['certificate', 'note'] as const;

type Props = { readonly register: RegisterState<RegisterView>; readonly view: RegisterView };

/** A series of sessions: what it gives, and from how many on. */
export function SeriesForm({ register: { act, problems }, view }: Props) {
  const { say } = useSpeech();
  const [name, setName] = useState('');
  const [programme, setProgramme] = useState('');
  const [at, setAt] = useState('');
  const [given, setGiven] = useState<(typeof gives)[number]>('certificate');
  const isReady = at === '' || isCertificateCount(at);
  const add = async () => {
    const number = at === '' ? null : Number(at);
    const kept = await act((call) =>
      call('series.save', { id: null, name, programme, certificateAt: number, gives: given }),
    );
    if (kept) setName('');
  };
  return (
    <>
      <ul>
        {view.series.map((series) => (
          <li className="reg-part" key={series.id}>
            <h3>{series.name}</h3>
            <RemoveButton
              small
              label={say('sessions.series.remove')}
              title={say('sessions.series.remove.title', { name: series.name })}
              tells={[say('sessions.series.remove.what')]}
              remove={() => void act((call) => call('series.remove', { id: series.id }))}
            />
          </li>
        ))}
      </ul>
      <RegisterForm
        send={() => {
          if (isReady) void add();
        }}
      >
        <TextField label={say('sessions.series.name')} value={name} change={setName} />
        <TextField label={say('sessions.programme')} value={programme} change={setProgramme} />
        <ChoiceField
          label={say('sessions.series.gives')}
          value={given}
          options={gives.map((value) => ({ value, text: say(`sessions.gives.${value}`) }))}
          change={setGiven}
        />
        <TextField
          label={say('sessions.series.at')}
          hint={say('sessions.series.at.hint')}
          type="number"
          value={at}
          change={setAt}
        />
        <Button submit disabled={!isReady}>
          {say('sessions.series.add')}
        </Button>
      </RegisterForm>
      <Problems problems={problems.filter(({ place }) => place === 'name' || place === 'programme')} />
    </>
  );
}
