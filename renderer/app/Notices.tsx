import { useState } from 'react';
import type { Problem } from '../../scans/services/api.ts';
import { Button } from '../components/Button.tsx';
import { LoudBar } from '../components/LoudBar.tsx';
import { useSpeech } from './use-app.ts';
import { useProblemSentences } from './use-problem-sentences.ts';

/** What had to be repaired to read a file, until the user has read it. */
export function Notices({ problems }: { readonly problems: readonly Problem[] }) {
  const { say } = useSpeech();
  const [read, setRead] = useState(false);
  if (read || problems.length === 0) return null;
  return <Told title={say('common.repaired.title')} problems={problems} close={() => setRead(true)} />;
}

type ToldProps = {
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly close: () => void;
};

/** Problems in words, loud, until the user closes them. */
export function Told({ title, problems, close }: ToldProps) {
  const { say } = useSpeech();
  const sentences = useProblemSentences(problems);
  return (
    <LoudBar label={title} title={title} act={<Button onClick={close}>{say('common.refused.close')}</Button>}>
      {sentences.join(' ')}
    </LoudBar>
  );
}
