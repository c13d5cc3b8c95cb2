import { useEffect, useState } from 'react';
import { Button } from '../components/Button.tsx';
import { LoudBar } from '../components/LoudBar.tsx';
import { useSpeech } from './use-app.ts';

/** A call that nobody waited for came to nothing: the program behind the screens does not answer. */
export function Gone() {
  const { say } = useSpeech();
  const [gone, setGone] = useState(false);
  useEffect(() => {
    const notice = () => setGone(true);
    window.addEventListener('unhandledrejection', notice);
    return () => window.removeEventListener('unhandledrejection', notice);
  }, []);
  if (!gone) return null;
  return (
    <LoudBar
      label={say('common.gone-away.title')}
      title={say('common.gone-away.title')}
      act={<Button onClick={() => window.location.reload()}>{say('common.error.reload')}</Button>}
    >
      {say('common.gone-away.text')}
    </LoudBar>
  );
}
