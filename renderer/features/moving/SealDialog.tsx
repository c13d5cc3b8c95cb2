import '../../styles/moving.css';
import { useId, useState } from 'react';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { NoticeText } from '../../app/Notice.tsx';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { PasswordField, ShowTyped } from '../../components/PasswordField.tsx';

type Props = {
  readonly scan: { readonly id: AssessmentId; readonly name: string };
  readonly close: () => void;
  readonly tell: (notice: NoticeText) => void;
};

/** Signs as people count them; the product refuses shorter ones too. */
const least = 12;

/** A copy that only its password opens. */
export function SealDialog({ scan, close, tell }: Props) {
  const { client } = useApp();
  const { say } = useSpeech();
  const [[password, again], setTyped] = useState<readonly [string, string]>(['', '']);
  const [shown, setShown] = useState(false);
  const [step, setStep] = useState<'typing' | 'tried' | 'busy'>('typing');
  const fields = [useId(), useId()] as const;
  const form = useId();
  const isShort = Array.from(password.normalize('NFC')).length < least;
  const isWrong = isShort || again !== password;

  const save = async () => {
    if (step === 'busy') return;
    if (isWrong) {
      setStep('tried');
      document.getElementById(fields[isShort ? 0 : 1])?.focus();
      return;
    }
    setStep('busy');
    const made = await client.call('assessment.exportSealed', { id: scan.id, password });
    const saved = made.ok
      ? await client.saveFile(made.value)
      : ({ kind: 'failed', problems: problemsOf(made.failure) } as const);
    close();
    if (saved.kind === 'saved') tell({ text: say('moving.seal.saved', { place: saved.shown }) });
    if (saved.kind === 'failed') tell({ text: say('start.did-not-work'), problems: saved.problems });
  };

  const tried = step === 'tried';
  return (
    <Dialog
      title={say('moving.seal.title', { name: scan.name })}
      onClose={close}
      acts={
        <>
          <Button onClick={close}>{say('common.cancel')}</Button>
          <Button look="primary" submit form={form} aria-disabled={step === 'busy'}>
            {say('moving.seal.save')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="password-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{say('moving.seal.text')}</p>
        <PasswordField
          id={fields[0]}
          label={say('moving.password')}
          hint={say('moving.seal.hint')}
          error={tried && isShort ? say('moving.seal.short') : undefined}
          value={password}
          shown={shown}
          onType={(typed) => setTyped([typed, again])}
        />
        <PasswordField
          id={fields[1]}
          label={say('moving.seal.again')}
          error={tried && !isShort && isWrong ? say('moving.seal.differs') : undefined}
          value={again}
          shown={shown}
          onType={(typed) => setTyped([password, typed])}
        />
        <ShowTyped label={say('moving.show')} shown={shown} onShow={setShown} />
        <output className="note">{step === 'busy' ? say('moving.busy') : ''}</output>
      </form>
    </Dialog>
  );
}
