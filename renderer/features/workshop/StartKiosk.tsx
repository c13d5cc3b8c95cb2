import { useState } from 'react';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { beginAnew } from '../../app/handed-over.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { AskNewCode } from '../kiosk/AskNewCode.tsx';
import type { WorkshopDesk } from './use-workshop.ts';

type Props = {
  readonly desk: WorkshopDesk;
  readonly session: SessionId;
  /** How many are still to answer here. */
  readonly waiting: number;
};

/** The device goes from hand to hand, with a code that only the adviser knows. */
export function StartKiosk({ desk, session, waiting }: Props) {
  const { say, count } = useSpeech();
  const [asking, setAsking] = useState(false);
  const start = async (code: string) => {
    const started = await desk.act((call) => call('workshop.startKiosk', { session, code }));
    if (started !== null) beginAnew();
  };
  return (
    <section className="workshop-part" aria-labelledby="workshop-kiosk">
      <h2 className="section" id="workshop-kiosk">
        {say('workshop.kiosk')}
      </h2>
      <p className="note">
        {waiting === 0 ? say('workshop.kiosk.all') : count('workshop.kiosk.waiting', waiting)}
      </p>
      <Button onClick={() => setAsking(true)}>{say('workshop.kiosk.start')}</Button>
      {asking ? (
        <AskNewCode
          text={say('workshop.kiosk.text')}
          problems={desk.problems}
          start={(code) => void start(code)}
          close={() => {
            desk.readProblems();
            setAsking(false);
          }}
        />
      ) : null}
    </section>
  );
}
