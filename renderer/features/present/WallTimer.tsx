import { useEffect, useState } from 'react';
import type { Timer } from '../../../scans/sessions/register.ts';
import { secondsLeft } from '../../../scans/workshop/run/timer.ts';
import { classes } from '../../components/classes.ts';
import type { Speech } from '../../language/say.ts';

type Props = { readonly timer: Timer; readonly speech: Speech; readonly large?: boolean };

/** Minutes and seconds that are left. A timer says nothing by itself to who listens to the screen. */
export function WallTimer({ timer, speech, large = false }: Props) {
  const left = useSecondsLeft(timer);
  return (
    <p
      className={classes('wall-time', large && 'large', left === 0 && 'over')}
      role="timer"
      aria-label={speech.say('present.time')}
    >
      {clockOf(left)}
    </p>
  );
}

/** `6:12`; never below nothing. */
function clockOf(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${String(minutes)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What is left of it now; never below nothing. */
export function useSecondsLeft(timer: Timer): number {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    if (timer.kind === 'paused') return;
    const tick = () => setNow(new Date().toISOString());
    tick();
    const beat = setInterval(tick, 250);
    return () => clearInterval(beat);
  }, [timer]);
  return Math.max(0, secondsLeft(timer, now));
}
