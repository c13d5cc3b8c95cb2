import { useState } from 'react';
import type { RegisterView } from '../../../scans/services/views/register-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { isCertificateCount } from './certificate-count.ts';
import { Problems } from './Problems.tsx';
import { RegisterForm } from './RegisterForm.tsx';
import { TextField } from './TextField.tsx';
import type { RegisterState } from './use-register.ts';

type Props = { readonly register: RegisterState<RegisterView>; readonly view: RegisterView };

/** From how many attended sessions on a programme gives its certificate, where that is not five. */
export function ProgrammeForm({ register: { act, problems }, view }: Props) {
  const { say, count } = useSpeech();
  const [code, setCode] = useState('');
  const [at, setAt] = useState('');
  const certificateAt = Number(at);
  const isReady = code.trim() !== '' && isCertificateCount(at);
  const save = async () => {
    const kept = await act((call) => call('programme.save', { code, certificateAt }));
    if (!kept) return;
    setCode('');
    setAt('');
  };
  return (
    <>
      <ul>
        {view.programmes.map((programme) => (
          <li className="reg-part" key={programme.code}>
            <h3>{programme.code}</h3>
            <p className="note">{count('sessions.needs', programme.certificateAt)}</p>
          </li>
        ))}
      </ul>
      <RegisterForm
        send={() => {
          if (isReady) void save();
        }}
      >
        <TextField label={say('sessions.programme')} value={code} change={setCode} />
        <TextField
          label={say('sessions.series.at')}
          hint={say('sessions.programmes.hint')}
          type="number"
          value={at}
          change={setAt}
        />
        <Button submit disabled={!isReady}>
          {say('sessions.programmes.save')}
        </Button>
      </RegisterForm>
      <Problems problems={problems.filter(({ place }) => place === 'code')} />
    </>
  );
}
