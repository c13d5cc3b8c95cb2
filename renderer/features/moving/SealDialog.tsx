import { useId, useState } from 'react';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import { isLongEnough } from '../../../scans/assessment/password-length.ts';
import type { NoticeText } from '../../app/Notice.tsx';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { PasswordField } from '../../components/PasswordField.tsx';
import { PasswordDialog } from './PasswordDialog.tsx';

type Props = {
  readonly scan: { readonly id: AssessmentId; readonly name: string };
  readonly close: () => void;
  readonly tell: (notice: NoticeText) => void;
};

/** A copy that only its password opens. */
export function SealDialog({ scan, close, tell }: Props) {
  const { client } = useApp();
  const { say } = useSpeech();
  const [[password, again], setTyped] = useState<readonly [string, string]>(['', '']);
  const [step, setStep] = useState<'typing' | 'tried' | 'busy'>('typing');
  const fields = [useId(), useId()] as const;
  const isShort = !isLongEnough(password);
  const isWrong = isShort || again !== password;

  const save = async () => {
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
    <PasswordDialog
      title={say('moving.seal.title', { name: scan.name })}
      text={say('moving.seal.text')}
      leave={say('common.cancel')}
      act={say('moving.seal.save')}
      busy={step === 'busy'}
      onLeave={close}
      onAct={() => void save()}
    >
      {(shown) => (
        <>
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
        </>
      )}
    </PasswordDialog>
  );
}
