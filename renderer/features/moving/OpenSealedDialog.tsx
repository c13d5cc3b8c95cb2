import { useId, useState } from 'react';
import type { Problem } from '../../../scans/services/api.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { PasswordField } from '../../components/PasswordField.tsx';
import type { PickedFile } from '../../host/client.ts';
import { PasswordDialog } from './PasswordDialog.tsx';

type Props = {
  readonly file: PickedFile;
  readonly at: number;
  readonly of: number;
  /** The file without its lock; `null`: it is passed over. */
  readonly answer: (opened: PickedFile | null) => void;
};

const none: readonly Problem[] = [];

/** Asks for the password of one file, until it opens or is passed over. */
export function OpenSealedDialog({ file, at, of, answer }: Props) {
  const { client } = useApp();
  const { say } = useSpeech();
  const [password, setPassword] = useState('');
  const [step, setStep] = useState<'typing' | 'empty' | 'busy'>('typing');
  const [problems, setProblems] = useState(none);
  const sentences = useProblemSentences(problems);
  const field = useId();

  const open = async () => {
    if (password === '') setStep('empty');
    else {
      setStep('busy');
      const opened = await client.call('assessment.unseal', { file: file.name, bytes: file.bytes, password });
      if (opened.ok) {
        answer({ name: file.name, bytes: opened.value });
        return;
      }
      setProblems(problemsOf(opened.failure));
      setStep('typing');
    }
    document.getElementById(field)?.focus();
  };
  const refused = sentences.length > 0 ? sentences.join(' ') : undefined;
  return (
    <PasswordDialog
      title={say('moving.open.title', { name: file.name })}
      text={
        <>
          {of === 1 ? null : `${say('moving.open.which', { at, of })} `}
          {say('moving.open.text')}
        </>
      }
      leave={say('moving.open.skip')}
      act={say('moving.open.do')}
      busy={step === 'busy'}
      onLeave={() => answer(null)}
      onAct={() => void open()}
    >
      {(shown) => (
        <PasswordField
          id={field}
          label={say('moving.password')}
          error={step === 'empty' ? say('moving.open.empty') : refused}
          value={password}
          shown={shown}
          onType={(typed) => {
            setPassword(typed);
            setStep('typing');
          }}
        />
      )}
    </PasswordDialog>
  );
}
