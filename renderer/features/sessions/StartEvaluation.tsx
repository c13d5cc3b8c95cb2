import { useState } from 'react';
import type { Problem } from '../../../scans/services/api.ts';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { beginAnew } from '../../app/handed-over.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { AskNewCode } from '../kiosk/AskNewCode.tsx';

const none: readonly Problem[] = [];

/** Each person in turn answers the three questions on this device; the code of the adviser ends it. */
export function StartEvaluation({ session }: { readonly session: SessionId }) {
  const { client } = useApp();
  const { language } = useAppState();
  const { say } = useSpeech();
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState(none);
  const start = async (code: string) => {
    const started = await client.call('evaluation.start', { session, code, language });
    if (started.ok) beginAnew();
    else setProblems(problemsOf(started.failure));
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say('sessions.evaluation.start')}</Button>
      {asking ? (
        <AskNewCode
          text={say('sessions.evaluation.start.text')}
          problems={problems}
          start={(code) => void start(code)}
          close={() => {
            setProblems(none);
            setAsking(false);
          }}
        />
      ) : null}
    </>
  );
}
