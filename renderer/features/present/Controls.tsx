import { useEffect, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import type { Speech } from '../../language/say.ts';
import { later } from '../../app/later.ts';
import type { Light } from './use-light.ts';

type Props = {
  readonly speech: Speech;
  readonly light: Light;
  readonly turnLight: () => void;
  readonly fillScreen: () => void;
};

const awakeMs = 3000;

/** For whoever stands at the laptop: there while the pointer moves or a button has the focus. */
export function Controls({ speech, light, turnLight, fillScreen }: Props) {
  const awake = useAwake();
  const { say } = speech;
  return (
    <fieldset className={classes('wall-controls', awake && 'awake')} aria-label={say('present.controls')}>
      <Button onClick={fillScreen}>{say('present.full-screen')}</Button>
      <Button onClick={turnLight}>{say(light === 'dark' ? 'present.light' : 'present.dark')}</Button>
    </fieldset>
  );
}

function useAwake(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    let rest = () => {};
    const wake = () => {
      rest();
      setAwake(true);
      rest = later(awakeMs, () => setAwake(false));
    };
    window.addEventListener('pointermove', wake);
    return () => {
      rest();
      window.removeEventListener('pointermove', wake);
    };
  }, []);
  return awake;
}
