import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { LoudBar } from '../../components/LoudBar.tsx';
import { useApp, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Undone } from '../../app/Undone.tsx';
import { unanswered } from '../../host/client.ts';
import type { Done, Saved } from '../../host/client.ts';
import type { Problem } from '../../../scans/services/api.ts';

export type SavedOutcome = Exclude<Saved, { readonly kind: 'cancelled' }> & { readonly at: string };

/** "Bewaard en nagelezen, 14:41" with where it stands; or loudly that it is not, and why. */
export function SavedFile({ outcome }: { readonly outcome: SavedOutcome }) {
  const app = useApp();
  const { say, time } = useSpeech();
  const [outside, setOutside] = useState<Done>({ kind: 'done' });
  if (outcome.kind === 'failed') return <NotSavedFile problems={outcome.problems} />;
  const tryTo = async (act: Promise<Done>) => {
    setOutside(await act.catch(() => unanswered));
  };
  return (
    <output className="rep-done">
      <span>
        <b>{say('report.saved', { time: time(outcome.at) })}</b>
        <br />
        <span className="file">{outcome.shown}</span>
      </span>
      <span className="rep-links">
        <Button look="plain" small onClick={() => void tryTo(app.client.openSaved(outcome.place))}>
          {say('report.open')}
        </Button>
        <Button look="plain" small onClick={() => void tryTo(app.client.showSaved(outcome.place))}>
          {say('report.show')}
        </Button>
      </span>
      <Undone done={outside} />
    </output>
  );
}

type NotSavedProps = {
  readonly problems: readonly Problem[];
  /** Where it stands in the way until it is read. */
  readonly close?: () => void;
};

/** Loudly, why there is no file. */
export function NotSavedFile({ problems, close }: NotSavedProps) {
  const { say } = useSpeech();
  const sentences = useProblemSentences(problems);
  return (
    <LoudBar
      label={say('report.not-saved.title')}
      title={say('report.not-saved.title')}
      act={close === undefined ? null : <Button onClick={close}>{say('common.refused.close')}</Button>}
    >
      {sentences.length > 0 ? [...sentences, say('report.not-saved.now')].join(' ') : say('common.no-answer')}
    </LoudBar>
  );
}
