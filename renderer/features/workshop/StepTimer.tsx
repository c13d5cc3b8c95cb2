import { useEffect, useState } from 'react';
import { minutesPerQuestion } from '../../../scans/workshop/run/scripts.ts';
import type { ScriptStep } from '../../../scans/workshop/run/scripts.ts';
import { secondsLeft } from '../../../scans/workshop/run/timer.ts';
import type { Input } from '../../../scans/services/api.ts';
import type { SessionId } from '../../../scans/sessions/register.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button } from '../../components/Button.tsx';
import { clockOf } from './clock-of.ts';
import type { Running, WorkshopDesk } from './use-workshop.ts';

type Props = {
  readonly desk: WorkshopDesk;
  readonly session: SessionId;
  readonly workshop: Running;
  readonly step: ScriptStep;
};

/** The time of a step: it runs, stands still, and gets more. */
export function StepTimer({ desk, session, workshop, step }: Props) {
  const { say } = useSpeech();
  const left = useSecondsLeft(desk, workshop);
  const set = (act: Input<'workshop.timer'>['act'], minutes: number) =>
    void desk.act((call) => call('workshop.timer', { session, act, minutes }));
  const running = workshop.timer?.kind === 'running';
  const isFresh = !running && left === step.minutes * 60;
  return (
    <section className="side-block step-timer" aria-label={say('workshop.timer')}>
      <p className="label">{say('workshop.timer')}</p>
      <p className="step-clock num" role="timer">
        {left < 0
          ? say('workshop.timer.over', { time: clockOf(-left) })
          : say('workshop.timer.left', { time: clockOf(left) })}
      </p>
      <div className="step-timer-acts">
        <Button small onClick={() => set(running ? 'pause' : 'resume', step.minutes)}>
          {say(running ? 'workshop.timer.pause' : isFresh ? 'workshop.timer.start' : 'workshop.timer.resume')}
        </Button>
        <Button small onClick={() => set('add', 2)}>
          {say('workshop.timer.add')}
        </Button>
        {step.kind === 'discussion' ? (
          <Button small onClick={() => set('start', minutesPerQuestion)}>
            {say('workshop.timer.question')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** Counted from when the program looked, so that the clock of the window need not be right. */
function useSecondsLeft({ view, lookedAt }: WorkshopDesk, { timer }: Running): number {
  const [now, setNow] = useState(lookedAt);
  const running = timer?.kind === 'running';
  useEffect(() => {
    if (!running) return;
    const ticking = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(ticking);
  }, [running]);
  if (timer === null || view === null) return 0;
  const since = running ? Math.max(0, Math.floor((now - lookedAt) / 1000)) : 0;
  return secondsLeft(timer, view.now) - since;
}
