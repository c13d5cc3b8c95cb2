import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { Problem } from '../../scans/services/api.ts';
import { Button, ButtonLink } from '../components/Button.tsx';
import { LoudBar } from '../components/LoudBar.tsx';
import { hashOf } from './routes.ts';
import { useSpeech } from './use-app.ts';
import { useProblemSentences } from './use-problem-sentences.ts';

type NoticesProps = {
  readonly problems: readonly Problem[];
  /** The scan that they are about: what it was before is a click away. */
  readonly id?: AssessmentId | null;
};

/** What had to be repaired to read a file, until the user has read it. */
export function Notices({ problems, id = null }: NoticesProps) {
  const { say } = useSpeech();
  const [read, setRead] = useState(false);
  if (read || problems.length === 0) return null;
  return (
    <Told
      title={say(isFromOutside(problems) ? 'common.outside.title' : 'common.repaired.title')}
      problems={problems}
      close={() => setRead(true)}
      also={
        id === null ? undefined : (
          <ButtonLink href={hashOf({ page: 'versions', id })}>{say('versions.see')}</ButtonLink>
        )
      }
    />
  );
}

function isFromOutside(problems: readonly Problem[]): boolean {
  return problems.every(({ code }) => code === 'changed-outside');
}

type ToldProps = {
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly close: () => void;
  /** Another way on. */
  readonly also?: ReactNode;
};

/** Problems in words, loud, until the user closes them. */
export function Told({ title, problems, close, also }: ToldProps) {
  const { say } = useSpeech();
  const sentences = useProblemSentences(problems);
  return (
    <LoudBar
      label={title}
      title={title}
      act={
        <div className="loud-acts">
          {also}
          <Button onClick={close}>{say('common.refused.close')}</Button>
        </div>
      }
    >
      {sentences.join(' ')}
    </LoudBar>
  );
}
