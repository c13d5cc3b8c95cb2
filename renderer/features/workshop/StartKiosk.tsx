import { useState } from 'react';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { beginAnew } from '../../app/handed-over.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Field } from '../../components/Field.tsx';
import type { WorkshopDesk } from './use-workshop.ts';

type Props = { readonly desk: WorkshopDesk; readonly session: SessionId };

/** The device goes from hand to hand, with a code that only the adviser knows. */
export function StartKiosk({ desk, session }: Props) {
  const { say } = useSpeech();
  const [asking, setAsking] = useState(false);
  return (
    <section className="workshop-part" aria-labelledby="workshop-kiosk">
      <h2 className="section" id="workshop-kiosk">
        {say('workshop.kiosk')}
      </h2>
      <Button onClick={() => setAsking(true)}>{say('workshop.kiosk.start')}</Button>
      {asking ? (
        <AskNewCode
          desk={desk}
          session={session}
          close={() => {
            desk.readProblems();
            setAsking(false);
          }}
        />
      ) : null}
    </section>
  );
}

function AskNewCode({ desk, session, close }: Props & { readonly close: () => void }) {
  const { say } = useSpeech();
  const [code, setCode] = useState('');
  const wrong = useProblemSentences(desk.problems);
  const start = async () => {
    const started = await desk.act((call) => call('workshop.startKiosk', { session, code }));
    if (started !== null) beginAnew();
  };
  return (
    <FormDialog
      title={say('workshop.kiosk.start')}
      text={say('workshop.kiosk.text')}
      leave={say('common.cancel')}
      act={say('workshop.kiosk.start')}
      onLeave={close}
      onAct={() => void start()}
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
