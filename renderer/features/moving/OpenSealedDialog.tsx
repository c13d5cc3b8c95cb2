import '../../styles/moving.css';
import { useId, useState } from 'react';
import type { Problem } from '../../../scans/services/api.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { PasswordField, ShowTyped } from '../../components/PasswordField.tsx';
import type { PickedFile } from '../../host/client.ts';

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
  const [shown, setShown] = useState(false);
  const [step, setStep] = useState<'typing' | 'empty' | 'busy'>('typing');
  const [problems, setProblems] = useState(none);
  const sentences = useProblemSentences(problems);
  const field = useId();
  const form = useId();

  const open = async () => {
    if (step === 'busy') return;
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
    <Dialog
      title={say('moving.open.title', { name: file.name })}
      onClose={() => answer(null)}
      acts={
        <>
          <Button onClick={() => answer(null)}>{say('moving.open.skip')}</Button>
          <Button look="primary" submit form={form} aria-disabled={step === 'busy'}>
            {say('moving.open.do')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="password-form"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <p>
          {of === 1 ? null : `${say('moving.open.which', { at, of })} `}
          {say('moving.open.text')}
        </p>
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
        <ShowTyped label={say('moving.show')} shown={shown} onShow={setShown} />
        <output className="note">{step === 'busy' ? say('moving.busy') : ''}</output>
      </form>
    </Dialog>
  );
}
