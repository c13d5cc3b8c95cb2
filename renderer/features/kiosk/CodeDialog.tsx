import { useState } from 'react';
import type { ReactNode } from 'react';
import type { KioskView } from '../../../scans/services/views/workshop-view.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import type { Problem } from '../../../scans/services/api.ts';
import type { Kiosk } from './use-kiosk.ts';

type Props = {
  readonly kiosk: Kiosk;
  readonly seat: KioskView['seats'][number];
  readonly close: () => void;
};

/** The adviser lets somebody in again who stopped halfway. */
export function CodeDialog({ kiosk, seat, close }: Props) {
  const { say } = useSpeech();
  const open = async (code: string) => {
    if (await kiosk.act((call) => call('kiosk.take', { seat: seat.id, code }))) close();
  };
  return (
    <AskCode
      title={say('kiosk.code.again', { label: seat.label })}
      text={say('kiosk.code.again.text')}
      act={say('kiosk.code.open')}
      problems={kiosk.problems}
      close={close}
      give={(code) => void open(code)}
    />
  );
}

type AskProps = {
  readonly title: string;
  readonly text: string;
  readonly act: string;
  readonly problems: readonly Problem[];
  readonly close: () => void;
  readonly give: (code: string) => void;
  readonly children?: ReactNode;
};

/** Asks for the adviser’s code; what is wrong with it stands at the field. */
export function AskCode({ title, text, act, problems, close, give, children }: AskProps) {
  const { say } = useSpeech();
  const [code, setCode] = useState('');
  const sentences = useProblemSentences(problems);
  return (
    <FormDialog
      title={title}
      text={text}
      leave={say('common.cancel')}
      act={act}
      onLeave={close}
      onAct={() => give(code)}
    >
      <PasswordField
        label={say('kiosk.code')}
        value={code}
        onType={setCode}
        shown={false}
        error={sentences.length === 0 ? undefined : sentences.join(' ')}
      />
      {children}
    </FormDialog>
  );
}
