import { useState } from 'react';
import type { Problem } from '../../../scans/services/api.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Field } from '../../components/Field.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';

type Props = {
  /** What the device shows after this. */
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly close: () => void;
  readonly start: (code: string) => void;
};

/** Asks for a code that only the adviser knows, before the device goes from hand to hand. */
export function AskNewCode({ text, problems, close, start }: Props) {
  const { say } = useSpeech();
  const [code, setCode] = useState('');
  const wrong = useProblemSentences(problems);
  return (
    <FormDialog
      title={say('workshop.kiosk.start')}
      text={text}
      leave={say('common.cancel')}
      act={say('workshop.kiosk.start')}
      onLeave={close}
      onAct={() => start(code)}
    >
      <Field label={say('workshop.kiosk.code')} error={wrong.length === 0 ? undefined : wrong.join(' ')}>
        {(ties) => (
          <input
            className="input"
            {...ties}
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        )}
      </Field>
      <p className="note">{say('workshop.kiosk.forgotten')}</p>
    </FormDialog>
  );
}
